using System.Globalization;

namespace Bot.Reading.Files;

/// <summary>How well a text is spelt as Vietnamese: by this a right decoding is told from a wrong one.</summary>
/// <param name="Good">Words with a letter beyond ASCII that are well-formed syllables.</param>
/// <param name="Bad">Words with a letter beyond ASCII that are not, and signs that stand inside words.</param>
internal readonly record struct VietnameseSpelling(int Good, int Bad)
{
    private const int SampleLength = 100_000;

    // Signs beyond ASCII that may touch a word.
    private const string PlainSigns = "\u00A0\u00AD«»°·²³§–—‘’“”„…•‹›₫€\u200B\u200C\u200D\u2011\u202F\uFEFF";

    /// <summary>From -1, none is well-formed, to 1, all are; 0 for a text of ASCII alone.</summary>
    public double Share => Good + Bad == 0 ? 0 : (double)(Good - Bad) / (Good + Bad);

    /// <summary>Judges the first 100,000 characters of <paramref name="decoded"/>, in any normal form.</summary>
    public static VietnameseSpelling Of(string decoded)
    {
        var text = Sample(decoded);
        var good = 0;
        var bad = 0;
        var start = -1;
        var beyondAscii = false;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsPartOfWord(text[i]))
            {
                if (start < 0)
                    (start, beyondAscii) = (i, false);

                beyondAscii |= text[i] > '\u007F';
                continue;
            }

            if (start >= 0 && beyondAscii)
            {
                if (VietnameseSyllable.IsWellFormed(text.AsSpan(start, i - start)))
                    good++;
                else
                    bad++;
            }

            start = -1;
            if (i < text.Length && IsStray(text, i))
                bad++;
        }

        return new VietnameseSpelling(good, bad);
    }

    private static string Sample(string decoded)
    {
        var sample = decoded.Length <= SampleLength ? decoded : decoded[..SampleLength];
        return DirectiveText.From(sample).Value;
    }

    private static bool IsPartOfWord(char character) =>
        char.IsLetter(character) || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;

    private static bool IsStray(string text, int at) =>
        text[at] > '\u007F' && !PlainSigns.Contains(text[at], StringComparison.Ordinal)
        && ((at > 0 && char.IsLetter(text[at - 1])) || (at + 1 < text.Length && char.IsLetter(text[at + 1])));
}
