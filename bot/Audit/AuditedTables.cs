using System.Runtime.CompilerServices;
using Bot.Storage;

namespace Bot.Audit;

/// <summary>
/// The store as the product uses it: what is written with word of a change (<see cref="ChangeNote"/>) comes to the audit trail
/// (<see cref="AuditLog"/> states the guarantee). Whoever writes needs to know no more of it than to add that word.
/// </summary>
internal sealed class AuditedTables(ITableStore engine, AuditLog log) : ITableStore
{
    public Task<TableRow?> FindAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken) =>
        engine.FindAsync(table, partitionKey, rowKey, cancellationToken);

    public Task<bool> TryAddAsync(string table, TableRow row, CancellationToken cancellationToken) =>
        ChangeNote.Of(table, row) is { } change
            ? log.RecordAsync(
                Scope(table, row),
                [(row.RowKey, change)],
                ids => engine.TryAddAsync(table, Marked(row, ids[0]), cancellationToken),
                cancellationToken)
            : engine.TryAddAsync(table, row, cancellationToken);

    /// <exception cref="ArgumentException">The row tells of a change: such a row is added, and stays.</exception>
    public Task<bool> TryReplaceAsync(string table, TableRow row, CancellationToken cancellationToken) =>
        engine.TryReplaceAsync(table, Plain(table, row), cancellationToken);

    /// <exception cref="ArgumentException">The row tells of a change: such a row is added, and stays.</exception>
    public Task PutAsync(string table, TableRow row, CancellationToken cancellationToken) =>
        engine.PutAsync(table, Plain(table, row), cancellationToken);

    public Task<bool> TryDeleteAsync(string table, string partitionKey, string rowKey, string? etag, CancellationToken cancellationToken) =>
        engine.TryDeleteAsync(table, partitionKey, rowKey, etag, cancellationToken);

    public Task<bool> TryCommitAsync(string table, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        var changes = new List<(string RowKey, Change Change)>();
        TableWrite? told = null;
        foreach (var write in writes)
        {
            if (write is TableWrite.Add { New: var added } && ChangeNote.Of(table, added) is { } change)
            {
                if (told is not null && ChangeNote.IsKey(told.Row.RowKey) != ChangeNote.IsKey(added.RowKey))
                {
                    throw new ArgumentException("Changes stand in rows or in notes beside them, not in both.", nameof(writes));
                }

                told = write;
                changes.Add((added.RowKey, change));
            }
        }

        return told is null
            ? engine.TryCommitAsync(table, writes, cancellationToken)
            : log.RecordAsync(Scope(table, told.Row), changes, ids => engine.TryCommitAsync(table, Marked(table, writes, ids), cancellationToken), cancellationToken);
    }

    public async IAsyncEnumerable<TableRow> QueryAsync(
        string table, string partitionKey, string? from, string? to, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in engine.QueryAsync(table, partitionKey, from, to, cancellationToken))
        {
            yield return row;
        }
    }

    public object? Stamp() => engine.Stamp();

    public Task ProbeAsync(CancellationToken cancellationToken) => engine.ProbeAsync(cancellationToken);

    private static AuditScope Scope(string table, TableRow row) => new(table, row.PartitionKey, ChangeNote.IsKey(row.RowKey));

    private static List<TableWrite> Marked(string table, IReadOnlyList<TableWrite> writes, IReadOnlyList<string> ids)
    {
        var next = 0;
        return
        [
            .. writes.Select(write => write is TableWrite.Add { New: var added } && ChangeNote.Of(table, added) is not null
                ? new TableWrite.Add(Marked(added, ids[next++]))
                : write),
        ];
    }

    private static TableRow Marked(TableRow row, string id) => row with { Values = row.Values.SetItem(ChangeNote.IdName, id) };

    private static TableRow Plain(string table, TableRow row) => ChangeNote.Of(table, row) is null
        ? row
        : throw new ArgumentException("A row that tells of a change is added once and never replaced.", nameof(row));
}
