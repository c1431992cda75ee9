using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>
/// What is reminded of: assignments enter on publication, and change with what officials and editors do. Each call is safe to repeat.
/// </summary>
internal sealed class ReminderSchedule(ReminderEntryStore entries, ReminderWork work, ReminderSignal signal, TimeProvider time)
{
    /// <summary>
    /// Takes a published document over. Assignments that are there already keep what was done about them; those that the document no
    /// longer has (a revision) are reminded of no more.
    /// </summary>
    /// <returns>How many assignments are new.</returns>
    public async Task<int> EnterAsync(Directive directive, CancellationToken cancellationToken)
    {
        var today = Today;
        var heading = DirectiveHeading.Of(directive);
        var fresh = directive.Assignments.Select(assignment => work.Placed(new ReminderEntry(heading, assignment, today), today)).ToList();
        var known = await entries.OfDirectiveAsync(directive.Key, cancellationToken);
        var kept = known.Select(entry => entry.Assignment.Id).ToHashSet(StringComparer.Ordinal);
        var added = await entries.AddAsync([.. fresh.Where(entry => !kept.Contains(entry.Assignment.Id))], cancellationToken);
        foreach (var entry in known)
        {
            var published = directive.Assignments.FirstOrDefault(assignment => assignment.Id == entry.Assignment.Id);
            await ChangeAsync(
                directive.Key,
                entry.Assignment.Id,
                old => published is null ? Withdrawn(old) : Republished(old, published, heading, today),
                cancellationToken);
        }

        signal.Set();
        return added.Count;

        ReminderEntry Withdrawn(ReminderEntry old) => old.Changed is { Withdrawn: true } ? old : old with
        {
            Changed = new AssignmentOverride(
                directive.Key, old.Assignment.Id, old.Changed?.Due, old.Changed?.EventOn, true, time.GetUtcNow(), "revision"),
        };
    }

    /// <summary>An editor's decision: a date set, a deadline moved, an event reported, or the assignment withdrawn.</summary>
    /// <returns>The entry as it now stands, whose posted cards are to be updated; null where the assignment is not reminded of.</returns>
    public Task<ReminderEntry?> ChangeAsync(AssignmentOverride decision, CancellationToken cancellationToken) => ChangeAsync(
        decision.DirectiveKey,
        decision.AssignmentId,
        entry => entry with { Changed = decision, Since = Today },
        cancellationToken);

    /// <summary>A leading agency told of progress: a duty without a deadline counts its age anew.</summary>
    public Task<ReminderEntry?> ProgressedAsync(string directiveKey, string assignmentId, CancellationToken cancellationToken) =>
        ChangeAsync(directiveKey, assignmentId, entry => entry with { ProgressOn = Today }, cancellationToken);

    /// <summary>A leading agency reported the duty done: it is reminded no more; joint leads still are.</summary>
    public Task<ReminderEntry?> DoneAsync(string directiveKey, string assignmentId, string agencyName, CancellationToken cancellationToken) =>
        ChangeAsync(
            directiveKey,
            assignmentId,
            entry => entry.DoneBy.Contains(agencyName) ? entry : entry with { DoneBy = [.. entry.DoneBy, agencyName] },
            cancellationToken);

    private DateOnly Today => VietnamTime.Today(time);

    private static ReminderEntry Republished(ReminderEntry old, Assignment published, DirectiveHeading heading, DateOnly today) =>
        old with
        {
            Directive = heading,
            Assignment = published,
            Since = old.Assignment.Deadline.Equals(published.Deadline) ? old.Since : today,
            Changed = old.Changed is { Withdrawn: true, By: "revision" } ? old.Changed with { Withdrawn = false } : old.Changed,
        };

    private async Task<ReminderEntry?> ChangeAsync(
        string directiveKey, string assignmentId, Func<ReminderEntry, ReminderEntry> change, CancellationToken cancellationToken)
    {
        while (await entries.FindAsync(directiveKey, assignmentId, cancellationToken) is { } entry)
        {
            var changed = work.Placed(change(entry), Today);
            if (changed == entry || await entries.ReplaceAsync(changed, entry.NextOn, cancellationToken))
            {
                signal.Set();
                return changed;
            }
        }

        return null;
    }
}
