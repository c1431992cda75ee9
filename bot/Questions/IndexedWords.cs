using System.Text;

namespace Bot.Questions;

/// <summary>A text as its words alone, one space between, as long as its folded form letter by letter: a hit in one is the same place in the other.</summary>
internal static class IndexedWords
{
    /// <summary>The words of a text, marks kept.</summary>
    public static string Of(string text)
    {
        var words = new StringBuilder(text.Length);
        foreach (var character in text.IsNormalized(NormalizationForm.FormC) ? text : text.Normalize(NormalizationForm.FormC))
        {
            if (char.IsLetterOrDigit(character))
            {
                words.Append(character);
            }
            else if (words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        return words.ToString().TrimEnd();
    }
}
