using System.Runtime.CompilerServices;
using Bot.Storage;

namespace Bot.Tests.Audit;

/// <summary>A store of which single writes fail: before they are done, or after, when only their answer is lost.</summary>
internal sealed class FailingTables(ITableStore engine) : ITableStore
{
    /// <summary>Whether a write to a table fails before it is done.</summary>
    public Func<string, bool> Refuses { get; set; } = _ => false;

    /// <summary>Whether a write to a table never comes to be done: the instance is gone before.</summary>
    public Func<string, bool> Hangs { get; set; } = _ => false;

    /// <summary>Whether the answer to a write that was done is lost.</summary>
    public Func<string, bool> LosesAnswer { get; set; } = _ => false;

    public Task<TableRow?> FindAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken) =>
        engine.FindAsync(table, partitionKey, rowKey, cancellationToken);

    public Task<bool> TryAddAsync(string table, TableRow row, CancellationToken cancellationToken) =>
        WriteAsync(table, () => engine.TryAddAsync(table, row, cancellationToken));

    public Task<bool> TryReplaceAsync(string table, TableRow row, CancellationToken cancellationToken) =>
        WriteAsync(table, () => engine.TryReplaceAsync(table, row, cancellationToken));

    public Task PutAsync(string table, TableRow row, CancellationToken cancellationToken) => WriteAsync(table, async () =>
    {
        await engine.PutAsync(table, row, cancellationToken);
        return true;
    });

    public Task<bool> TryDeleteAsync(string table, string partitionKey, string rowKey, string? etag, CancellationToken cancellationToken) =>
        WriteAsync(table, () => engine.TryDeleteAsync(table, partitionKey, rowKey, etag, cancellationToken));

    public Task<bool> TryCommitAsync(string table, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken) =>
        WriteAsync(table, () => engine.TryCommitAsync(table, writes, cancellationToken));

    public async IAsyncEnumerable<TableRow> QueryAsync(
        string table, string partitionKey, string? from, string? to, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var row in engine.QueryAsync(table, partitionKey, from, to, cancellationToken))
            yield return row;
    }

    public Task ProbeAsync(CancellationToken cancellationToken) => engine.ProbeAsync(cancellationToken);

    private async Task<bool> WriteAsync(string table, Func<Task<bool>> write)
    {
        if (Hangs(table))
            return await new TaskCompletionSource<bool>().Task;
        if (Refuses(table))
            throw new StorageUnavailableException("refused by the test", null);
        var written = await write();
        return LosesAnswer(table) ? throw new StorageUnavailableException("answer lost by the test", null) : written;
    }
}
