using Bot.Directives;

namespace Bot.Questions;

/// <summary>Other ways to say a thing: synonyms of Vietnamese administration and speech, and what English words are in it.</summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<string, List<Entry>> _vietnamese = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _english = new(StringComparer.Ordinal);

    private Vocabulary()
    {
        foreach (var row in DataTable.Rows("synonyms.tsv", 1))
        {
            var ways = row[0].TrimStart('~', '*').Split('|').Select(WordsOf).ToList();
            // Only the first way of a line leads to the others: "kiểm tra" is a way to say "thanh tra", not the other way round.
            var key = string.Join(' ', ways[0].Select(word => word.Base));
            if (!_vietnamese.TryGetValue(key, out var entries))
            {
                _vietnamese[key] = entries = [];
            }

            entries.Add(new Entry(ways, WeightOf(row[0])));
        }

        foreach (var row in DataTable.Rows("english.tsv", 2))
        {
            _english[row[0].Replace('-', ' ')] = new Entry([.. row[1].TrimStart('~', '*').Split('|').Select(WordsOf)], WeightOf(row[1]));
        }
    }

    /// <summary>The vocabulary that ships with the product.</summary>
    public static Vocabulary Default { get; } = new();

    /// <summary>The ways to say what the words from <paramref name="start"/> on say, the longest phrase first; null where none is known.</summary>
    /// <param name="words">The words of the question.</param>
    /// <param name="start">The first word of the phrase.</param>
    /// <param name="end">The first word that can't belong to it.</param>
    /// <param name="accented">Whether the question was typed with accents: then a word without any is meant without any ("trong" is not "trồng").</param>
    public (int Length, Entry Entry)? Find(IReadOnlyList<QuestionWord> words, int start, int end, bool accented)
    {
        for (var length = Math.Min(5, end - start); length > 0; length--)
        {
            if (Breaks(words, start, length) || !_vietnamese.TryGetValue(Key(words, start, length), out var entries))
            {
                continue;
            }

            // One syllable alone is taken at its marks: "bảo" is not "bão".
            var fitting = entries.Where(entry => length == 1
                ? entry.Ways[0][0] == words[start].Form
                : entry.Ways[0].Zip(words.Skip(start), (meant, word) => word.Form.CanMean(meant) && (!accented || word.Form.HasMarks || !meant.HasMarks)).All(fits => fits)).ToList();
            if (fitting.Count == 1)
            {
                return (length, fitting[0]);
            }

            if (fitting.Count > 1)
            {
                return (length, new Entry([.. fitting.SelectMany(entry => entry.Ways)], fitting.Max(entry => entry.Weight)));
            }
        }

        return null;
    }

    /// <summary>What Vietnamese directives say for the English words from <paramref name="start"/> on, the longest phrase first; null where unknown.</summary>
    public (int Length, Entry Entry)? FindEnglish(IReadOnlyList<QuestionWord> words, int start, int end)
    {
        for (var length = Math.Min(4, end - start); length > 0; length--)
        {
            if (Breaks(words, start, length))
            {
                continue;
            }

            var head = string.Concat(words.Skip(start).Take(length - 1).Select(word => word.Text.ToLowerInvariant() + " "));
            foreach (var last in Stems(words[start + length - 1].Text.ToLowerInvariant()))
            {
                if (_english.TryGetValue(head + last, out var entry))
                {
                    return (length, entry);
                }
            }
        }

        return null;
    }

    /// <summary>The words of a phrase, taken apart.</summary>
    public static IReadOnlyList<Syllable> WordsOf(string phrase) => [.. QuestionWord.Split(phrase).Select(word => word.Form)];

    private static double WeightOf(string group) => group[0] switch { '~' => Concept.Weak, '*' => Concept.Action, _ => Concept.Normal };

    private static bool Breaks(IReadOnlyList<QuestionWord> words, int start, int length) =>
        words.Skip(start + 1).Take(length - 1).Any(word => word.AfterStop);

    private static string Key(IReadOnlyList<QuestionWord> words, int start, int length) =>
        string.Join(' ', words.Skip(start).Take(length).Select(word => word.Base));

    // flags, ranking, approved, cities, running
    private static IEnumerable<string> Stems(string word)
    {
        yield return word;
        if (word.Length < 4)
        {
            yield break;
        }

        if (word.EndsWith("ies", StringComparison.Ordinal) || word.EndsWith("ied", StringComparison.Ordinal))
        {
            yield return word[..^3] + "y";
        }

        if (word.EndsWith('s'))
        {
            yield return word[..^1];
        }

        foreach (var ending in (string[])["es", "ed", "ing", "er", "ers", "ion", "al"])
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= 3)
            {
                var stem = word[..^ending.Length];
                yield return stem;
                yield return stem + "e";
                if (stem.Length > 3 && stem[^1] == stem[^2])
                {
                    yield return stem[..^1];
                }
            }
        }
    }

    /// <summary>Several ways to say one thing.</summary>
    /// <param name="Ways">Each a sequence of words.</param>
    /// <param name="Weight">How much it tells: less for a word that stands in nearly every directive, and for a verb, which people seldom take from the document.</param>
    internal sealed record Entry(IReadOnlyList<IReadOnlyList<Syllable>> Ways, double Weight);
}
