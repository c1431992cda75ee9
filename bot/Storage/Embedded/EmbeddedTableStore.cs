using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Embedded;

/// <summary>
/// Tables in one file of this machine, by SQLite: no server. Several processes may use the file at once. The file is opened, and made
/// where it is missing, by the first call; a call that fails leaves the next one to try again.
/// </summary>
internal sealed class EmbeddedTableStore : ITableStore, IStoreScrub, IAsyncDisposable, IDisposable
{
    private readonly EmbeddedDatabase _database;
    private readonly EmbeddedWriter _writer;
    private readonly EmbeddedStamp _stamp;
    private readonly ConcurrentBag<EmbeddedReader> _readers = [];
    private volatile bool _closed;

    /// <param name="path">The database file; its directory is made where it is missing.</param>
    /// <param name="patience">How long to wait for another process that writes; 10 seconds where null.</param>
    public EmbeddedTableStore(string path, TimeSpan? patience = null)
    {
        _database = new EmbeddedDatabase(path, patience ?? TimeSpan.FromSeconds(10));
        _writer = new EmbeddedWriter(_database);
        _stamp = new EmbeddedStamp(_database);
    }

    public Task<TableRow?> FindAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        TableLimits.CheckTable(table);
        TableLimits.CheckKeys(partitionKey, rowKey);
        return ReadAsync(reader => reader.Find(table, partitionKey, rowKey), cancellationToken);
    }

    public Task<bool> TryAddAsync(string table, TableRow row, CancellationToken cancellationToken) =>
        TryCommitAsync(table, [new TableWrite.Add(row)], cancellationToken);

    public Task<bool> TryReplaceAsync(string table, TableRow row, CancellationToken cancellationToken) =>
        TryCommitAsync(table, [new TableWrite.Replace(row)], cancellationToken);

    public Task PutAsync(string table, TableRow row, CancellationToken cancellationToken) =>
        TryCommitAsync(table, [new TableWrite.Put(row)], cancellationToken);

    public Task<bool> TryDeleteAsync(string table, string partitionKey, string rowKey, string? etag, CancellationToken cancellationToken) =>
        TryCommitAsync(table, [new TableWrite.Delete(new TableRow(partitionKey, rowKey, []) { ETag = etag })], cancellationToken);

    public Task<bool> TryCommitAsync(string table, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        TableLimits.CheckTable(table);
        TableLimits.CheckBatch(writes);
        return _writer.WriteAsync(table, writes, cancellationToken);
    }

    public async IAsyncEnumerable<TableRow> QueryAsync(
        string table, string partitionKey, string? from, string? to, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        TableLimits.CheckTable(table);
        TableLimits.CheckKeys(partitionKey, "");
        for (var next = from ?? ""; next is not null;)
        {
            var start = next;
            (var rows, next) = await ReadAsync(reader => reader.Page(table, partitionKey, start, to), cancellationToken);
            foreach (var row in rows)
            {
                cancellationToken.ThrowIfCancellationRequested();
                yield return row;
            }
        }
    }

    public object? Stamp() => _closed ? null : _stamp.Now();

    public Task ProbeAsync(CancellationToken cancellationToken) => _writer.WriteAsync("", [], cancellationToken);

    public Task ScrubAsync(CancellationToken cancellationToken) => Task.Run(_database.Scrub, cancellationToken);

    /// <summary>Waits until what was asked to be written is written, and closes the file.</summary>
    public void Dispose()
    {
        if (_closed)
        {
            return;
        }

        _closed = true;
        _writer.Dispose();
        _stamp.Dispose();
        while (_readers.TryTake(out var reader))
        {
            reader.Dispose();
        }
    }

    public async ValueTask DisposeAsync() => await Task.Run(Dispose);

    // SQLite has no asynchronous reading; a read takes microseconds from the page cache.
    private Task<T> ReadAsync<T>(Func<EmbeddedReader, T> read, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
        {
            return Task.FromCanceled<T>(cancellationToken);
        }

        ObjectDisposedException.ThrowIf(_closed, this);
        EmbeddedReader? reader = null;
        try
        {
            if (!_readers.TryTake(out reader))
            {
                reader = new EmbeddedReader(_database);
            }

            var found = read(reader);
            Return(reader);
            return Task.FromResult(found);
        }
        catch (StorageUnavailableException exception)
        {
            return Task.FromException<T>(exception);
        }
        catch (Exception exception) when (exception is SqliteException or InvalidDataException)
        {
            reader?.Dispose();
            return Task.FromException<T>(_database.Unavailable(exception));
        }
    }

    private void Return(EmbeddedReader reader)
    {
        _readers.Add(reader);
        if (_closed && _readers.TryTake(out var late))
        {
            late.Dispose();
        }
    }
}
