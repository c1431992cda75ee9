using System.Globalization;
using Bot.Directives;

namespace Bot.Reports;

/// <summary>The rows of a report as cells: texts, numbers, days and moments.</summary>
internal static class DutyTable
{
    /// <summary>The names of the columns, in order; Texts has a heading for each: <c>Column</c> and name.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "Number", "Document", "Issuer", "Issued", "Item", "Duty", "Lead", "Coordinating", "DeadlineWords", "FirstDue", "Due", "Standing", "DaysOverdue",
        "AcknowledgedAt", "AcknowledgedBy", "DoneAt", "Evidence", "Quote",
    ];

    /// <summary>The cells of a row: <see cref="string"/>, <see cref="int"/>, <see cref="DateOnly"/>, <see cref="DateTime"/> (Vietnam) or null.</summary>
    /// <param name="row">The row.</param>
    /// <param name="number">Its number, from 1.</param>
    /// <param name="standing">A standing's name.</param>
    public static IReadOnlyList<object?> Cells(DutyReportRow row, int number, Func<DutyStanding, string> standing)
    {
        var done = row.Status.FollowUp.Done;
        return
        [
            number,
            row.Directive.Title,
            row.Directive.Issuer,
            row.Directive.Issued,
            row.Assignment.Item,
            row.Assignment.Duty,
            AgencyTitle.Of(row.Lead),
            string.Join("; ", row.Assignment.Coordinating.Select(AgencyTitle.Of)),
            row.Assignment.Deadline.Phrase,
            row.Status.FirstDue,
            row.Status.Due,
            standing(row.Status.Standing),
            row.DaysOverdue == 0 ? null : row.DaysOverdue,
            row.Acknowledgements is [var first, ..] ? VietnamTime.Local(first.At).DateTime : null,
            string.Join("; ", row.Acknowledgements.Select(each => each.PersonName)),
            done is null ? null : VietnamTime.Local(done.Mark.At).DateTime,
            string.Join(' ', new[] { done?.Note, done?.Link }.OfType<string>()),
            row.Assignment.Quote,
        ];
    }

    /// <summary>A table as CSV (<see cref="CsvText"/>): days as 2023-12-31, moments as 2023-12-31 08:05, which spreadsheets of any country take as such.</summary>
    public static byte[] Csv(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<object?>> rows) =>
        CsvText.Encode(CsvText.Row(headings) + string.Concat(rows.Select(cells => CsvText.Row(cells.Select(Text)))));

    private static string Text(object? cell) => cell switch
    {
        null => "",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => (string)cell,
    };
}
