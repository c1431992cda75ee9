using System.Numerics;
using System.Text;

namespace Bot.Tests.Reading;

/// <summary>Words of a text as the corpus compares them: NFC, lower case, new tone placement, no invisible characters.</summary>
internal static class CorpusWords
{
    private const string Invisible = "\u00AD\u200B\u200C\u200D\u2060\uFEFF";

    private static readonly (string Old, string New)[] Tones = [.. TonePairs()];

    /// <summary>The text in its comparison form.</summary>
    public static string Fold(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var character in text.Where(character => !Invisible.Contains(character, StringComparison.Ordinal)))
        {
            kept.Append(character);
        }

        var folded = kept.ToString().Normalize(NormalizationForm.FormC).ToLowerInvariant();
        foreach (var (old, @new) in Tones)
        {
            folded = folded.Replace(old, @new, StringComparison.Ordinal);
        }

        return folded.Replace("qúy", "quý", StringComparison.Ordinal);
    }

    /// <summary>The words of the folded text: runs of letters and digits.</summary>
    public static string[] Of(string text)
    {
        List<string> words = [];
        var word = new StringBuilder();
        foreach (var character in Fold(text).Append(' '))
        {
            if (char.IsLetterOrDigit(character))
            {
                word.Append(character);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return [.. words];
    }

    /// <summary>The share of <paramref name="key"/>'s words, 0 to 1, that stand in <paramref name="text"/> in order and close together.</summary>
    public static double Share(string[] key, string[] text)
    {
        if (key.Length is 0 or > 60)
        {
            return 0;
        }

        var places = new Dictionary<string, ulong>(StringComparer.Ordinal);
        for (var index = 0; index < key.Length; index++)
        {
            places[key[index]] = places.GetValueOrDefault(key[index]) | 1UL << index;
        }

        var stretch = key.Length + key.Length / 2 + 2;
        var best = 0;
        for (var start = 0; start < text.Length; start++)
        {
            if (places.ContainsKey(text[start]))
            {
                best = Math.Max(best, Common(key.Length, places, text.AsSpan(start, Math.Min(stretch, text.Length - start))));
            }
        }

        return (double)best / key.Length;
    }

    // Length of the longest common subsequence, one bit a word of the key (Hyyrö 2004).
    private static int Common(int length, Dictionary<string, ulong> places, ReadOnlySpan<string> text)
    {
        var mask = (1UL << length) - 1;
        var row = mask;
        foreach (var word in text)
        {
            var matches = row & places.GetValueOrDefault(word);
            row = row + matches | row - matches;
        }

        return length - BitOperations.PopCount(row & mask);
    }

    private static IEnumerable<(string Old, string New)> TonePairs()
    {
        foreach (var (first, second) in ((char, char)[])[('o', 'a'), ('o', 'e'), ('u', 'y')])
        {
            foreach (var tone in "\u0300\u0301\u0303\u0309\u0323")
            {
                yield return (
                    first + $"{second}{tone}".Normalize(NormalizationForm.FormC),
                    $"{first}{tone}".Normalize(NormalizationForm.FormC) + second);
            }
        }
    }
}
