using System.Globalization;
using System.Text;

namespace Bot.Directives;

/// <summary>Comparison forms of Vietnamese text. The index and the question are folded the same way.</summary>
internal static class VietnameseText
{
    private const int TableSize = 0x2000;

    // Base letters and lower-case letters of everything that Vietnamese NFC text uses (Latin to Latin Extended Additional).
    private static readonly char[] BaseLetters = [.. Enumerable.Range(0, TableSize).Select(code => ComputeBase((char)code))];

    private static readonly char[] LowerLetters = [.. Enumerable.Range(0, TableSize).Select(code => ComputeLower((char)code))];

    private static readonly Dictionary<(char, char), (char, char)> TonePairs = MakeTonePairs();

    // Letters that can carry the tone of the old placement (hoà, thuý): a quick test before the look-up.
    private static readonly bool[] TonedEnds = [.. Enumerable.Range(0, TableSize).Select(code => TonePairs.Keys.Any(pair => pair.Item2 == (char)code))];

    private static readonly char[] InvariantLetters = [.. Enumerable.Range(0, TableSize).Select(code => char.ToLowerInvariant((char)code))];

    /// <summary>
    /// Lower case without accents: "Sở Y tế" gives "so y te", "Đồng Nai" gives "dong nai". One letter gives one letter,
    /// so that offsets in NFC text stay; other characters are kept.
    /// </summary>
    public static string WithoutAccents(string text)
    {
        var nfc = IsNfc(text) ? text : text.Normalize(NormalizationForm.FormC);
        return string.Create(nfc.Length, nfc, static (folded, source) =>
        {
            for (var index = 0; index < folded.Length; index++)
            {
                folded[index] = BaseLetter(source[index]);
            }
        });
    }

    /// <summary>The lower-case base letter of one NFC character: "Ế" gives "e", "Đ" gives "d".</summary>
    public static char BaseLetter(char character) =>
        character < TableSize ? BaseLetters[character] : char.ToLowerInvariant(character);

    /// <summary>
    /// Lower case with accents, one placement of tones ("Uỷ" and "Ủy" give "ủy"), soft hyphens and zero-width characters dropped:
    /// the form in which words of documents are compared. <paramref name="folded"/> must be as long as <paramref name="word"/>.
    /// </summary>
    /// <param name="word">One word or name in NFC.</param>
    /// <param name="folded">Where the form goes.</param>
    /// <returns>How many characters were written.</returns>
    public static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        var length = 0;
        foreach (var character in word)
        {
            if (IsInvisible(character))
            {
                continue;
            }

            var letter = character < TableSize ? LowerLetters[character] : char.ToLowerInvariant(character);
            if (length > 0 && letter < TableSize && TonedEnds[letter]
                && (length < 2 || folded[length - 2] != 'q')
                && TonePairs.TryGetValue((folded[length - 1], letter), out var placed))
            {
                folded[length - 1] = placed.Item1;
                letter = placed.Item2;
            }

            folded[length++] = letter;
        }

        return length;
    }

    /// <summary>The comparison form of a name: as <see cref="Fold(ReadOnlySpan{char}, Span{char})"/>, every run of other characters one space.</summary>
    public static string NameKey(string name)
    {
        var nfc = IsNfc(name) ? name : name.Normalize(NormalizationForm.FormC);
        Span<char> folded = nfc.Length <= 512 ? stackalloc char[nfc.Length] : new char[nfc.Length];
        var length = Fold(nfc, folded);
        var kept = 0;
        foreach (var character in folded[..length])
        {
            if (char.IsLetterOrDigit(character))
            {
                folded[kept++] = character;
            }
            else if (kept > 0 && folded[kept - 1] != ' ')
            {
                folded[kept++] = ' ';
            }
        }

        return folded[..kept].TrimEnd(' ').ToString();
    }

    /// <summary>Whether a text is in NFC. Throws where it holds a lone surrogate, as <see cref="string.IsNormalized(NormalizationForm)"/> does.</summary>
    public static bool IsNfc(string text)
    {
        foreach (var character in text)
        {
            // Below the combining marks, the composed Vietnamese letters, and dashes, quotes and ellipses: always in NFC, one beside another.
            if (!(character is < '\u0300' or (>= '\u1EA0' and <= '\u1EF9') or (>= '\u2010' and <= '\u2027')))
            {
                return text.IsNormalized(NormalizationForm.FormC);
            }
        }

        return true;
    }

    /// <summary>Lower case as <see cref="char.ToLowerInvariant"/> gives it.</summary>
    public static char Lower(char character) => character < TableSize ? InvariantLetters[character] : char.ToLowerInvariant(character);

    /// <summary>Each character in lower case as <see cref="char.ToLowerInvariant"/> gives it.</summary>
    public static string Lower(string text) => string.Create(text.Length, text, static (lower, source) =>
    {
        for (var index = 0; index < lower.Length; index++)
        {
            lower[index] = Lower(source[index]);
        }
    });

    /// <summary>A character that is not seen: soft hyphen, zero-width space and joiners, byte order mark.</summary>
    public static bool IsInvisible(char character) =>
        character is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF';

    private static char ComputeBase(char character)
    {
        if (character < 0x80)
        {
            return char.ToLowerInvariant(character);
        }

        if (character is 'đ' or 'Đ')
        {
            return 'd';
        }

        if (!char.IsLetter(character))
        {
            return character;
        }

        var decomposed = ComputeLower(character).ToString().Normalize(NormalizationForm.FormD);
        return CharUnicodeInfo.GetUnicodeCategory(decomposed[0]) == UnicodeCategory.NonSpacingMark
            ? character
            : char.ToLowerInvariant(decomposed[0]);
    }

    // ƣ stands for ư in texts out of some PDF fonts; ð for đ in some web pages.
    private static char ComputeLower(char character) => char.ToLowerInvariant(character) switch
    {
        '\u01A3' => 'ư',
        'ð' => 'đ',
        var lower => lower,
    };

    private static Dictionary<(char, char), (char, char)> MakeTonePairs()
    {
        var pairs = new Dictionary<(char, char), (char, char)>();
        foreach (var (first, second) in new[] { ('o', 'a'), ('o', 'e'), ('u', 'y') })
        {
            foreach (var tone in "\u0300\u0301\u0303\u0309\u0323")
            {
                pairs[(first, Compose(second, tone))] = (Compose(first, tone), second);
            }
        }

        return pairs;
    }

    private static char Compose(char letter, char tone) => $"{letter}{tone}".Normalize(NormalizationForm.FormC)[0];
}
