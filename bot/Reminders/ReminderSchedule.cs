using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>
/// What is reminded of: assignments enter with their documents, and change with what editors decide and agencies report. Each call is
/// safe to repeat.
/// </summary>
internal sealed class ReminderSchedule(ReminderEntryStore entries, ReminderWork work, ReminderSignal signal, TimeProvider time)
{
    /// <summary>
    /// Takes a published document over, in its present form and with its editors' decisions. Assignments that are there already keep
    /// what was done about them; those that the document no longer holds are reminded of no more.
    /// </summary>
    /// <param name="directive">The document.</param>
    /// <param name="decisions">What editors decided about its assignments.</param>
    /// <param name="events">What agencies reported about them: who is done is reminded no more, and a duty without a deadline counts its age from the last word.</param>
    /// <param name="since">The day of publication: for assignments that are new, steps before it are not raised.</param>
    /// <param name="cancellationToken">Stops between two assignments.</param>
    public async Task EnterAsync(
        Directive directive,
        IReadOnlyList<AssignmentOverride> decisions,
        IReadOnlyList<FollowUpEvent> events,
        DateOnly since,
        CancellationToken cancellationToken)
    {
        var reported = events.ToLookup(each => each.Mark.AssignmentId, StringComparer.Ordinal);
        var heading = DirectiveHeading.Of(directive);
        var decided = decisions.ToDictionary(decision => decision.AssignmentId, StringComparer.Ordinal);
        var published = directive.Assignments.DistinctBy(assignment => assignment.Id).ToDictionary(assignment => assignment.Id, StringComparer.Ordinal);
        var known = await entries.OfDirectiveAsync(directive.Key, cancellationToken);
        var fresh = published.Values.ExceptBy(known.Select(entry => entry.Assignment.Id), assignment => assignment.Id)
            .Select(assignment => work.Placed(
                ReportedProgress.Of(Decided(new ReminderEntry(heading, assignment, since), decided), [.. reported[assignment.Id]], Today), Today))
            .ToList();
        await entries.AddAsync(fresh, cancellationToken);
        foreach (var entry in known)
        {
            await ChangeAsync(
                directive.Key,
                entry.Assignment.Id,
                old => published.TryGetValue(old.Assignment.Id, out var assignment)
                    ? ReportedProgress.Of(Decided(Republished(old, assignment, heading), decided), [.. reported[assignment.Id]], Today)
                    : old with { Gone = true },
                cancellationToken);
        }
    }

    private DateOnly Today => VietnamTime.Today(time);

    private ReminderEntry Republished(ReminderEntry old, Assignment published, DirectiveHeading heading) => old with
    {
        Directive = heading,
        Assignment = published,
        Since = !old.Gone && old.Assignment.Deadline.Equals(published.Deadline) ? old.Since : Today,
        Gone = false,
    };

    // A deadline that an editor moved has steps from the day of the decision on.
    private static ReminderEntry Decided(ReminderEntry entry, Dictionary<string, AssignmentOverride> decided)
    {
        var decision = decided.GetValueOrDefault(entry.Assignment.Id);
        if (decision == entry.Changed)
        {
            return entry;
        }

        var since = decision is null ? entry.Since : DateOnly.FromDateTime(VietnamTime.Local(decision.At).DateTime);
        return entry with { Changed = decision, Since = since > entry.Since ? since : entry.Since };
    }

    private async Task<ReminderEntry?> ChangeAsync(
        string directiveKey, string assignmentId, Func<ReminderEntry, ReminderEntry> change, CancellationToken cancellationToken)
    {
        while (await entries.FindAsync(directiveKey, assignmentId, cancellationToken) is { } entry)
        {
            var changed = work.Placed(change(entry), Today);
            if (ReminderEntryText.Same(changed, entry))
            {
                return entry;
            }

            if (await entries.ReplaceAsync(changed, entry.NextOn, cancellationToken))
            {
                signal.Set();
                return changed;
            }
        }

        return null;
    }
}
