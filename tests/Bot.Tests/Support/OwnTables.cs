using System.Runtime.CompilerServices;
using Bot.Storage;
using Bot.Storage.Embedded;

namespace Bot.Tests.Support;

/// <summary>A store that a test has for itself, also where it shares an engine: every table's name gets a prefix of its own.</summary>
internal sealed class OwnTables(ITableStore engine, params IDisposable[] owned) : ITableStore, IDisposable
{
    private readonly string _prefix = "T" + Guid.NewGuid().ToString("n")[..16];

    /// <summary>What happens to a table just before a range of it is read: where another instance would come between.</summary>
    public Func<string, Task> BeforeQuery { get; set; } = _ => Task.CompletedTask;

    /// <summary>On a file in a folder of its own.</summary>
    public static OwnTables OnDisk()
    {
        var folder = new EmptyFolder();
        var store = new EmbeddedTableStore(folder.PathOf("store.db"));
        return new OwnTables(store, store, folder);
    }

    /// <summary>On the emulator of Table Storage.</summary>
    public static OwnTables On(AzuriteServer azurite) => new(azurite.Store());

    public Task<TableRow?> FindAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken) =>
        engine.FindAsync(_prefix + table, partitionKey, rowKey, cancellationToken);

    public Task<bool> TryAddAsync(string table, TableRow row, CancellationToken cancellationToken) =>
        engine.TryAddAsync(_prefix + table, row, cancellationToken);

    public Task<bool> TryReplaceAsync(string table, TableRow row, CancellationToken cancellationToken) =>
        engine.TryReplaceAsync(_prefix + table, row, cancellationToken);

    public Task PutAsync(string table, TableRow row, CancellationToken cancellationToken) => engine.PutAsync(_prefix + table, row, cancellationToken);

    public Task<bool> TryDeleteAsync(string table, string partitionKey, string rowKey, string? etag, CancellationToken cancellationToken) =>
        engine.TryDeleteAsync(_prefix + table, partitionKey, rowKey, etag, cancellationToken);

    public Task<bool> TryCommitAsync(string table, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken) =>
        engine.TryCommitAsync(_prefix + table, writes, cancellationToken);

    public async IAsyncEnumerable<TableRow> QueryAsync(
        string table, string partitionKey, string? from, string? to, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await BeforeQuery(table);
        await foreach (var row in engine.QueryAsync(_prefix + table, partitionKey, from, to, cancellationToken))
            yield return row;
    }

    public object? Stamp() => engine.Stamp();

    public Task ProbeAsync(CancellationToken cancellationToken) => engine.ProbeAsync(cancellationToken);

    public void Dispose()
    {
        foreach (var one in owned)
            one.Dispose();
    }
}
