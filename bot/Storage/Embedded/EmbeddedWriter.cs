using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Embedded;

/// <summary>
/// The one thread of this process that writes. What waits while the disk works goes into one transaction together: one flush of the
/// disk then serves many callers.
/// </summary>
internal sealed class EmbeddedWriter : IDisposable
{
    // A larger group would keep its callers waiting longer than the flushes that it saves.
    private const int GroupRows = 1_000;

    // Versions are numbered from the count of openings, so that none is used twice without a counter to be written each time.
    private const int OpeningShift = 36;

    private readonly EmbeddedDatabase _database;
    private readonly BlockingCollection<WriteRequest> _queue = [];
    private readonly Thread _thread;
    private WritingConnection? _connection;
    private long _version;

    public EmbeddedWriter(EmbeddedDatabase database)
    {
        _database = database;
        _thread = new Thread(Run) { IsBackground = true, Name = "embedded store writer" };
        _thread.Start();
    }

    /// <summary>The version of a row as callers see it.</summary>
    public static string ETag(long version) => version.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes all rows or none; no rows at all is a probe that the disk takes a write.</summary>
    /// <exception cref="ObjectDisposedException">The store was closed.</exception>
    public Task<bool> WriteAsync(string table, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        var request = new WriteRequest(table, writes, cancellationToken);
        try
        {
            _queue.Add(request, cancellationToken);
        }
        catch (InvalidOperationException)
        {
            throw new ObjectDisposedException(nameof(EmbeddedTableStore));
        }

        return request.Answer;
    }

    /// <summary>Writes what waits, then closes the file.</summary>
    public void Dispose()
    {
        _queue.CompleteAdding();
        _thread.Join();
        _queue.Dispose();
    }

    private void Run()
    {
        var group = new List<WriteRequest>();
        foreach (var first in _queue.GetConsumingEnumerable())
        {
            group.Add(first);
            for (var rows = first.Writes.Count; rows < GroupRows && _queue.TryTake(out var next); rows += Math.Max(1, next.Writes.Count))
            {
                group.Add(next);
            }

            group.RemoveAll(request => !request.Begin());
            if (group.Count > 0)
            {
                Commit(group);
            }

            group.Clear();
        }

        _connection?.Dispose();
    }

    private void Commit(List<WriteRequest> group)
    {
        try
        {
            var connection = _connection ??= Open();
            connection.Begin();
            foreach (var request in group)
            {
                request.Accepted = Apply(connection, request);
            }

            connection.Commit();
        }
        catch (Exception exception)
        {
            // Whatever the failure, no caller may wait for ever, and the next group starts on a fresh connection.
            _connection?.Dispose();
            _connection = null;
            var failure = exception is SqliteException ? _database.Unavailable(exception) : exception;
            group.ForEach(request => request.Fail(failure));
            return;
        }

        group.ForEach(request => request.Commit());
    }

    private bool Apply(WritingConnection connection, WriteRequest request)
    {
        if (request.Writes.Count == 0)
        {
            connection.Probe();
            return true;
        }

        if (request.Writes.Count == 1)
        {
            return connection.Apply(request.Table, request.Writes[0], ++_version);
        }

        connection.BeginPart();
        var accepted = request.Writes.All(write => connection.Apply(request.Table, write, ++_version));
        connection.EndPart(accepted);
        return accepted;
    }

    private WritingConnection Open()
    {
        var connection = new WritingConnection(_database.Open());
        try
        {
            _version = connection.CountOpening() << OpeningShift;
            return connection;
        }
        catch (SqliteException)
        {
            connection.Dispose();
            throw;
        }
    }
}
