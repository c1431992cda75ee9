using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Bot.Storage.Embedded;

/// <summary>
/// Tells whether anything was written to the file since one looked before, by this process or another, without reading a row
/// (sqlite.org/pragma.html#pragma_data_version). Safe for any number of threads.
/// </summary>
internal sealed class EmbeddedStamp(EmbeddedDatabase database) : IDisposable
{
    private readonly Lock _lock = new();
    private SqliteConnection? _connection;
    private sqlite3_stmt? _version;
    private long _seen;
    private long _stamp;

    /// <summary>A number that stays the same only while nothing is written. Where the file can't be read it is a new one each time.</summary>
    public long Now()
    {
        lock (_lock)
        {
            // The number of a connection says nothing to another one: the first look at each counts as a change.
            if (Version() is not { } version)
            {
                Close();
                _stamp++;
            }
            else if (version != _seen)
            {
                _seen = version;
                _stamp++;
            }

            return _stamp;
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            Close();
        }
    }

    private long? Version()
    {
        if (_version is null && !TryOpen())
        {
            return null;
        }

        var isRow = raw.sqlite3_step(_version) == raw.SQLITE_ROW;
        var version = isRow ? raw.sqlite3_column_int64(_version, 0) : 0;
        return raw.sqlite3_reset(_version) == raw.SQLITE_OK && isRow ? version : null;
    }

    private bool TryOpen()
    {
        try
        {
            _connection = database.Open();
            _seen = -1;
            return raw.sqlite3_prepare_v2(_connection.Handle, "PRAGMA data_version", out _version) == raw.SQLITE_OK;
        }
        catch (StorageUnavailableException)
        {
            // Whoever reads or writes is told; here nothing is known to be unchanged.
            return false;
        }
    }

    private void Close()
    {
        _version?.Dispose();
        _version = null;
        _connection?.Dispose();
        _connection = null;
    }
}
