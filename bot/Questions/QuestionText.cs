using System.Text;
using System.Text.RegularExpressions;

namespace Bot.Questions;

/// <summary>
/// A question under reading: its words, one folded line of them for the phrases to look in, and which words have been understood
/// already. What nobody claimed at the end is the topic.
/// </summary>
internal sealed class QuestionText
{
    private readonly int[] _wordAt;
    private readonly bool[] _claimed;

    /// <summary>Takes a question in NFC apart.</summary>
    public QuestionText(string text, bool decodeKeys)
    {
        Text = text;
        Words = QuestionWord.Split(text, decodeKeys);
        var folded = new StringBuilder();
        var wordAt = new List<int>();
        for (var i = 0; i < Words.Count; i++)
        {
            if (i > 0)
            {
                folded.Append(IsDateSeparator(i) ? '/' : ' ');
                wordAt.Add(i - 1);
            }

            folded.Append(Words[i].Base);
            wordAt.AddRange(Enumerable.Repeat(i, Words[i].Base.Length));
        }

        Folded = folded.ToString();
        _wordAt = [.. wordAt];
        _claimed = new bool[Words.Count];
    }

    /// <summary>As it was asked, in NFC.</summary>
    public string Text { get; }

    /// <summary>Its words.</summary>
    public IReadOnlyList<QuestionWord> Words { get; }

    /// <summary>The base forms of the words, one space between; numbers of a date keep a slash between them ("31/12/2023").</summary>
    public string Folded { get; }

    /// <summary>Whether the phrase stands in the folded line, whatever was claimed.</summary>
    public bool Says(Regex phrase) => phrase.IsMatch(Folded);

    /// <summary>Finds the first unclaimed place of a phrase and claims its words; null where there is none.</summary>
    public Match? Take(Regex phrase)
    {
        for (var match = phrase.Match(Folded); match.Success; match = match.NextMatch())
        {
            var (from, to) = WordsOf(match);
            if (to > from && !IsClaimed(from, to))
            {
                Claim(from, to);
                return match;
            }
        }

        return null;
    }

    /// <summary>Claims every unclaimed place of a phrase; true where there was one.</summary>
    public bool TakeAll(Regex phrase)
    {
        var taken = false;
        while (Take(phrase) is not null)
        {
            taken = true;
        }

        return taken;
    }

    /// <summary>The words [from, to) that a match covers.</summary>
    public (int From, int To) WordsOf(Capture match) =>
        match.Length == 0 ? (0, 0) : (_wordAt[match.Index], _wordAt[match.Index + match.Length - 1] + 1);

    /// <summary>Marks words as understood.</summary>
    public void Claim(int from, int to) => Array.Fill(_claimed, true, from, to - from);

    /// <summary>Whether any of the words was understood already.</summary>
    public bool IsClaimed(int from, int to) => Array.IndexOf(_claimed, true, from, to - from) >= 0;

    /// <summary>Whether a word was understood already.</summary>
    public bool IsClaimed(int word) => _claimed[word];

    /// <summary>The words as they were typed, from the first to before the last.</summary>
    public string Slice(int from, int to) => to <= from ? "" : Text[Words[from].Start..Words[to - 1].End];

    /// <summary>The base forms of the words from the first to before the last, as names are compared.</summary>
    public string Joined(int from, int to) => AgencyCore.Join(Words.Skip(from).Take(to - from).Select(word => word.Base));

    /// <summary>Whether these base forms stand one after the other from a word on.</summary>
    public bool Follows(int from, ReadOnlySpan<string> bases)
    {
        if (from < 0 || from + bases.Length > Words.Count)
        {
            return false;
        }

        for (var i = 0; i < bases.Length; i++)
        {
            if (Words[from + i].Base != bases[i])
            {
                return false;
            }
        }

        return true;
    }

    private bool IsDateSeparator(int second) =>
        Words[second - 1].IsNumber && Words[second].IsNumber
        && Words[second].Start == Words[second - 1].End + 1
        && Text[Words[second - 1].End] is '/' or '-' or '.';
}
