using System.Text.RegularExpressions;

namespace Bot.Tests.Reading;

/// <summary>
/// Compares names of bodies as people do: "UBND" is "Ủy ban nhân dân", a person in office is the body, the issuer's own place at the end
/// and a leading "các" say nothing, the items of a list come in any order.
/// </summary>
internal static partial class BodyKey
{
    private static readonly (Regex Short, string Full)[] Abbreviations =
    [
        (new(@"\bubnd\b"), "ủy ban nhân dân"),
        (new(@"\bhđnd\b"), "hội đồng nhân dân"),
        (new(@"\bmttq\b"), "mặt trận tổ quốc"),
        (new(@"\btp\.?\s*hcm\b"), "thành phố hồ chí minh"),
        (new(@"\btp\b\.?"), "thành phố "),
        (new(@"\bcó liên quan\b"), "liên quan"),
    ];

    /// <summary>The comparison form of <paramref name="name"/> in a document of <paramref name="issuer"/>.</summary>
    public static string Of(string name, string? issuer)
    {
        var text = Parenthesis().Replace(Full(name.Replace('–', '-')), "");
        text = Spaces().Replace(Hyphen().Replace(text, " - "), " ").Trim(' ', '.', ';', ':', ',', '-', '"', '“', '”', '*', '|');
        text = Office().Replace(text, "");
        if (OwnPlace(issuer) is var (level, place))
        {
            var end = $@"(?<![,;]) (?<!các )(?<!và )(?:thuộc |của |cấp |trên địa bàn )?(?:{level}(?: {Regex.Escape(place)})?|{Regex.Escape(place)})$";
            text = Regex.Replace(text, end, "");
        }

        text = Within().Replace(text, "");
        var head = text.StartsWith("ủy ban nhân dân các ", StringComparison.Ordinal) ? "ủy ban nhân dân " : "";
        var items = Separator().Split(text[head.Length..]).Select(item => Plural().Replace(item.Trim(), "")).Where(item => item.Length > 0);
        return head + string.Join(", ", items.Order(StringComparer.Ordinal));
    }

    // The issuer's level and name: ("tỉnh", "lạng sơn") of "UBND tỉnh Lạng Sơn"; null for a body of the centre.
    private static (string Level, string Name)? OwnPlace(string? issuer) =>
        issuer is not null && Place().Match(Spaces().Replace(Full(issuer), " ")) is { Success: true } match
            ? (match.Groups["level"].Value, match.Groups["name"].Value)
            : null;

    private static string Full(string name)
    {
        var text = CorpusWords.Fold(name);
        foreach (var (shortForm, full) in Abbreviations)
        {
            text = shortForm.Replace(text, full);
        }

        return text;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\s*[-—]\s*")]
    private static partial Regex Hyphen();

    [GeneratedRegex(@"\s*\([^()]*\)\s*$")]
    private static partial Regex Parenthesis();

    [GeneratedRegex(@"^(?:các )?(?:đồng chí )?(?:bộ trưởng|chủ tịch|tổng giám đốc|giám đốc|thủ trưởng|chánh|tổng cục trưởng|chi cục trưởng|cục trưởng|vụ trưởng|viện trưởng|trưởng(?= (?:các )?(?:phòng|ban|thôn))|hiệu trưởng|bí thư|lãnh đạo|người đứng đầu) (?:các )?(?=bộ|sở|ủy ban|tổng cục|chi cục|cục|vụ|viện|văn phòng|thanh tra|ban|phòng|thôn|công an|trung tâm|trường|đảng ủy|tập đoàn|tổng công ty|công ty|cơ quan|đơn vị|bệnh viện)")]
    private static partial Regex Office();

    [GeneratedRegex(@"(?:^| )(?<level>tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu) (?<name>.+)$")]
    private static partial Regex Place();

    [GeneratedRegex(" trên địa bàn$")]
    private static partial Regex Within();

    [GeneratedRegex(@"[,;]|(?<!\w)và(?!\w)")]
    private static partial Regex Separator();

    [GeneratedRegex("^(?:các|những) ")]
    private static partial Regex Plural();
}
