using Bot.Directives;

namespace Bot.Acknowledgements;

/// <summary>What a leader sees of the duties: figures, who has not acknowledged, and what waits for a decision.</summary>
internal abstract record Overview
{
    private Overview()
    {
    }

    /// <summary>The person is no leader, editor or administrator.</summary>
    public sealed record NotALeader : Overview;

    /// <summary>The duties, one row for each duty and leading agency.</summary>
    /// <param name="Of">The agency whose duties they are; null for everybody's.</param>
    /// <param name="Rows">All rows, unacknowledged and overdue first.</param>
    public sealed record Duties(Agency? Of, IReadOnlyList<OverviewRow> Rows) : Overview
    {
        /// <summary>Those of which nobody took note, by agency, the agency with most first; within one the most urgent first.</summary>
        public IEnumerable<IGrouping<string, OverviewRow>> Unacknowledged => Rows
            .Where(row => row.Status.Progress == DutyProgress.NotAcknowledged)
            .GroupBy(row => AgencyTitle.Of(row.Lead), StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal);

        /// <summary>Requests for extension that wait.</summary>
        public IEnumerable<OverviewRow> Asked => Rows.Where(row => row.Status.FollowUp.Asked is not null);

        /// <summary>Those that are reported done.</summary>
        public IEnumerable<OverviewRow> Done => Rows.Where(row => row.Status.Progress == DutyProgress.Done);

        /// <summary>How many rows fit.</summary>
        public int Count(Func<DutyStatus, bool> fits) => Rows.Count(row => fits(row.Status));
    }
}

/// <summary>One duty and one agency that leads it.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Lead">The agency: as the document names it, or a member of a group that reported something itself.</param>
/// <param name="Status">How it stands.</param>
internal sealed record OverviewRow(DutyOnRecord Duty, Agency Lead, DutyStatus Status);
