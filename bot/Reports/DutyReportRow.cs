using Bot.Directives;

namespace Bot.Reports;

/// <summary>One duty of one leading agency, as a report shows it.</summary>
/// <param name="Directive">Its document.</param>
/// <param name="Assignment">The duty.</param>
/// <param name="Lead">The leading agency whose line this is.</param>
/// <param name="Status">How the duty stands for it.</param>
/// <param name="Acknowledgements">Who took note for it, by time.</param>
/// <param name="DaysOverdue">Whole days since the last day on time, of an open duty; 0 where it is not overdue.</param>
internal sealed record DutyReportRow(
    DirectiveHeading Directive,
    Assignment Assignment,
    Agency Lead,
    DutyStatus Status,
    IReadOnlyList<Acknowledgement> Acknowledgements,
    int DaysOverdue);
