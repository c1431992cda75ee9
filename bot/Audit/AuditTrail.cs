using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Bot.Storage;

namespace Bot.Audit;

/// <summary>
/// The record of every change: entries are only ever added, and each is chained to all before it. Entries that are appended at the same
/// time are written in one batch; other instances may append too.
/// </summary>
internal sealed class AuditTrail(ITableStore tables)
{
    private const string Table = "AuditTrail";
    private const string Partition = "trail";
    private const string Entries = "entry";
    private const string HeadKey = "head";

    private readonly ConcurrentQueue<Waiting> _waiting = new();
    private Head? _head;
    private int _writing;

    /// <summary>Appends an entry; it is durable and chained when this returns.</summary>
    /// <exception cref="StorageUnavailableException">The store did not take it, or did not say so: it may stand in the trail or not.</exception>
    public Task AppendAsync(AuditEntry entry, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled(cancellationToken);
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(entry.At.Year, 1601, nameof(entry));
        var waiting = new Waiting(entry, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        _waiting.Enqueue(waiting);
        if (Interlocked.Exchange(ref _writing, 1) == 0)
        {
            _ = WriteWaitingAsync();
        }

        return waiting.Written.Task.WaitAsync(cancellationToken);
    }

    /// <summary>The entries from a number on, in order.</summary>
    public async IAsyncEnumerable<AuditRecord> ReadAsync(long from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in tables.QueryAsync(Table, Partition, Key(from), TableKey.Under(Entries).To, cancellationToken))
        {
            yield return AuditChain.Record(row);
        }
    }

    /// <summary>Reads the whole trail and says whether it stands as it was written, or where the first break is.</summary>
    public async Task<AuditVerdict> VerifyAsync(CancellationToken cancellationToken)
    {
        // The head first: entries that are appended meanwhile are no break.
        var head = await LoadHeadAsync(cancellationToken);
        var number = 0L;
        byte[] hash = [];
        await foreach (var row in tables.QueryAsync(Table, Partition, Key(0), TableKey.Under(Entries).To, cancellationToken))
        {
            number++;
            if (row.RowKey != Key(number))
            {
                return new AuditVerdict.Missing(number);
            }

            var stated = AuditChain.StatedHash(row);
            if (row.Number("Number") != number || !stated.AsSpan().SequenceEqual(AuditChain.HashOf(row, hash)))
            {
                return new AuditVerdict.Changed(number);
            }

            if (number == head.Number && !stated.AsSpan().SequenceEqual(head.Hash))
            {
                return new AuditVerdict.Changed(number);
            }

            hash = stated;
        }

        var isCounted = head.Number > 0 || number == 0 || (await LoadHeadAsync(cancellationToken)).Number > 0;
        return number >= head.Number && isCounted
            ? new AuditVerdict.Whole(number, Convert.ToHexStringLower(hash))
            : new AuditVerdict.Missing(number + 1);
    }

    private static string Key(long number) => TableKey.Join(Entries, number.ToString("D12", CultureInfo.InvariantCulture));

    private async Task WriteWaitingAsync()
    {
        do
        {
            while (!_waiting.IsEmpty)
            {
                await WriteGroupAsync();
            }

            Interlocked.Exchange(ref _writing, 0);
        }
        while (!_waiting.IsEmpty && Interlocked.Exchange(ref _writing, 1) == 0);
    }

    private async Task WriteGroupAsync()
    {
        var group = new List<Waiting>();
        try
        {
            while (true)
            {
                var head = _head ??= await LoadHeadAsync(CancellationToken.None);
                var (writes, next) = Chain(head, group);
                if (await tables.TryCommitAsync(Table, writes, CancellationToken.None))
                {
                    _head = next;
                    break;
                }

                // Another instance took the number, and moved the head with it.
                _head = await LoadHeadAsync(CancellationToken.None);
                if (_head.Number <= head.Number)
                {
                    throw new InvalidDataException("The audit trail has an entry that its head does not count: verify it.");
                }
            }
        }
        catch (Exception exception)
        {
            // All who wait get the failure. The write may have happened all the same: the head is read again.
            _head = null;
            while (TakeOne(group) is not null)
            {
            }

            group.ForEach(waiting => waiting.Written.TrySetException(exception));
            return;
        }

        group.ForEach(waiting => waiting.Written.TrySetResult());
    }

    /// <summary>The rows of those who wait, as many as a batch takes, and the head after them. Adding a number that is taken refuses the batch.</summary>
    private (List<TableWrite> Writes, Head Next) Chain(Head head, List<Waiting> group)
    {
        var writes = new List<TableWrite>();
        var bytes = 0L;

        void Add(Waiting waiting)
        {
            var row = AuditChain.Row(Partition, Key(head.Number + 1), head.Number + 1, head.Hash, waiting.Entry);
            bytes += TableLimits.SentBytes(row);
            head = new Head(head.Number + 1, AuditChain.StatedHash(row));
            writes.Add(new TableWrite.Add(row));
        }

        // Those of a refused batch come first again.
        group.ForEach(Add);
        while (writes.Count < TableLimits.BatchRows - 1 && bytes < TableLimits.BatchBytes / 2 && TakeOne(group) is { } waiting)
        {
            Add(waiting);
        }

        writes.Add(new TableWrite.Put(new TableRow(
            Partition, HeadKey, ImmutableDictionary<string, object>.Empty.Add("Number", head.Number).Add("Hash", head.Hash))));
        return (writes, head);
    }

    private Waiting? TakeOne(List<Waiting> group)
    {
        if (!_waiting.TryDequeue(out var waiting))
        {
            return null;
        }

        group.Add(waiting);
        return waiting;
    }

    private async Task<Head> LoadHeadAsync(CancellationToken cancellationToken) =>
        await tables.FindAsync(Table, Partition, HeadKey, cancellationToken) is { } row
            ? new Head(row.Number("Number") ?? 0, AuditChain.StatedHash(row))
            : new Head(0, []);

    private sealed record Head(long Number, byte[] Hash);

    private sealed record Waiting(AuditEntry Entry, TaskCompletionSource Written);
}
