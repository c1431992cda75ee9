using System.Collections.Concurrent;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>The entries as they are while a round runs, each read once: what was withdrawn or done meanwhile is not sent.</summary>
internal sealed class EntriesOfRound(ReminderEntryStore store)
{
    private readonly ConcurrentDictionary<(string, string), Lazy<Task<ReminderEntry?>>> _entries = new();

    /// <summary>Whether the row still stands for what its entry says.</summary>
    public async Task<bool> StillHoldsAsync(ReminderDay row, CancellationToken cancellationToken)
    {
        var entry = await _entries.GetOrAdd(
            row.Entry.Key,
            key => new Lazy<Task<ReminderEntry?>>(() => store.FindAsync(key.Item1, key.Item2, cancellationToken))).Value;
        return entry is not null
            && !entry.IsDone
            && entry.Changed is not { Withdrawn: true }
            && (row.Deferred is not null || entry.NextOn == row.Day);
    }
}
