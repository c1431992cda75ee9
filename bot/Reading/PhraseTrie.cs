namespace Bot.Reading;

/// <summary>Phrases of words, matched longest first in time linear in the match. Marks inside a phrase (comma, hyphen, &amp;) do not count.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseTrie<T>
{
    // Words of the grammar have small numbers, those that only a document has large ones.
    private const int GrammarWords = 1 << 20;

    private readonly Dictionary<long, int> _next = [];

    // The nodes after the first word, by its number: nearly every match fails here, without hashing.
    private int[] _first = [];

    private readonly List<(bool Ends, T Value)> _nodes = [(false, default!)];

    /// <summary>Adds a phrase given as numbered words; the first value given for a phrase stays.</summary>
    public void Add(ReadOnlySpan<int> words, T value)
    {
        var node = 0;
        foreach (var word in words)
        {
            var key = Key(node, word);
            if (!_next.TryGetValue(key, out var next))
            {
                _next[key] = next = _nodes.Count;
                _nodes.Add((false, default!));
                if (node == 0 && word is > 0 and < GrammarWords)
                {
                    if (word >= _first.Length)
                    {
                        Array.Resize(ref _first, word + 64);
                    }

                    _first[word] = next;
                }
            }

            node = next;
        }

        if (node != 0 && !_nodes[node].Ends)
        {
            _nodes[node] = (true, value);
        }
    }

    /// <summary>Matches the longest phrase that begins at <paramref name="at"/>.</summary>
    /// <param name="tokens">The document.</param>
    /// <param name="at">Where the phrase begins.</param>
    /// <param name="limit">The token that it may not reach.</param>
    /// <param name="end">The token after the phrase.</param>
    /// <param name="value">What the phrase means.</param>
    public bool Match(TokenText tokens, int at, int limit, out int end, out T value)
    {
        end = at;
        value = default!;
        var found = false;
        var node = 0;
        for (var index = at; index < limit; index++)
        {
            var token = tokens[index];
            if (node == 0 && token.Word is > 0 and < GrammarWords)
            {
                node = token.Word < _first.Length ? _first[token.Word] : 0;
                if (node == 0)
                {
                    return false;
                }

                if (_nodes[node].Ends)
                {
                    found = true;
                    end = index + 1;
                    value = _nodes[node].Value;
                }

                continue;
            }

            if (!_next.TryGetValue(Key(node, KeyOf(token)), out var next))
            {
                // "Văn hóa - Thể thao", "KH & CN": a mark between two words of the phrase.
                if (node == 0 || index + 1 >= limit || !(token.Is(',') || token.Is('-') || token.Is('&') || (token.Is('.') && tokens[index + 1].Glued))
                    || !_next.TryGetValue(Key(node, KeyOf(tokens[index + 1])), out next))
                {
                    break;
                }

                index++;
            }

            node = next;
            if (_nodes[node].Ends)
            {
                found = true;
                end = index + 1;
                value = _nodes[node].Value;
            }
        }

        return found;
    }

    private static int KeyOf(Token token) => token.IsNumber ? -0x20000 - token.Number : token.Word;

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;
}
