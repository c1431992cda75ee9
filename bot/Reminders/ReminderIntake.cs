using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>
/// Follows the feed of published directives, so that whatever was published or decided through any instance is reminded of, though the
/// program stopped right after it.
/// </summary>
internal sealed class ReminderIntake(DirectiveStore directives, StandingDecisions decisions, FollowUpStore followUps, ReminderEntryStore entries, ReminderSchedule schedule)
{
    /// <summary>Takes over what was published or decided since the last time, by whichever instance.</summary>
    /// <returns>How many documents were looked at.</returns>
    public async Task<int> TakeAsync(CancellationToken cancellationToken)
    {
        var cursor = await entries.CursorAsync(cancellationToken);
        var changed = new Dictionary<string, DirectiveChange>(StringComparer.Ordinal);
        string? last = null;
        await foreach (var change in directives.ChangesSinceAsync(cursor, cancellationToken))
        {
            changed[change.DirectiveKey] = change;
            last = change.Cursor;
        }

        foreach (var change in changed.Values)
        {
            if (await directives.FindAsync(change.DirectiveKey, cancellationToken) is { } directive)
            {
                await schedule.EnterAsync(
                    directive,
                    await decisions.OfDirectiveAsync(directive, cancellationToken),
                    await followUps.OfDirectiveAsync(directive.Key, cancellationToken),
                    DateOnly.FromDateTime(VietnamTime.Local(change.At).DateTime),
                    cancellationToken);
            }
        }

        if (last is not null)
        {
            await entries.TakenAsync(last, cancellationToken);
        }

        return changed.Count;
    }
}
