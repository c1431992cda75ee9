using System.Collections.Frozen;
using System.Text;

namespace Bot.Questions;

/// <summary>
/// A word of Vietnamese taken apart: base letters, letters with their shape (ă â ê ô ơ ư đ) and the tone, which is a property of the
/// whole syllable wherever it was typed. So "hoà" equals "hòa", and a word typed with half of its marks can still be compared.
/// </summary>
/// <param name="Base">Lower case without any mark: "viec". The spellings hi, ky, ly, my, qui, si, ti, vi are brought to one.</param>
/// <param name="Shaped">Lower case with shapes, without tone: "viêc". As long as <paramref name="Base"/>.</param>
/// <param name="Tone">0 level, 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng.</param>
internal readonly record struct Syllable(string Base, string Shaped, int Tone)
{
    private const string Marks = "\u0301\u0300\u0309\u0303\u0323";

    private static readonly FrozenDictionary<string, string> OneSpelling = new Dictionary<string, string>
    {
        ["hi"] = "hy",
        ["ki"] = "ky",
        ["li"] = "ly",
        ["mi"] = "my",
        ["qui"] = "quy",
        ["si"] = "sy",
        ["ti"] = "ty",
        ["vi"] = "vy",
    }.ToFrozenDictionary();

    private static readonly (char Base, char Shaped, byte Tone)[] Letters = BuildLetters();

    /// <summary>True where any mark was written.</summary>
    public bool HasMarks => Tone != 0 || !string.Equals(Base, Shaped, StringComparison.Ordinal);

    /// <summary>Takes a word in NFC apart. Letters of other scripts stay as they are.</summary>
    public static Syllable Of(ReadOnlySpan<char> word)
    {
        Span<char> bases = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        Span<char> shapes = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        var tone = 0;
        var length = 0;
        foreach (var character in word)
        {
            if (character < Letters.Length)
            {
                var letter = Letters[character];
                bases[length] = letter.Base;
                shapes[length++] = letter.Shaped;
                tone = letter.Tone == 0 ? tone : letter.Tone;
            }
            else
            {
                bases[length] = character;
                shapes[length++] = character;
            }
        }

        var root = new string(bases[..length]);
        var shaped = bases[..length].SequenceEqual(shapes[..length]) ? root : new string(shapes[..length]);
        if (length <= 3 && OneSpelling.TryGetValue(root, out var one))
        {
            return new Syllable(one, string.Equals(shaped, root, StringComparison.Ordinal) ? one : shaped[..^1] + one[^1], tone);
        }

        return new Syllable(root, shaped, tone);
    }

    /// <summary>The lower-case base letter of one NFC character.</summary>
    public static char BaseOf(char character) => character < Letters.Length ? Letters[character].Base : character;

    /// <summary>Brings the folded word that begins at <paramref name="start"/> and ends the text to its one spelling ("ky" for "ki").</summary>
    public static void BringToOneSpelling(StringBuilder folded, int start)
    {
        var length = folded.Length - start;
        if (length is 2 or 3 && folded[^1] == 'i' && (length == 2 ? "hklmstv".Contains(folded[start]) : folded[start] == 'q' && folded[start + 1] == 'u'))
        {
            folded[^1] = 'y';
        }
    }

    /// <summary>
    /// Whether this word as a person typed it can mean the <paramref name="written"/> one: what was typed without a mark may have any;
    /// a mark that was typed must agree. Hỏi and ngã count as one tone, since half of the country speaks them so.
    /// </summary>
    public bool CanMean(Syllable written)
    {
        if (!string.Equals(Base, written.Base, StringComparison.Ordinal) || !TonesAgree(Tone, written.Tone))
        {
            return false;
        }

        for (var i = 0; i < Shaped.Length; i++)
        {
            if (Shaped[i] != Base[i] && Shaped[i] != written.Shaped[i])
            {
                return false;
            }
        }

        return true;
    }

    private static bool TonesAgree(int typed, int written) =>
        typed == 0 || typed == written || (typed is 3 or 4 && written is 3 or 4);

    private static (char Base, char Shaped, byte Tone)[] BuildLetters()
    {
        var letters = new (char, char, byte)[0x1F00];
        for (var code = 0; code < letters.Length; code++)
        {
            var character = (char)code;
            var lower = char.ToLowerInvariant(character);
            letters[code] = (lower, lower, 0);
            if (character is 'đ' or 'Đ')
            {
                letters[code] = ('d', 'đ', 0);
                continue;
            }

            if (code < 0x80 || !char.IsLetter(character))
            {
                continue;
            }

            var parts = lower.ToString().Normalize(NormalizationForm.FormD);
            if (parts.Length == 1 || parts[0] >= 0x80)
            {
                continue;
            }

            var tone = (byte)(parts.Select(part => Marks.IndexOf(part, StringComparison.Ordinal)).Max() + 1);
            var shape = new string([.. parts.Where(part => !Marks.Contains(part))]).Normalize(NormalizationForm.FormC);
            letters[code] = (parts[0], shape[0], tone);
        }

        return letters;
    }
}
