using System.Text;

namespace Bot.Reading.Files;

/// <summary>
/// Converts text of the encodings before Unicode. Input is a string whose characters up to U+00FF stand for the bytes, as
/// a Latin-1 decoding gives and as old fonts leave behind in .docx and .pdf; characters beyond are kept.
/// </summary>
internal static class LegacyVietnamese
{
    // TCVN 5712:1993: the bytes A1 to FE in order; B0 to B4 are combining tone marks.
    private const string Tcvn3FromA1 =
        "ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵ";

    // Windows-1252, which the other code pages share: 80 to 9F; U+FFFD where nothing is defined.
    private const string PunctuationFrom80 =
        "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";

    // VNI: the byte after a, e, o, u, y, ô (ơ) or ö (ư) and the combining marks that it stands for, lower case.
    private static readonly Dictionary<char, string> VniMarks = Table(
        "ùøûõïâáàåãäêéèúüë",
        [
            "\u0301", "\u0300", "\u0309", "\u0303", "\u0323",
            "\u0302", "\u0302\u0301", "\u0302\u0300", "\u0302\u0309", "\u0302\u0303", "\u0302\u0323",
            "\u0306", "\u0306\u0301", "\u0306\u0300", "\u0306\u0309", "\u0306\u0303", "\u0306\u0323",
        ]);

    // VNI: bytes that are a letter of their own.
    private static readonly Dictionary<char, char> VniLetters = Table("ñÑôÔöÖæÆóÓòÒîÎ", "đĐơƠưƯỉỈĩĨịỊỵỴ");

    private static readonly Dictionary<char, char> Windows1258Letters = Table(
        "\u00C3\u00E3\u00D0\u00F0\u00D5\u00F5\u00DD\u00FD\u00CC\u00D2\u00DE\u00EC\u00F2\u00FE\u008A\u008E\u009A\u009E",
        "ĂăĐđƠơƯư\u0300\u0309\u0303\u0301\u0323₫\uFFFD\uFFFD\uFFFD\uFFFD");

    /// <summary>The text of <paramref name="latin"/> in Unicode; tone marks may still be apart from their letters (not NFC).</summary>
    public static string Decode(string latin, LegacyEncoding encoding) => encoding switch
    {
        LegacyEncoding.Tcvn3 => Map(latin, FromTcvn3),
        LegacyEncoding.VniWindows => FromVni(latin),
        _ => Map(latin, FromWindows1258),
    };

    private static Dictionary<char, T> Table<T>(string from, IEnumerable<T> to) =>
        from.Zip(to).ToDictionary(pair => pair.First, pair => pair.Second);

    private static string Map(string latin, Func<char, char> map) => string.Create(latin.Length, (latin, map), static (target, source) =>
    {
        for (var i = 0; i < target.Length; i++)
            target[i] = source.map(source.latin[i]);
    });

    private static char FromTcvn3(char character) =>
        character is >= '\u00A1' and <= '\u00FE' ? Tcvn3FromA1[character - 0xA1] : Punctuation(character);

    private static char FromWindows1258(char character) =>
        Windows1258Letters.TryGetValue(character, out var letter) ? letter : Punctuation(character);

    private static char Punctuation(char character) =>
        character is >= '\u0080' and <= '\u009F' ? PunctuationFrom80[character - 0x80] : character;

    private static string FromVni(string latin)
    {
        var text = new StringBuilder(latin.Length);
        var carrier = false;
        foreach (var character in latin)
        {
            if (carrier && VniMarks.TryGetValue(char.ToLowerInvariant(character), out var marks))
            {
                text.Append(marks);
                carrier = false;
                continue;
            }

            text.Append(VniLetters.TryGetValue(character, out var letter) ? letter : Punctuation(character));
            carrier = character is 'a' or 'e' or 'o' or 'u' or 'y' or 'A' or 'E' or 'O' or 'U' or 'Y' or 'ô' or 'Ô' or 'ö' or 'Ö';
        }

        return text.ToString();
    }
}
