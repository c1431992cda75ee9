using System.Runtime.CompilerServices;
using Bot.Storage;

namespace Bot.Tests.Reminders;

/// <summary>A store that a test can put out of reach, as a network does.</summary>
internal sealed class StoreWithOutages(ITableStore store) : ITableStore
{
    private volatile bool _isOut;

    public bool IsOut
    {
        get => _isOut;
        set => _isOut = value;
    }

    public Task ProbeAsync(CancellationToken cancellationToken) => In().ProbeAsync(cancellationToken);

    public Task<TableRow?> FindAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken) =>
        In().FindAsync(table, partitionKey, rowKey, cancellationToken);

    public Task<bool> TryAddAsync(string table, TableRow row, CancellationToken cancellationToken) => In().TryAddAsync(table, row, cancellationToken);

    public Task<bool> TryReplaceAsync(string table, TableRow row, CancellationToken cancellationToken) =>
        In().TryReplaceAsync(table, row, cancellationToken);

    public Task PutAsync(string table, TableRow row, CancellationToken cancellationToken) => In().PutAsync(table, row, cancellationToken);

    public Task<bool> TryDeleteAsync(string table, string partitionKey, string rowKey, string? etag, CancellationToken cancellationToken) =>
        In().TryDeleteAsync(table, partitionKey, rowKey, etag, cancellationToken);

    public Task<bool> TryCommitAsync(string table, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken) =>
        In().TryCommitAsync(table, writes, cancellationToken);

    public async IAsyncEnumerable<TableRow> QueryAsync(
        string table, string partitionKey, string? from, string? to, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in In().QueryAsync(table, partitionKey, from, to, cancellationToken))
            yield return row;
    }

    private ITableStore In() => IsOut ? throw new StorageUnavailableException("The network is down.", null) : store;
}
