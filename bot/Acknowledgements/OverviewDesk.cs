using Bot.Directives;
using Bot.Roster;

namespace Bot.Acknowledgements;

/// <summary>Gives leaders their overview: of their own agency; editors, administrators and leaders of the issuing body of all.</summary>
internal sealed class OverviewDesk(DutyRecords records, RosterDesk roster)
{
    /// <summary>The overview for a person.</summary>
    public async Task<Overview> OfAsync(Person person, CancellationToken cancellationToken)
    {
        if (await roster.FindAsync(person, cancellationToken) is not { Role: not OfficialRole.Official } official)
        {
            return new Overview.NotALeader();
        }

        var rows = new List<OverviewRow>();
        await foreach (var (duty, taken, events) in records.AllAsync(cancellationToken))
        {
            foreach (var lead in duty.Assignment.Leads)
            {
                if (Seen(official, duty, lead) is { } agency)
                {
                    rows.Add(new OverviewRow(duty, agency, records.StatusOf(duty, agency, taken, events)));
                }
            }

            // A member of a group stands for itself where it reported something.
            foreach (var member in events.Select(each => each.Mark.Agency).Distinct().Where(member => IsMemberOnly(member, duty)))
            {
                if (LeaderDesk.MayDecide(official, duty, member) && !rows.Exists(row => row.Duty == duty && row.Lead == member))
                {
                    rows.Add(new OverviewRow(duty, member, records.StatusOf(duty, member, taken, events)));
                }
            }
        }

        var own = official.Role == OfficialRole.Leader && rows.TrueForAll(row => Responsibility.Same(row.Lead, official.Agency!)) ? official.Agency : null;
        return new Overview.Duties(
            own,
            [
                .. rows.OrderBy(row => row.Status.Progress == DutyProgress.NotAcknowledged ? 0 : 1)
                    .ThenByDescending(row => row.Status.Timing == DutyTiming.Overdue)
                    .ThenBy(row => row.Status.Due ?? DateOnly.MaxValue)
                    .ThenBy(row => row.Duty.Directive.Key, StringComparer.Ordinal)
                    .ThenBy(row => row.Duty.Assignment.Span.Start),
            ]);
    }

    // The agency under which the row is shown; null where it is not the person's to see.
    private Agency? Seen(Official official, DutyOnRecord duty, Agency lead)
    {
        if (LeaderDesk.MayDecide(official, duty, lead))
        {
            return lead;
        }

        return official.Agency is { } own && Responsibility.Of(own, [lead], records.Today) is not null ? own : null;
    }

    private bool IsMemberOnly(Agency member, DutyOnRecord duty) =>
        Responsibility.Of(member, duty.Assignment.Leads, records.Today) is { Kind: AgencyKind.Group };
}
