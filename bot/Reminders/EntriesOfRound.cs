using System.Collections.Concurrent;
using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>The duties as they stand while a round runs, each read once: what was withdrawn or done meanwhile is not sent.</summary>
internal sealed class EntriesOfRound(ReminderEntryStore store, AcknowledgementStore acknowledgements, FollowUpStore followUps)
{
    private readonly ConcurrentDictionary<(string, string), Lazy<Task<Current?>>> _found = new();

    /// <summary>How the duty of a row stands; null where the row no longer stands for what its entry says.</summary>
    public async Task<Current?> FindAsync(ReminderDay row, CancellationToken cancellationToken) =>
        await _found.GetOrAdd(row.Entry.Key, key => new Lazy<Task<Current?>>(() => ReadAsync(key, cancellationToken))).Value is { } found
        && (row.Deferred is not null || found.Entry.NextOn == row.Day)
            ? found
            : null;

    private async Task<Current?> ReadAsync((string Directive, string Assignment) key, CancellationToken cancellationToken) =>
        await store.FindAsync(key.Directive, key.Assignment, cancellationToken) is { IsClosed: false } entry
            ? new Current(
                entry,
                await acknowledgements.OfAssignmentAsync(key.Directive, key.Assignment, cancellationToken),
                await followUps.OfDutyAsync(new DutyKey(key.Directive, key.Assignment), cancellationToken))
            : null;

    /// <summary>A duty at this moment.</summary>
    /// <param name="Entry">The duty as reminding keeps it.</param>
    /// <param name="Acknowledgements">Who took note, in the order of time.</param>
    /// <param name="Events">What was reported, asked and decided.</param>
    internal sealed record Current(ReminderEntry Entry, IReadOnlyList<Acknowledgement> Acknowledgements, IReadOnlyList<FollowUpEvent> Events);
}
