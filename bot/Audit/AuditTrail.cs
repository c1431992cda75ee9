using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Bot.Storage;

namespace Bot.Audit;

/// <summary>
/// The record of every change: entries are only ever added, and each is chained to all before it. Any number of instances may add: who
/// finds the next number taken adds behind it.
/// </summary>
internal sealed class AuditTrail(ITableStore tables)
{
    /// <summary>Entries that one append takes: a batch, less its head.</summary>
    public const int MostAtOnce = TableLimits.BatchRows - 1;

    private const string Table = "AuditTrail";
    private const string Partition = "trail";
    private const string Entries = "entry";
    private const string HeadKey = "head";

    /// <summary>Where the trail ends now.</summary>
    public async Task<AuditHead> HeadAsync(CancellationToken cancellationToken) =>
        await tables.FindAsync(Table, Partition, HeadKey, cancellationToken) is { } row
            ? new AuditHead(row.Number("Number") ?? 0, AuditChain.StatedHash(row))
            : new AuditHead(0, []);

    /// <summary>
    /// Appends entries behind a head, all or none, as many of them as a batch holds: the number that it took tells. Durable and chained when it returns.
    /// </summary>
    /// <returns>The new head; null where the trail ends elsewhere by now, and nothing was added.</returns>
    /// <exception cref="StorageUnavailableException">The store did not take it, or did not say so: the entries may stand in the trail or not.</exception>
    public async Task<AuditHead?> TryAppendAsync(AuditHead head, IReadOnlyList<AuditEntry> entries, CancellationToken cancellationToken)
    {
        var writes = new List<TableWrite>();
        var bytes = 0L;
        foreach (var entry in entries.Take(MostAtOnce))
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(entry.Change.At.Year, 1601, nameof(entries));
            var row = AuditChain.Row(Partition, Key(head.Number + 1), head.Number + 1, head.Hash, entry);
            bytes += TableLimits.SentBytes(row);
            if (bytes > TableLimits.BatchBytes - (2 * TableLimits.TextLength) && writes.Count > 0)
            {
                break;
            }

            writes.Add(new TableWrite.Add(row));
            head = new AuditHead(head.Number + 1, AuditChain.StatedHash(row));
        }

        writes.Add(new TableWrite.Put(new TableRow(
            Partition, HeadKey, ImmutableDictionary<string, object>.Empty.Add("Number", head.Number).Add("Hash", head.Hash))));
        return await tables.TryCommitAsync(Table, writes, cancellationToken) ? head : null;
    }

    /// <summary>The entries from a number on, in order.</summary>
    public async IAsyncEnumerable<AuditRecord> ReadAsync(long from, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in RowsAsync(from, cancellationToken))
        {
            yield return AuditChain.Record(row);
        }
    }

    /// <summary>The rows from a number on, as they stand.</summary>
    public IAsyncEnumerable<TableRow> RowsAsync(long from, CancellationToken cancellationToken) =>
        tables.QueryAsync(Table, Partition, Key(from), TableKey.Under(Entries).To, cancellationToken);

    /// <summary>Puts a row whose personal texts were put out (<see cref="AuditChain.Erased"/>) in its place. False where it changed meanwhile.</summary>
    public Task<bool> TryEraseAsync(TableRow row, CancellationToken cancellationToken) => tables.TryReplaceAsync(Table, row, cancellationToken);

    /// <summary>Reads the whole trail and says whether it stands as it was written, or where the first break is.</summary>
    public async Task<AuditVerdict> VerifyAsync(CancellationToken cancellationToken)
    {
        // The head first: entries that are appended meanwhile are no break.
        var head = await HeadAsync(cancellationToken);
        var number = 0L;
        byte[] hash = [];
        var erased = new SortedSet<long>();
        await foreach (var row in RowsAsync(0, cancellationToken))
        {
            number++;
            if (row.RowKey != Key(number))
            {
                return new AuditVerdict.Missing(number);
            }

            var stated = AuditChain.StatedHash(row);
            if (row.Number("Number") != number || !AuditChain.TextsStand(row) || !stated.AsSpan().SequenceEqual(AuditChain.HashOf(row, hash)))
            {
                return new AuditVerdict.Changed(number);
            }

            if (number == head.Number && !stated.AsSpan().SequenceEqual(head.Hash))
            {
                return new AuditVerdict.Changed(number);
            }

            if (AuditChain.HasErased(row))
            {
                erased.Add(number);
            }

            // What was put out on request is told by an entry behind it, which the chain covers.
            erased.ExceptWith(AuditErasure.NumbersOf(AuditChain.Record(row)));
            hash = stated;
        }

        if (erased.Count > 0)
        {
            return new AuditVerdict.Changed(erased.Min);
        }

        var isCounted = head.Number > 0 || number == 0 || (await HeadAsync(cancellationToken)).Number > 0;
        return number >= head.Number && isCounted
            ? new AuditVerdict.Whole(number, Convert.ToHexStringLower(hash))
            : new AuditVerdict.Missing(number + 1);
    }

    private static string Key(long number) => TableKey.Join(Entries, number.ToString("D12", CultureInfo.InvariantCulture));
}
