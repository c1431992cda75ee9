using System.Runtime.CompilerServices;
using Bot.Storage;

namespace Bot.Tests.Support;

/// <summary>A store that counts what is asked of it.</summary>
internal sealed class CountingStore(ITableStore store) : ITableStore
{
    private int _requests;
    private int _rowsRead;

    /// <summary>Calls since the last <see cref="Forget"/>.</summary>
    public int Requests => _requests;

    /// <summary>Rows that came back since the last <see cref="Forget"/>.</summary>
    public int RowsRead => _rowsRead;

    /// <summary>Counts from nought again.</summary>
    public void Forget() => (_requests, _rowsRead) = (0, 0);

    public object? Stamp() => store.Stamp();

    public Task ProbeAsync(CancellationToken cancellationToken) => Counted().ProbeAsync(cancellationToken);

    public async Task<TableRow?> FindAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        var row = await Counted().FindAsync(table, partitionKey, rowKey, cancellationToken);
        Interlocked.Add(ref _rowsRead, row is null ? 0 : 1);
        return row;
    }

    public Task<bool> TryAddAsync(string table, TableRow row, CancellationToken cancellationToken) =>
        Counted().TryAddAsync(table, row, cancellationToken);

    public Task<bool> TryReplaceAsync(string table, TableRow row, CancellationToken cancellationToken) =>
        Counted().TryReplaceAsync(table, row, cancellationToken);

    public Task PutAsync(string table, TableRow row, CancellationToken cancellationToken) =>
        Counted().PutAsync(table, row, cancellationToken);

    public Task<bool> TryDeleteAsync(string table, string partitionKey, string rowKey, string? etag, CancellationToken cancellationToken) =>
        Counted().TryDeleteAsync(table, partitionKey, rowKey, etag, cancellationToken);

    public Task<bool> TryCommitAsync(string table, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken) =>
        Counted().TryCommitAsync(table, writes, cancellationToken);

    public async IAsyncEnumerable<TableRow> QueryAsync(
        string table, string partitionKey, string? from, string? to, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in Counted().QueryAsync(table, partitionKey, from, to, cancellationToken))
        {
            Interlocked.Increment(ref _rowsRead);
            yield return row;
        }
    }

    private ITableStore Counted()
    {
        Interlocked.Increment(ref _requests);
        return store;
    }
}
