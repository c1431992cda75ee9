using System.Text;

namespace Bot.Questions;

/// <summary>One word of a question or of a document, with where it stands.</summary>
/// <param name="Text">As it was typed.</param>
/// <param name="Form">Taken apart; decoded where the keys of an input method were left in it.</param>
/// <param name="Start">Its first UTF-16 unit in the text.</param>
/// <param name="AfterStop">True where a stop, comma, colon, semicolon, bracket or line end stands between the word before and this one.</param>
internal readonly record struct QuestionWord(string Text, Syllable Form, int Start, bool AfterStop)
{
    /// <summary>Lower case without marks.</summary>
    public string Base => Form.Base;

    /// <summary>True where the word begins with a capital.</summary>
    public bool Capital => char.IsUpper(Text[0]);

    /// <summary>True where it is written in capitals throughout, two letters or more.</summary>
    public bool AllCapitals => Text.Length > 1 && Text.All(character => !char.IsLetter(character) || char.IsUpper(character));

    /// <summary>True for digits alone.</summary>
    public bool IsNumber => Text.All(char.IsAsciiDigit);

    /// <summary>The first unit after the word.</summary>
    public int End => Start + Text.Length;

    /// <summary>The words of a text in NFC: runs of letters and digits. Keys of an input method are decoded where asked.</summary>
    public static List<QuestionWord> Split(string text, bool decodeKeys = false)
    {
        var words = new List<QuestionWord>();
        var stop = true;
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[i]))
            {
                stop |= text[i] is ',' or '.' or ';' or ':' or '?' or '!' or '(' or ')' or '\n' or '“' or '”' or '"';
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                i++;
            }

            var word = text[start..i];
            var form = decodeKeys && TypingKeys.Decode(word) is { } decoded ? decoded : Syllable.Of(word);
            words.Add(new QuestionWord(word, form, start, stop));
            stop = false;
        }

        return words;
    }

    /// <summary>The base forms of a text's words, one space between: what the index holds and is asked for.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var start = 0;
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                folded.Append(Syllable.BaseOf(character));
                continue;
            }

            if (folded.Length > start)
            {
                Syllable.BringToOneSpelling(folded, start);
                folded.Append(' ');
                start = folded.Length;
            }
        }

        if (folded.Length > start)
        {
            Syllable.BringToOneSpelling(folded, start);
        }
        else if (folded.Length > 0)
        {
            folded.Length--;
        }

        return folded.ToString();
    }
}
