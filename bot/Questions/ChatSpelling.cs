using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Bot.Questions;

/// <summary>Writes out the short forms of chat in a Vietnamese question: "p lam j" is "phải làm gì", "QL4D" is "quốc lộ 4D", "X. Tân Phú" is "xã Tân Phú".</summary>
internal static partial class ChatSpelling
{
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["ko"] = "không",
        ["k"] = "không",
        ["hok"] = "không",
        ["khg"] = "không",
        ["hông"] = "không",
        ["đc"] = "được",
        ["dc"] = "được",
        ["đuoc"] = "được",
        ["fai"] = "phải",
        ["fải"] = "phải",
        ["j"] = "gì",
        ["gj"] = "gì",
        ["zì"] = "gì",
        ["zi"] = "gì",
        ["vs"] = "với",
        ["trc"] = "trước",
        ["trk"] = "trước",
        ["lm"] = "làm",
        ["ntn"] = "như thế nào",
        ["bn"] = "bao nhiêu",
        ["bnhiu"] = "bao nhiêu",
        ["bnhiêu"] = "bao nhiêu",
        ["nhiu"] = "nhiêu",
        ["nv"] = "nhiệm vụ",
        ["nvu"] = "nhiệm vụ",
        ["cviec"] = "công việc",
        ["cviệc"] = "công việc",
        ["tgian"] = "thời gian",
        ["hnay"] = "hôm nay",
        ["hqua"] = "hôm qua",
        ["bgio"] = "bao giờ",
        ["bgiờ"] = "bao giờ",
        ["đv"] = "đơn vị",
        ["cq"] = "cơ quan",
        ["bc"] = "báo cáo",
        ["ktra"] = "kiểm tra",
        ["mik"] = "mình",
        ["mk"] = "mình",
        ["vb"] = "văn bản",
        ["hthanh"] = "hoàn thành",
        ["hthành"] = "hoàn thành",
        ["thoy"] = "thôi",
        ["mún"] = "muốn",
        ["bít"] = "biết",
        ["oy"] = "rồi",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The question with its short forms written out; the same text where it has none.</summary>
    public static string WrittenOut(string text)
    {
        var written = Roads().Replace(text, match => $"{RoadOf(match.Groups["r"].Value)} {match.Groups["n"].Value}");
        written = Ranks().Replace(written, match => RankOf(match.Groups["r"].Value) + " ");
        written = Slashed().Replace(written, match => match.Value.ToLowerInvariant() switch
        {
            "t/h" => "thực hiện",
            "p/h" or "ph/h" => "phối hợp",
            "b/c" => "báo cáo",
            "y/c" => "yêu cầu",
            "h/t" => "hoàn thành",
            "c/t" => "chủ trì",
            _ => match.Value,
        });
        written = MonthOrQuarter().Replace(written, match => match.Groups["u"].Value is "t" or "T" ? $"tháng {match.Groups["n"].Value}" : $"quý {match.Groups["n"].Value}");
        written = School().Replace(written, "trường ");
        written = WhatHour().Replace(written, "${a} giờ");
        written = Must().Replace(written, "phải");
        return ShortWord().Replace(written, match => IsDocument(written, match) ? match.Value : Words.GetValueOrDefault(match.Value) ?? match.Value);
    }

    // "bc 15" is a document.
    private static bool IsDocument(string text, Match match) =>
        match.Value is "bc" && match.Index + match.Length + 1 < text.Length && char.IsAsciiDigit(text[match.Index + match.Length + 1]);

    private static string RoadOf(string form) => form switch { "QL" or "ql" => "quốc lộ", "HL" => "hương lộ", _ => "tỉnh lộ" };

    private static string RankOf(string form) => form.ToLowerInvariant() switch
    {
        "x" => "xã",
        "p" => "phường",
        "h" => "huyện",
        "q" => "quận",
        "t" => "tỉnh",
        "tx" => "thị xã",
        _ => "thị trấn",
    };

    [GeneratedRegex(@"\b(?<r>QL|ql|TL|ĐT|HL)\.? ?(?<n>\d+[A-Za-z]?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Roads();

    // "X. Tân Phú", "P.4": a rank, a stop and a name.
    [GeneratedRegex(@"(?<![\p{L}\d.])(?<r>[XxPpHhQqTt]|TX|tx|TT|tt)\. ?(?=\p{Lu}|\d{1,2}\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Ranks();

    [GeneratedRegex(@"(?<![\p{L}\d/])(?:[tpbych]|ph|PH|[TPBYCH])/[hctHCT](?![\p{L}\d/])", RegexOptions.CultureInvariant)]
    private static partial Regex Slashed();

    // "trước t9", "hết Q3/2026"
    [GeneratedRegex(@"(?<=\b(?:trước|truoc|trong|sau|hết|het|cuối|cuoi|đầu|dau|giữa|giua|đến|den|tới|toi|vào|vao|từ|tu|hạn|han) )(?<u>[tTqQ])\.?(?<n>1[0-2]|0?[1-9])\b", RegexOptions.CultureInvariant)]
    private static partial Regex MonthOrQuarter();

    // "THPT Bình Thanh" is a school.
    [GeneratedRegex(@"(?<!(?:[Tt]rường|truong|TRƯỜNG) )\b(?=(?:THPT|THCS) \p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex School();

    [GeneratedRegex(@"\b(?<a>bao|mấy|may|lúc mấy) (?:h|g)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex WhatHour();

    [GeneratedRegex(@"\b(?:p|ph)\b(?= (?:l[àa]m|th[ựu]c|n[ộo]p|b[áa]o|xong|ho[àa]n|tr[ìi]nh|g[ửu]i|c[óo]|lo)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Must();

    [GeneratedRegex(@"(?<![\p{L}\d/.&-])\p{Ll}{1,6}(?![\p{L}\d/&-])", RegexOptions.CultureInvariant)]
    private static partial Regex ShortWord();
}
