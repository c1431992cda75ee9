using Bot.Directives;

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

    private readonly Dictionary<string, int> _own = new(StringComparer.Ordinal);

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
    public int Of(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return int.MaxValue;
        }

        Span<char> buffer = stackalloc char[LongestWord];
        var folded = buffer[..VietnameseText.Fold(word, buffer)];
        if (_grammarLookup.TryGetValue(folded, out var id) || _ownLookup.TryGetValue(folded, out id))
        {
            return id;
        }

        id = int.MaxValue - 1 - _own.Count;
        _own[folded.ToString()] = id;
        return id;
    }
}
