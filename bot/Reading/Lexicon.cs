namespace Bot.Reading;

/// <summary>
/// The words that the grammar knows: verbs of orders and duties, heads of names, nouns of groups, phrases of roles and forms. Made once,
/// read by all. The comparison form makes case, accents' placement and line breaks irrelevant.
/// </summary>
internal static partial class Lexicon
{
    /// <summary>Makes the lexicon, if it is not made yet.</summary>
    public static void Ready() => _ = Committees;

    /// <summary>The number of one word.</summary>
    public static int Id(string word) => Vocabulary.Enter(word);

    /// <summary>The numbers of the words of a phrase, its marks left out, as <see cref="TokenText"/> cuts them.</summary>
    public static int[] Ids(string phrase)
    {
        var ids = new List<int>();
        for (var at = 0; at < phrase.Length;)
        {
            var start = at;
            if (char.IsAsciiDigit(phrase[at]))
            {
                while (at < phrase.Length && char.IsAsciiDigit(phrase[at]))
                {
                    at++;
                }

                ids.Add(-0x20000 - int.Parse(phrase.AsSpan(start, at - start), System.Globalization.CultureInfo.InvariantCulture));
            }
            else if (char.IsLetter(phrase[at]))
            {
                while (at < phrase.Length && (char.IsLetter(phrase[at]) || (phrase[at] == '&' && at + 1 < phrase.Length && char.IsUpper(phrase[at + 1]))))
                {
                    at++;
                }

                ids.Add(Id(phrase[start..at]));
            }
            else
            {
                at++;
            }
        }

        return [.. ids];
    }

    // Phrases divided by bars, with one meaning.
    private static PhraseTrie<bool> Phrases(params ReadOnlySpan<string> lists)
    {
        var trie = new PhraseTrie<bool>();
        foreach (var list in lists)
        {
            foreach (var phrase in list.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                trie.Add(Ids(phrase), true);
            }
        }

        return trie;
    }

    // Phrases divided by bars, each list with a meaning of its own.
    private static PhraseTrie<T> Meanings<T>(params ReadOnlySpan<(T Meaning, string List)> lists)
    {
        var trie = new PhraseTrie<T>();
        foreach (var (meaning, list) in lists)
        {
            foreach (var phrase in list.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                trie.Add(Ids(phrase), meaning);
            }
        }

        return trie;
    }

    // Words of two syllables, as pairs.
    private static HashSet<long> Pairs(string list) =>
        [.. list.Split('|').Select(Ids).Select(pair => ((long)pair[0] << 32) | (uint)pair[1])];

    // Single words divided by spaces.
    private static HashSet<int> Words(string list) => [.. list.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Id)];
}
