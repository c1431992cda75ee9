using System.Collections.Concurrent;

namespace Bot.Storage;

/// <summary>
/// Adds rows that wait at the same time in one batch a partition: when a document goes to all agencies, their clicks come together. A row
/// that comes alone is written alone.
/// </summary>
internal sealed class GroupedAdds(ITableStore tables, string table)
{
    private readonly ConcurrentDictionary<string, Group> _groups = new(StringComparer.Ordinal);

    /// <summary>Adds a row if none has its key. True when it was added; it is durable then.</summary>
    /// <exception cref="StorageUnavailableException">The store can't be reached: the row may have been written or not.</exception>
    public Task<bool> TryAddAsync(TableRow row, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<bool>(cancellationToken);
        }

        var waiting = new Waiting(row, new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously));
        while (true)
        {
            var group = _groups.GetOrAdd(row.PartitionKey, _ => new Group());
            lock (group)
            {
                if (group.IsOver)
                {
                    continue;
                }

                group.Rows.Add(waiting);
                if (!group.IsWriting)
                {
                    group.IsWriting = true;
                    _ = WriteAsync(row.PartitionKey, group);
                }
            }

            return waiting.Added.Task.WaitAsync(cancellationToken);
        }
    }

    private async Task WriteAsync(string partition, Group group)
    {
        // Those who came to this point together are let in first.
        await Task.Yield();
        while (Next(partition, group) is { Count: > 0 } rows)
        {
            try
            {
                await WriteAsync(rows);
            }
            catch (Exception exception)
            {
                // Those who wait get the failure; who comes after them tries anew.
                rows.ForEach(waiting => waiting.Added.TrySetException(exception));
            }
        }
    }

    private async Task WriteAsync(List<Waiting> rows)
    {
        if (rows.Count > 1 && await tables.TryCommitAsync(table, [.. rows.Select(waiting => new TableWrite.Add(waiting.Row))], CancellationToken.None))
        {
            rows.ForEach(waiting => waiting.Added.TrySetResult(true));
            return;
        }

        // One of them was there before: each says for itself.
        foreach (var waiting in rows)
        {
            waiting.Added.TrySetResult(await tables.TryAddAsync(table, waiting.Row, CancellationToken.None));
        }
    }

    // Each key once; the rest comes with the next batch. A group that nobody waits in goes.
    private List<Waiting> Next(string partition, Group group)
    {
        lock (group)
        {
            var keys = new HashSet<string>(StringComparer.Ordinal);
            var rows = new List<Waiting>();
            var bytes = 0L;
            foreach (var waiting in group.Rows)
            {
                if (rows.Count == TableLimits.BatchRows || bytes > TableLimits.BatchBytes / 2)
                {
                    break;
                }

                if (keys.Add(waiting.Row.RowKey))
                {
                    rows.Add(waiting);
                    bytes += TableLimits.SentBytes(waiting.Row);
                }
            }

            if (rows.Count == 0)
            {
                group.IsOver = true;
                _groups.TryRemove(partition, out _);
                return rows;
            }

            var taken = rows.ToHashSet();
            group.Rows.RemoveAll(taken.Contains);
            return rows;
        }
    }

    private sealed class Group
    {
        public List<Waiting> Rows { get; } = [];

        public bool IsWriting { get; set; }

        public bool IsOver { get; set; }
    }

    private sealed record Waiting(TableRow Row, TaskCompletionSource<bool> Added);
}
