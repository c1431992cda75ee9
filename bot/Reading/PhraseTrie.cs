using System.Runtime.CompilerServices;

namespace Bot.Reading;

/// <summary>Phrases of words, matched longest first in time linear in the match. Marks inside a phrase (comma, hyphen, &amp;) do not count.</summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseTrie<T>
{
    // Words of the grammar have small numbers, those that only a document has large ones.
    private const int GrammarWords = 1 << 20;

    private readonly List<(bool Ends, T Value)> _nodes = [(false, default!)];

    private readonly PhraseSteps _steps = new();

    // A bit for each word of the grammar, by its number less one, that begins a phrase: nearly every match fails here, without hashing.
    private ulong[] _begins = [];

    // A phrase begins with a number or with a word that only a document has.
    private bool _beginsOtherwise;

    /// <summary>Adds a phrase given as numbered words; the first value given for a phrase stays.</summary>
    public void Add(ReadOnlySpan<int> words, T value)
    {
        var node = 0;
        foreach (var word in words)
        {
            var next = _steps.From(node, word);
            if (next == 0)
            {
                next = _nodes.Count;
                _steps.Add(node, word, next);
                _nodes.Add((false, default!));
                if (node == 0)
                {
                    Begin(word);
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Match(TokenText tokens, int at, int limit, out int end, out T value)
    {
        if (at < limit && MayBegin(tokens[at].Word))
        {
            return Longest(tokens, at, limit, out end, out value);
        }

        end = at;
        value = default!;
        return false;
    }

    private bool MayBegin(int word)
    {
        var begins = _begins;
        var bit = (uint)(word - 1);
        return bit >> 6 < (uint)begins.Length ? (begins[bit >> 6] >> (int)(bit & 63) & 1) != 0 : _beginsOtherwise;
    }

    private bool Longest(TokenText tokens, int at, int limit, out int end, out T value)
    {
        end = at;
        value = default!;
        var found = false;
        var node = 0;
        for (var index = at; index < limit; index++)
        {
            ref readonly var token = ref tokens[index];
            var next = _steps.From(node, KeyOf(token));
            if (next == 0)
            {
                // "Văn hóa - Thể thao", "KH & CN": a mark between two words of the phrase.
                if (node == 0 || index + 1 >= limit || !(token.Is(',') || token.Is('-') || token.Is('&') || (token.Is('.') && tokens[index + 1].Glued))
                    || (next = _steps.From(node, KeyOf(tokens[index + 1]))) == 0)
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

    private void Begin(int word)
    {
        if (word is <= 0 or >= GrammarWords)
        {
            _beginsOtherwise = true;
            return;
        }

        var bit = word - 1;
        if (bit >> 6 >= _begins.Length)
        {
            Array.Resize(ref _begins, (bit >> 6) + 4);
        }

        _begins[bit >> 6] |= 1UL << (bit & 63);
    }

    private static int KeyOf(in Token token) => token.IsNumber ? -0x20000 - token.Number : token.Word;
}
