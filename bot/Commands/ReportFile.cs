using Bot.Reports;
using Bot.Texts;

namespace Bot.Commands;

/// <summary>The report of all duties as a file, with headings in a language.</summary>
internal static class ReportFile
{
    // One for each of DutyTable.Columns, in characters.
    private static readonly double[] Widths = [5, 26, 24, 12, 8, 60, 26, 34, 26, 12, 12, 18, 10, 17, 26, 17, 34, 60];

    /// <summary>As CSV.</summary>
    public static byte[] Csv(IReadOnlyList<DutyReportRow> rows, Phrases phrases) => DutyTable.Csv(Headings(phrases), Cells(rows, phrases));

    /// <summary>As a spreadsheet.</summary>
    public static byte[] Xlsx(IReadOnlyList<DutyReportRow> rows, Phrases phrases) =>
        Workbook.Of(phrases.ReportSheet, Headings(phrases), Widths, Cells(rows, phrases));

    private static List<string> Headings(Phrases phrases) => [.. DutyTable.Columns.Select(column => phrases.OfKey("Column" + column))];

    private static List<IReadOnlyList<object?>> Cells(IReadOnlyList<DutyReportRow> rows, Phrases phrases) =>
        [.. rows.Select((row, i) => DutyTable.Cells(row, i + 1, standing => phrases.StandingName(standing)))];
}
