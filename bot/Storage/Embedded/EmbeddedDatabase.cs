using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Embedded;

/// <summary>The database file of the embedded store: opening it, its form, and what its failures mean.</summary>
/// <param name="path">The file; its directory is made where it is missing.</param>
/// <param name="patience">How long to wait for another process that holds the file.</param>
internal sealed class EmbeddedDatabase(string path, TimeSpan patience)
{
    /// <summary>The form that this program writes.</summary>
    public const int FormVersion = 1;

    // A row is found and ordered by its key's bytes; see RowBytes.OfKey. A version is never used twice in a file.
    private const string Form = """
        CREATE TABLE IF NOT EXISTS stored_row (
            table_name TEXT NOT NULL,
            partition_key BLOB NOT NULL,
            row_key BLOB NOT NULL,
            version INTEGER NOT NULL,
            row_values BLOB NOT NULL,
            PRIMARY KEY (table_name, partition_key, row_key)) WITHOUT ROWID;
        CREATE TABLE IF NOT EXISTS counter (name TEXT NOT NULL PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
        """;

    private readonly Lock _opening = new();
    private bool _formed;

    /// <summary>
    /// A new connection, in the mode in which a commit that returned survives a crash and a power cut (write-ahead log,
    /// synchronous FULL: sqlite.org/pragma.html#pragma_synchronous).
    /// </summary>
    /// <exception cref="StorageUnavailableException">The file can't be opened or is no store.</exception>
    public SqliteConnection Open()
    {
        SqliteConnection? connection = null;
        try
        {
            lock (_opening)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
                connection = new SqliteConnection(new SqliteConnectionStringBuilder
                {
                    DataSource = path,
                    Pooling = false,
                    DefaultTimeout = Math.Max(1, (int)patience.TotalSeconds),
                }.ConnectionString);
                connection.Open();
                Run(connection, string.Create(
                    CultureInfo.InvariantCulture, $"PRAGMA busy_timeout = {(int)patience.TotalMilliseconds}; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;"));
                if (!_formed)
                {
                    MakeForm(connection);
                    _formed = true;
                }
            }

            return connection;
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException)
        {
            connection?.Dispose();
            throw Unavailable(exception);
        }
        catch (StorageUnavailableException)
        {
            connection?.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Writes the file anew: pages that SQLite rearranged may hold bytes of deleted rows between their cells, although it puts zeros over
    /// what it deletes itself.
    /// </summary>
    /// <exception cref="StorageUnavailableException">The file can't be written, or another process holds it.</exception>
    public void Scrub()
    {
        try
        {
            using var connection = Open();
            Run(connection, "VACUUM");
            Run(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (SqliteException exception)
        {
            throw Unavailable(exception);
        }
    }

    /// <summary>A failure as what it means for the caller, with a sentence for the operator.</summary>
    public StorageUnavailableException Unavailable(Exception exception)
    {
        var sentence = (exception as SqliteException)?.SqliteErrorCode switch
        {
            SQLitePCL.raw.SQLITE_FULL => "The disk is full; free some space.",
            SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED => "Another process holds the file; end it, or wait.",
            SQLitePCL.raw.SQLITE_NOTADB => "The file is not a store of this program; name another file.",
            SQLitePCL.raw.SQLITE_CORRUPT => "The file is damaged; restore it from a copy.",
            SQLitePCL.raw.SQLITE_READONLY => "The file can't be written; check its permissions.",
            SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_PERM or SQLitePCL.raw.SQLITE_AUTH =>
                "The file can't be opened; check its path and permissions.",
            SQLitePCL.raw.SQLITE_IOERR => "The disk could not be read or written; check the disk and its free space.",
            null when exception is InvalidDataException => "The file is damaged; restore it from a copy.",
            null => "The directory of the file can't be used; check its path and permissions.",
            _ => "The file can't be used.",
        };
        return new StorageUnavailableException($"The store {path} is not available. {sentence}", exception);
    }

    private static void MakeForm(SqliteConnection connection)
    {
        using var version = connection.CreateCommand();
        version.CommandText = "PRAGMA user_version";
        var found = (long)version.ExecuteScalar()!;
        if (found > FormVersion)
        {
            throw new StorageUnavailableException("The store was written by a newer version of this program; run that version.", null);
        }

        if (found < FormVersion)
        {
            Run(connection, "PRAGMA page_size = 8192; PRAGMA journal_mode = WAL;");
            Run(connection, string.Create(
                CultureInfo.InvariantCulture, $"BEGIN IMMEDIATE; {Form} PRAGMA user_version = {FormVersion}; COMMIT;"));
        }
    }

    private static void Run(SqliteConnection connection, string statements)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }
}
