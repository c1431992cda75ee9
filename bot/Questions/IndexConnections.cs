using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Bot.Questions;

/// <summary>Connections to the projection: one behind a lock for memory, any number for a file (readers do not wait for the writer there).</summary>
internal sealed class IndexConnections : IDisposable
{
    // https://www.sqlite.org/rescode.html
    private const int GenericError = 1;
    private const int IoError = 10;
    private const int Corrupt = 11;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    private readonly string? _path;
    private readonly string _source;
    private readonly SqliteConnection? _only;
    private readonly Lock _renewing = new();
    private int _generation;
    private readonly SemaphoreSlim _one = new(1);
    private readonly ConcurrentBag<(int Generation, SqliteConnection Connection)> _free = [];

    private IndexConnections(string? path, string source, SqliteConnection? only)
    {
        _path = path;
        _source = source;
        _only = only;
    }

    /// <summary>A database in memory, gone with this object.</summary>
    public static IndexConnections InMemory()
    {
        var connection = Open("Data Source=:memory:");
        Execute(connection, IndexSchema.Tables);
        return new IndexConnections(null, "", connection);
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
                return new IndexConnections(path, source, null);
            }
        }
        catch (SqliteException)
        {
            // No database at all: it is made anew below.
        }

        Make(path, source);
        return new IndexConnections(path, source, null);
    }

    /// <summary>Whether an error says that the file is no database any more, or that its tables are gone: then it is made anew.</summary>
    public bool IsBroken(SqliteException error) =>
        _path is not null && (error.SqliteErrorCode is Corrupt or NotADatabase or IoError or CannotOpen
            || (error.SqliteErrorCode == GenericError && error.Message.Contains("no such table", StringComparison.Ordinal)));

    /// <summary>Whether the file was deleted under the open connections, which would go on answering from what nobody else sees.</summary>
    public bool IsGone => _path is not null && !File.Exists(_path);

    /// <summary>Makes the file anew, empty. Connections that are on loan are thrown away when they come back.</summary>
    public void Renew()
    {
        lock (_renewing)
        {
            _generation++;
            while (_free.TryTake(out var old))
            {
                old.Connection.Dispose();
            }

            Make(_path!, _source);
        }
    }

    private static void Make(string path, string source)
    {
        Delete(path);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using (var fresh = Open(source))
        {
            Execute(fresh, "PRAGMA journal_mode = WAL;" + IndexSchema.Tables + $"PRAGMA user_version = {IndexSchema.Version.ToString(CultureInfo.InvariantCulture)};");
        }
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
            return new Lease(this, 0, _only);
        }

        var generation = Volatile.Read(ref _generation);
        while (_free.TryTake(out var free))
        {
            if (free.Generation == generation)
            {
                return new Lease(this, generation, free.Connection);
            }

            free.Connection.Dispose();
        }

        return new Lease(this, generation, Open(_source));
    }

    public void Dispose()
    {
        _only?.Dispose();
        while (_free.TryTake(out var free))
        {
            free.Connection.Dispose();
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

    private void Return(int generation, SqliteConnection connection)
    {
        if (_only is not null)
        {
            _one.Release();
        }
        else
        {
            _free.Add((generation, connection));
        }
    }

    /// <summary>A connection on loan.</summary>
    internal readonly struct Lease(IndexConnections owner, int generation, SqliteConnection connection) : IDisposable
    {
        /// <summary>The connection.</summary>
        public SqliteConnection Connection => connection;

        public void Dispose() => owner.Return(generation, connection);
    }
}
