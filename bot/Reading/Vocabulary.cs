using Bot.Directives;
using Bot.Reading.Files;

namespace Bot.Reading;

/// <summary>
/// Numbers for words, so that the grammar compares integers. The words of the grammar are numbered once, when <see cref="Lexicon"/> is
/// made; a document numbers its other words for itself.
/// </summary>
internal sealed class Vocabulary
{
    private const int LongestWord = 64;

    // Spellings that mean one word stand in it from the start.
    private static readonly Dictionary<string, int> Grammar = new(StringComparer.Ordinal)
    {
        ["quý"] = 1,
        ["quí"] = 1,
        ["qúy"] = 1,
        ["hằng"] = 2,
        ["hàng"] = 2,
        ["kỹ"] = 3,
        ["kĩ"] = 3,
        ["lý"] = 4,
        ["lí"] = 4,
        ["tỷ"] = 5,
        ["tỉ"] = 5,
    };

    private static int _last = 5;

    private readonly Dictionary<string, int> _own = new(400, StringComparer.Ordinal);

    // Where the second half of a document's glued words begins, by their number.
    private readonly Dictionary<int, int> _glued = [];

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _grammarLookup = Grammar.GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _ownLookup;

    public Vocabulary() => _ownLookup = _own.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of a word of the grammar; called only while <see cref="Lexicon"/> is made.</summary>
    public static int Enter(string word)
    {
        Span<char> folded = stackalloc char[word.Length];
        var key = folded[..VietnameseText.Fold(word, folded)].ToString();
        if (!Grammar.TryGetValue(key, out var id))
        {
            Grammar[key] = id = ++_last;
        }

        return id;
    }

    /// <summary>The number of a document's word; 1 and up.</summary>
    public int Of(ReadOnlySpan<char> word) => Of(word, out _);

    /// <summary>The number of a document's word; 1 and up.</summary>
    /// <param name="word">The word as written.</param>
    /// <param name="second">Where its second half begins, when the word is two words of the grammar whose space was lost ("kếhoạch"); else 0.</param>
    public int Of(ReadOnlySpan<char> word, out int second)
    {
        second = 0;
        if (word.Length > LongestWord)
        {
            return int.MaxValue;
        }

        Span<char> buffer = stackalloc char[LongestWord];
        var folded = buffer[..VietnameseText.Fold(word, buffer)];
        if (_grammarLookup.TryGetValue(folded, out var id))
        {
            return id;
        }

        if (!_ownLookup.TryGetValue(folded, out id))
        {
            id = int.MaxValue - 1 - _own.Count;
            _own[folded.ToString()] = id;
            if (Halves(folded) is var half and > 0)
            {
                _glued[id] = half;
            }
        }

        if (_glued.Count > 0 && folded.Length == word.Length)
        {
            _glued.TryGetValue(id, out second);
        }

        return id;
    }

    // The only place where a word that is no syllable falls into two words of the grammar; 0 for none.
    private int Halves(ReadOnlySpan<char> word)
    {
        if (word.Length is < 4 or > 14 || VietnameseSyllable.IsWellFormed(word))
        {
            return 0;
        }

        var found = 0;
        for (var at = 2; at <= word.Length - 2; at++)
        {
            if (_grammarLookup.ContainsKey(word[..at]) && _grammarLookup.ContainsKey(word[at..]) && VietnameseSyllable.IsWellFormed(word[..at]) && VietnameseSyllable.IsWellFormed(word[at..]))
            {
                if (found > 0)
                {
                    return 0;
                }

                found = at;
            }
        }

        return found;
    }
}
