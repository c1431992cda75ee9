using System.Text.RegularExpressions;
using Bot.Directives;

namespace Bot.Reading;

/// <summary>What stays unsure about assignments that were read: for a person to look at before publishing.</summary>
internal static partial class AssignmentDoubts
{
    /// <summary>The doubts about each assignment, in the order of the assignments.</summary>
    /// <param name="assignments">As read.</param>
    /// <param name="placeIsKnown">False where neither the document nor the configuration tells whose departments are meant.</param>
    public static IEnumerable<Doubt> Of(IReadOnlyList<Assignment> assignments, bool placeIsKnown)
    {
        foreach (var assignment in assignments)
        {
            var duty = VietnameseText.Lower(assignment.Duty);
            if (Elsewhere().IsMatch(duty))
            {
                yield return new Doubt(assignment.Span, DoubtReason.ElsewhereStated);
            }

            if (IsUnclear(assignment.Deadline, duty))
            {
                yield return new Doubt(assignment.Span, DoubtReason.UnclearDeadline);
            }

            if (!placeIsKnown && assignment.Leads.Any(IsOfSomeProvince))
            {
                yield return new Doubt(assignment.Span, DoubtReason.UnclearPlace);
            }
        }
    }

    // A period that counts from a receipt, "định kỳ" without a period, a feast or season that no calendar date fixes.
    private static bool IsUnclear(Deadline deadline, string duty) => deadline switch
    {
        Deadline.Relative { Named: null } => true,
        Deadline.Recurring { Rule.Every: RecurrencePeriod.Periodic } => true,
        Deadline.Unstated => MovableSeason().IsMatch(duty),
        _ => false,
    };

    private static bool IsOfSomeProvince(Agency agency) =>
        agency.Place is null && AgencyDirectory.Default.Find(agency.Name) is { Level: AgencyLevel.Provincial };

    // "thực hiện nhiệm vụ tại khoản 1, 3, 5", "theo Phụ lục kèm theo", "như Điều 3": the duty itself stands there.
    [GeneratedRegex(
        @"\b(?:nhiệm vụ|nội dung|công việc)(?: được giao| được phân công| nêu| cụ thể)? (?:tại|theo|ở) (?:các )?(?:khoản|điểm|mục|điều|phụ lục|phần|biểu)\b|\b(?:theo|tại|như) (?:các )?(?:phụ lục|danh mục|biểu|bảng)\b[^.;]{0,60}\b(?:kèm theo|đính kèm)\b|\bnhư (?:điều|khoản|mục) \d",
        RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(
        @"\b(?:trước|trong|dịp|sau) (?:dịp )?(?:tết|mùa mưa|mùa lũ|mùa bão|mùa khô|năm học mới|khai giảng|vụ đông xuân|vụ hè thu)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex MovableSeason();
}
