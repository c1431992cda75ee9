using System.Text;

namespace Bot.Tests.Reading.Files;

/// <summary>Writes Vietnamese in the encodings before Unicode, by tables apart from the product's.</summary>
internal static class LegacyWriter
{
    private const string Tcvn3Letters = "ăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

    private static readonly byte[] Tcvn3Codes = Convert.FromHexString(
        "A8A9AAABACADAEB5B6B7B8B9BBBCBDBEC6C7C8C9CACBCCCECFD0D1D2D3D4D5D6D7" +
        "D8DCDDDEDFE1E2E3E4E5E6E7E8E9EAEBECEDEEEFF1F2F3F4F5F6F7F8F9FAFBFCFDFE");

    private static readonly string[] VniMarks =
    [
        "\u0301", "\u0300", "\u0309", "\u0303", "\u0323",
        "\u0302", "\u0302\u0301", "\u0302\u0300", "\u0302\u0309", "\u0302\u0303", "\u0302\u0323",
        "\u0306", "\u0306\u0301", "\u0306\u0300", "\u0306\u0309", "\u0306\u0303", "\u0306\u0323",
    ];

    /// <summary>Small letters only: capitals are a matter of the font there.</summary>
    public static byte[] Tcvn3(string lowerCase) =>
        [.. lowerCase.Select(letter => Tcvn3Letters.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Tcvn3Codes[at] : checked((byte)letter))];

    public static byte[] Windows1258(string text)
    {
        var latin = new StringBuilder();
        foreach (var letter in text)
        {
            var parts = letter.ToString().Normalize(NormalizationForm.FormD);
            var tone = parts.FirstOrDefault(part => "\u0300\u0309\u0303\u0301\u0323".Contains(part, StringComparison.Ordinal));
            var rest = tone == default ? letter.ToString() : parts.Replace(tone.ToString(), "", StringComparison.Ordinal).Normalize(NormalizationForm.FormC);
            latin.Append(Mapped(rest[0], "ĂăĐđƠơƯư", "\u00C3\u00E3\u00D0\u00F0\u00D5\u00F5\u00DD\u00FD"));
            if (tone != default)
                latin.Append(Mapped(tone, "\u0300\u0309\u0303\u0301\u0323", "\u00CC\u00D2\u00DE\u00EC\u00F2"));
        }

        return Encoding.Latin1.GetBytes(latin.ToString());
    }

    public static byte[] Vni(string text)
    {
        var latin = new StringBuilder();
        foreach (var letter in text)
        {
            var parts = letter.ToString().Normalize(NormalizationForm.FormD);
            var upper = char.IsUpper(letter);
            var code = Mapped(char.ToLowerInvariant(letter), "đỉĩịỵíì", "ñæóòîíì");
            if (code != char.ToLowerInvariant(letter) || code is 'í' or 'ì')
            {
                latin.Append(upper ? char.ToUpperInvariant(code) : code);
                continue;
            }

            var horn = parts.Contains('\u031B', StringComparison.Ordinal);
            var marks = string.Concat(parts.Skip(1).Where(mark => mark != '\u031B').OrderBy(mark => mark is '\u0302' or '\u0306' ? 0 : 1));
            var carrier = horn ? (char.ToLowerInvariant(parts[0]) == 'o' ? 'ô' : 'ö') : char.ToLowerInvariant(parts[0]);
            latin.Append(upper ? char.ToUpperInvariant(carrier) : carrier);
            if (marks.Length > 0)
                latin.Append(upper ? char.ToUpperInvariant(VniCode(marks)) : VniCode(marks));
        }

        return Encoding.Latin1.GetBytes(latin.ToString());
    }

    private static char VniCode(string marks) => "ùøûõïâáàåãäêéèúüë"[Array.IndexOf(VniMarks, marks)];

    private static char Mapped(char letter, string from, string to) =>
        from.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? to[at] : letter;
}
