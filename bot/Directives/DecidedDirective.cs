namespace Bot.Directives;

/// <summary>A published document as it holds after its editors' decisions.</summary>
internal static class DecidedDirective
{
    /// <summary>The document without what was withdrawn, with the dates that were set; the words of each deadline stay.</summary>
    public static Directive Of(Directive directive, IReadOnlyList<AssignmentOverride> decisions)
    {
        if (decisions.Count == 0)
        {
            return directive;
        }

        var decided = decisions.ToDictionary(decision => decision.AssignmentId, StringComparer.Ordinal);
        return directive with
        {
            Assignments =
            [
                .. directive.Assignments
                    .Where(each => decided.GetValueOrDefault(each.Id) is not { Withdrawn: true })
                    .Select(each => decided.GetValueOrDefault(each.Id) is { } decision ? each with { Deadline = Moved(each.Deadline, decision) } : each),
            ],
        };
    }

    /// <summary>
    /// Editors' decisions, and with them the extensions that were granted to the one body that leads a duty, the later word first. An
    /// extension for one of several leads, or for a member of a group, moves that agency's day alone: see <see cref="DutyStatus"/>.
    /// </summary>
    public static IReadOnlyList<AssignmentOverride> InForce(
        Directive directive, IReadOnlyList<AssignmentOverride> decisions, IReadOnlyList<FollowUpEvent> events)
    {
        if (events.Count == 0)
        {
            return decisions;
        }

        var inForce = decisions.ToDictionary(decision => decision.AssignmentId, StringComparer.Ordinal);
        var byDuty = events.ToLookup(each => each.Mark.AssignmentId, StringComparer.Ordinal);
        foreach (var assignment in directive.Assignments)
        {
            if (assignment.Leads is not [{ Kind: AgencyKind.Body }] || FollowUp.Of(byDuty[assignment.Id]).Granted is not { } granted)
            {
                continue;
            }

            var decision = inForce.GetValueOrDefault(assignment.Id);
            if (decision is not { Due: not null } || decision.At <= granted.Mark.At)
            {
                inForce[assignment.Id] = new AssignmentOverride(
                    directive.Key,
                    assignment.Id,
                    granted.NewDue,
                    decision?.EventOn,
                    decision?.Withdrawn ?? false,
                    decision?.At > granted.Mark.At ? decision.At : granted.Mark.At,
                    granted.Mark.PersonId);
            }
        }

        return [.. inForce.Values.OrderBy(decision => decision.AssignmentId, StringComparer.Ordinal)];
    }

    private static Deadline Moved(Deadline deadline, AssignmentOverride decision)
    {
        var first = DueDay.Stated(deadline, decision.EventOn, WorkingCalendar.Default);
        return (decision.Due ?? first) is { } due && due != deadline.Due
            ? new Deadline.OnDate(deadline.Phrase, due, due) { FirstDue = first }
            : deadline;
    }
}
