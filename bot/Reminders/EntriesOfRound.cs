using System.Collections.Concurrent;
using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>The entries as they are while a round runs, each read once: what was withdrawn or done meanwhile is not sent.</summary>
internal sealed class EntriesOfRound(ReminderEntryStore store, AcknowledgementStore acknowledgements)
{
    private readonly ConcurrentDictionary<(string, string), Lazy<Task<ReminderEntry?>>> _entries = new();
    private readonly ConcurrentDictionary<(string, string), Lazy<Task<IReadOnlyList<Acknowledgement>>>> _acknowledgements = new();

    /// <summary>Who took note of a row's assignment, in the order of time.</summary>
    public Task<IReadOnlyList<Acknowledgement>> AcknowledgementsAsync(ReminderDay row, CancellationToken cancellationToken) =>
        _acknowledgements.GetOrAdd(
            row.Entry.Key,
            key => new Lazy<Task<IReadOnlyList<Acknowledgement>>>(
                () => acknowledgements.OfAssignmentAsync(key.Item1, key.Item2, cancellationToken))).Value;

    /// <summary>Whether the row still stands for what its entry says.</summary>
    public async Task<bool> StillHoldsAsync(ReminderDay row, CancellationToken cancellationToken)
    {
        var entry = await _entries.GetOrAdd(
            row.Entry.Key,
            key => new Lazy<Task<ReminderEntry?>>(() => store.FindAsync(key.Item1, key.Item2, cancellationToken))).Value;
        return entry is { IsClosed: false }
            && (row.Deferred is not null || entry.NextOn == row.Day);
    }
}
