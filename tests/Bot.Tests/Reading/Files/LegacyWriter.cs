using System.Text;

namespace Bot.Tests.Reading.Files;

/// <summary>Writes Vietnamese in the encodings before Unicode, by tables apart from the product's.</summary>
internal static class LegacyWriter
{
    private static readonly Dictionary<char, int> Tcvn3Codes = new()
    {
        ['ă'] = 0xA8, ['â'] = 0xA9, ['ê'] = 0xAA, ['ô'] = 0xAB, ['ơ'] = 0xAC, ['ư'] = 0xAD, ['đ'] = 0xAE,
        ['à'] = 0xB5, ['ả'] = 0xB6, ['ã'] = 0xB7, ['á'] = 0xB8, ['ạ'] = 0xB9, ['ằ'] = 0xBB, ['ẳ'] = 0xBC, ['ẵ'] = 0xBD, ['ắ'] = 0xBE, ['ặ'] = 0xC6,
        ['ầ'] = 0xC7, ['ẩ'] = 0xC8, ['ẫ'] = 0xC9, ['ấ'] = 0xCA, ['ậ'] = 0xCB, ['è'] = 0xCC, ['ẻ'] = 0xCE, ['ẽ'] = 0xCF, ['é'] = 0xD0, ['ẹ'] = 0xD1,
        ['ề'] = 0xD2, ['ể'] = 0xD3, ['ễ'] = 0xD4, ['ế'] = 0xD5, ['ệ'] = 0xD6, ['ì'] = 0xD7, ['ỉ'] = 0xD8, ['ĩ'] = 0xDC, ['í'] = 0xDD, ['ị'] = 0xDE,
        ['ò'] = 0xDF, ['ỏ'] = 0xE1, ['õ'] = 0xE2, ['ó'] = 0xE3, ['ọ'] = 0xE4, ['ồ'] = 0xE5, ['ổ'] = 0xE6, ['ỗ'] = 0xE7, ['ố'] = 0xE8, ['ộ'] = 0xE9,
        ['ờ'] = 0xEA, ['ở'] = 0xEB, ['ỡ'] = 0xEC, ['ớ'] = 0xED, ['ợ'] = 0xEE, ['ù'] = 0xEF, ['ủ'] = 0xF1, ['ũ'] = 0xF2, ['ú'] = 0xF3, ['ụ'] = 0xF4,
        ['ừ'] = 0xF5, ['ử'] = 0xF6, ['ữ'] = 0xF7, ['ứ'] = 0xF8, ['ự'] = 0xF9, ['ỳ'] = 0xFA, ['ỷ'] = 0xFB, ['ỹ'] = 0xFC, ['ý'] = 0xFD, ['ỵ'] = 0xFE,
    };

    private static readonly Dictionary<string, char> VniCodes = new()
    {
        ["\u0301"] = 'ù', ["\u0300"] = 'ø', ["\u0309"] = 'û', ["\u0303"] = 'õ', ["\u0323"] = 'ï',
        ["\u0302"] = 'â', ["\u0302\u0301"] = 'á', ["\u0302\u0300"] = 'à', ["\u0302\u0309"] = 'å', ["\u0302\u0303"] = 'ã', ["\u0302\u0323"] = 'ä',
        ["\u0306"] = 'ê', ["\u0306\u0301"] = 'é', ["\u0306\u0300"] = 'è', ["\u0306\u0309"] = 'ú', ["\u0306\u0303"] = 'ü', ["\u0306\u0323"] = 'ë',
    };

    /// <summary>Small letters only: capitals are a matter of the font there.</summary>
    public static byte[] Tcvn3(string lowerCase) =>
        [.. lowerCase.Select(letter => Tcvn3Codes.TryGetValue(letter, out var code) ? (byte)code : checked((byte)letter))];

    public static byte[] Windows1258(string text)
    {
        var latin = new StringBuilder();
        foreach (var letter in text)
        {
            var parts = letter.ToString().Normalize(NormalizationForm.FormD);
            var tone = parts.FirstOrDefault(part => "\u0300\u0309\u0303\u0301\u0323".Contains(part, StringComparison.Ordinal));
            var rest = tone == default ? letter.ToString() : parts.Replace(tone.ToString(), "", StringComparison.Ordinal).Normalize(NormalizationForm.FormC);
            latin.Append(rest[0] switch
            {
                'Ă' => '\u00C3', 'ă' => '\u00E3', 'Đ' => '\u00D0', 'đ' => '\u00F0', 'Ơ' => '\u00D5', 'ơ' => '\u00F5', 'Ư' => '\u00DD', 'ư' => '\u00FD', _ => rest[0],
            });
            if (tone != default)
                latin.Append(tone switch { '\u0300' => '\u00CC', '\u0309' => '\u00D2', '\u0303' => '\u00DE', '\u0301' => '\u00EC', _ => '\u00F2' });
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
            var code = Whole(char.ToLowerInvariant(letter));
            if (code != default)
            {
                latin.Append(upper ? char.ToUpperInvariant(code) : code);
                continue;
            }

            var horn = parts.Contains('\u031B', StringComparison.Ordinal);
            var marks = string.Concat(parts.Skip(1).Where(mark => mark != '\u031B').OrderBy(mark => mark is '\u0302' or '\u0306' ? 0 : 1));
            var carrier = horn ? (char.ToLowerInvariant(parts[0]) == 'o' ? 'ô' : 'ö') : char.ToLowerInvariant(parts[0]);
            latin.Append(upper ? char.ToUpperInvariant(carrier) : carrier);
            if (marks.Length > 0)
                latin.Append(upper ? char.ToUpperInvariant(VniCodes[marks]) : VniCodes[marks]);
        }

        return Encoding.Latin1.GetBytes(latin.ToString());
    }

    private static char Whole(char letter) => letter switch
    {
        'đ' => 'ñ', 'ỉ' => 'æ', 'ĩ' => 'ó', 'ị' => 'ò', 'ỵ' => 'î', 'í' => 'í', 'ì' => 'ì', _ => default,
    };
}
