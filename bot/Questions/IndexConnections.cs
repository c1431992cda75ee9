using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Bot.Questions;

/// <summary>Connections to the projection: one behind a lock for memory, any number for a file (readers do not wait for the writer there).</summary>
internal sealed class IndexConnections : IDisposable
{
    private readonly string _source;
    private readonly SqliteConnection? _only;
    private readonly SemaphoreSlim _one = new(1);
    private readonly ConcurrentBag<SqliteConnection> _free = [];

    private IndexConnections(string source, SqliteConnection? only)
    {
        _source = source;
        _only = only;
    }

    /// <summary>A database in memory, gone with this object.</summary>
    public static IndexConnections InMemory()
    {
        var connection = Open("Data Source=:memory:");
        Execute(connection, IndexSchema.Tables);
        return new IndexConnections("", connection);
    }

    /// <summary>A database in a file; deleted and made anew where it can't be read or is of another version.</summary>
    public static IndexConnections InFile(string path)
    {
        var source = new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString();
        try
        {
            using var first = Open(source);
            if (Version(first) == IndexSchema.Version)
            {
                return new IndexConnections(source, null);
            }
        }
        catch (SqliteException)
        {
            // No database at all: it is made anew below.
        }

        Delete(path);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using (var fresh = Open(source))
        {
            Execute(fresh, "PRAGMA journal_mode = WAL;" + IndexSchema.Tables + $"PRAGMA user_version = {IndexSchema.Version.ToString(CultureInfo.InvariantCulture)};");
        }

        return new IndexConnections(source, null);
    }

    /// <summary>Deletes the files of a projection.</summary>
    public static void Delete(string path)
    {
        foreach (var file in (string[])[path, path + "-wal", path + "-shm"])
        {
            File.Delete(file);
        }
    }

    /// <summary>A connection for this thread until the lease is disposed of.</summary>
    public Lease Rent()
    {
        if (_only is not null)
        {
            _one.Wait();
            return new Lease(this, _only);
        }

        return new Lease(this, _free.TryTake(out var free) ? free : Open(_source));
    }

    public void Dispose()
    {
        _only?.Dispose();
        while (_free.TryTake(out var connection))
        {
            connection.Dispose();
        }

        _one.Dispose();
    }

    private static SqliteConnection Open(string source)
    {
        var connection = new SqliteConnection(source);
        try
        {
            connection.Open();
            // A projection can be built again: no wait for the disk. Pages are mapped, not copied.
            Execute(connection, "PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16000; PRAGMA mmap_size = 268435456; PRAGMA busy_timeout = 10000;");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static long Version(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA user_version";
        return (long)command.ExecuteScalar()!;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void Return(SqliteConnection connection)
    {
        if (_only is not null)
        {
            _one.Release();
        }
        else
        {
            _free.Add(connection);
        }
    }

    /// <summary>A connection on loan.</summary>
    internal readonly struct Lease(IndexConnections owner, SqliteConnection connection) : IDisposable
    {
        /// <summary>The connection.</summary>
        public SqliteConnection Connection => connection;

        public void Dispose() => owner.Return(connection);
    }
}
