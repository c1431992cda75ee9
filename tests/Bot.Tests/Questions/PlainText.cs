using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Directives;

namespace Bot.Tests.Questions;

/// <summary>
/// Whether a plain text says something. A date counts however it is written; digits count as a number standing alone, not as part of a
/// date or of a list's numbering; everything else is compared without accents, case and punctuation, UBND being ủy ban nhân dân.
/// </summary>
internal static partial class PlainText
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    /// <summary>Whether <paramref name="text"/> says one of the alternatives of <paramref name="wanted"/> ("a|b").</summary>
    public static bool Says(string text, string wanted) => wanted.Split('|').Any(part => SaysOne(text, part.Trim()));

    private static bool SaysOne(string text, string wanted)
    {
        if (Date().Match(wanted) is { Success: true } date)
        {
            var year = date.Groups["year"] is { Success: true } group ? group.Value : null;
            return SaysDate(text, int.Parse(date.Groups["day"].Value, CultureInfo.InvariantCulture), int.Parse(date.Groups["month"].Value, CultureInfo.InvariantCulture), year);
        }

        return wanted.All(char.IsAsciiDigit) ? SaysNumber(text, wanted) : $" {Plain(text)} ".Contains($" {Plain(wanted)} ", StringComparison.Ordinal);
    }

    private static bool SaysDate(string text, int day, int month, string? year)
    {
        var name = $"(?:{Months[month - 1]}|{Months[month - 1][..3]})";
        var numbered = year is null ? @"(?!\d)" : $@"\s*[/.-]\s*{year}(?!\d)";
        var worded = year is null ? @"(?!\d)" : $@"\s*(?:,|năm)?\s*{year}(?!\d)";
        return Regex.IsMatch(
            text,
            $@"(?<![\d/])0?{day}\s*[/.-]\s*0?{month}{numbered}|(?<!\d)0?{day}\s+tháng\s+0?{month}{worded}|(?<!\d)0?{day}(?:st|nd|rd|th)?\s+{name}{worded}"
                + $@"|{name}\s+0?{day}{worded}|{year ?? @"\d{4}"}-0?{month}-0?{day}(?!\d)",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    private static bool SaysNumber(string text, string number)
    {
        var counted = ListNumber().Replace(text, " ");
        if (number.Length < 4)
        {
            counted = Named().Replace(counted, " ");
        }

        return Regex.IsMatch(counted, $@"(?<![\d/.,-])0*{number}(?![\d/]|[.,-]\d)");
    }

    private static string Plain(string text) =>
        string.Join(' ', Word().Matches(VietnameseText.WithoutAccents(text)).Select(match => match.Value)).Replace("uy ban nhan dan", "ubnd", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?<day>\d{1,2})/(?<month>\d{1,2})(?:/(?<year>\d{4}))?$")]
    private static partial Regex Date();

    [GeneratedRegex(@"^\s*(?:[-*•]\s*)?\d+\s*[.)]\s", RegexOptions.Multiline)]
    private static partial Regex ListNumber();

    [GeneratedRegex(@"\b(?:ngày|tháng|năm|quý|điều|khoản|điểm|mục|số)\s*\d+", RegexOptions.IgnoreCase)]
    private static partial Regex Named();

    [GeneratedRegex(@"[\p{L}\d]+")]
    private static partial Regex Word();
}
