using Bot.Directives;
using Bot.Storage;

namespace Bot.Reports;

/// <summary>All published duties with who took note of them and how they stand: one row for each duty and leading agency.</summary>
internal sealed class DutyReport
{
    private readonly DirectiveStore _directives;
    private readonly OverrideStore _overrides;
    private readonly AcknowledgementStore _acknowledgements;
    private readonly FollowUpStore _followUps;
    private readonly WorkingCalendar _calendar;

    public DutyReport(
        DirectiveStore directives,
        OverrideStore overrides,
        AcknowledgementStore acknowledgements,
        FollowUpStore followUps,
        WorkingCalendar calendar)
    {
        _directives = directives;
        _overrides = overrides;
        _acknowledgements = acknowledgements;
        _followUps = followUps;
        _calendar = calendar;
    }

    /// <summary>The rows as of a day, by document, then in its order. What was withdrawn is left out.</summary>
    public async Task<IReadOnlyList<DutyReportRow>> AsOfAsync(DateOnly today, CancellationToken cancellationToken)
    {
        var rows = new List<DutyReportRow>();
        await foreach (var directive in _directives.AllAsync(cancellationToken))
        {
            var decided = (await _overrides.OfDirectiveAsync(directive.Key, cancellationToken)).ToDictionary(each => each.AssignmentId, StringComparer.Ordinal);
            var noted = (await _acknowledgements.OfDirectiveAsync(directive.Key, cancellationToken)).ToLookup(each => each.AssignmentId, StringComparer.Ordinal);
            var events = (await _followUps.OfDirectiveAsync(directive.Key, cancellationToken)).ToLookup(each => each.Mark.AssignmentId, StringComparer.Ordinal);
            foreach (var assignment in directive.Assignments)
            {
                var decision = decided.GetValueOrDefault(assignment.Id);
                if (decision is not { Withdrawn: true })
                {
                    rows.AddRange(assignment.Leads.Select(lead => Row(
                        directive, assignment, lead, decision, [.. noted[assignment.Id]], [.. events[assignment.Id]], today)));
                }
            }
        }

        return rows;
    }

    /// <summary>The rows of an agency, as lead, that are open after their last day; the longest overdue first.</summary>
    public async Task<IReadOnlyList<DutyReportRow>> OverdueOfAsync(Agency agency, DateOnly today, CancellationToken cancellationToken) =>
    [
        .. (await AsOfAsync(today, cancellationToken))
            .Where(row => row.DaysOverdue > 0 && Responsibility.Of(agency, [row.Lead], today) is not null)
            .OrderByDescending(row => row.DaysOverdue),
    ];

    private DutyReportRow Row(
        Directive directive,
        Assignment assignment,
        Agency lead,
        AssignmentOverride? decision,
        IReadOnlyList<Acknowledgement> noted,
        IReadOnlyList<FollowUpEvent> events,
        DateOnly today)
    {
        var own = assignment with { Leads = [lead] };
        var status = DutyStatus.OfWhole(own, decision, noted, events, today, _calendar);
        return new DutyReportRow(
            DirectiveHeading.Of(directive),
            assignment,
            lead,
            status,
            [.. noted.Where(each => Responsibility.Of(new Agency(each.AgencyName, each.AgencyPlace), [lead], today) is not null).OrderBy(each => each.At)],
            status is { Timing: DutyTiming.Overdue, Due: { } due } ? today.DayNumber - due.DayNumber : 0);
    }
}
