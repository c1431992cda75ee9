using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Embedded;

/// <summary>Copies of the embedded store, by SQLite's own backup (sqlite.org/backup.html): one moment of it, whoever writes meanwhile.</summary>
/// <param name="path">The store's file.</param>
/// <param name="projections">Files that are built from the store and would be ahead of an older one: they go when a copy is put in its place.</param>
internal sealed class EmbeddedStoreCopy(string path, IReadOnlyList<string> projections) : IStoreCopy
{
    private const int Patience = 2;

    /// <inheritdoc />
    public Task<CopyOutcome> BackupAsync(string file, CancellationToken cancellationToken) => Task.Run(() => Backup(file, cancellationToken), cancellationToken);

    /// <inheritdoc />
    public Task<CopyOutcome> RestoreAsync(string file, bool force, CancellationToken cancellationToken) => Task.Run(() => Restore(file, force), cancellationToken);

    private CopyOutcome Backup(string file, CancellationToken cancellationToken)
    {
        if (!File.Exists(path))
        {
            return new CopyOutcome.Refused($"There is no store at {path}; Storage:Path names its folder.");
        }

        if (File.Exists(file))
        {
            return new CopyOutcome.Refused($"The file {file} exists; name a new one.");
        }

        var unfinished = file + ".part";
        try
        {
            File.Delete(unfinished);
            // It holds people's names and whole documents.
            if (!OperatingSystem.IsWindows())
            {
                File.Open(unfinished, new FileStreamOptions
                {
                    Mode = FileMode.CreateNew,
                    Access = FileAccess.Write,
                    UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
                }).Dispose();
            }

            long rows;
            using (var store = Open(path, SqliteOpenMode.ReadWrite))
            using (var copy = Open(unfinished, SqliteOpenMode.ReadWriteCreate))
            {
                store.BackupDatabase(copy);
                // One file without companions.
                Say(copy, "PRAGMA journal_mode = DELETE");
                if (Say(copy, "PRAGMA integrity_check") is not "ok")
                {
                    return new CopyOutcome.Refused($"The store {path} is damaged: a copy of it would be, too. Restore it from an older copy.");
                }

                rows = Rows(copy);
            }

            cancellationToken.ThrowIfCancellationRequested();
            File.Move(unfinished, file);
            return new CopyOutcome.Copied(rows);
        }
        catch (SqliteException failed)
        {
            return new CopyOutcome.Refused($"The store {path} could not be copied to {file}: {failed.Message}");
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            return new CopyOutcome.Refused($"The file {file} can't be written; check its folder, its permissions and the free space.");
        }
        finally
        {
            TryDelete(unfinished);
        }
    }

    private CopyOutcome Restore(string file, bool force)
    {
        if (!File.Exists(file))
        {
            return new CopyOutcome.Refused($"There is no file {file}.");
        }

        try
        {
            using var copy = Open(file, SqliteOpenMode.ReadOnly);
            if (Wrong(copy, file) is { } wrong)
            {
                return new CopyOutcome.Refused(wrong);
            }

            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            using var store = Open(path, SqliteOpenMode.ReadWriteCreate);
            if (!force && IsStore(store) && Rows(store) > 0)
            {
                return new CopyOutcome.Refused($"The store {path} is not empty. With --force everything in it is replaced by the copy.");
            }

            if (!TakeForOneself(store))
            {
                return new CopyOutcome.Refused($"The store {path} is in use. Stop the bot and every command on this store, then restore.");
            }

            foreach (var projection in projections)
            {
                File.Delete(projection);
                File.Delete(projection + "-wal");
                File.Delete(projection + "-shm");
            }

            copy.BackupDatabase(store);
            var rows = Rows(store);
            Say(store, "PRAGMA journal_mode = WAL");
            return new CopyOutcome.Copied(rows);
        }
        catch (SqliteException failed) when (failed.SqliteErrorCode == SQLitePCL.raw.SQLITE_NOTADB)
        {
            return new CopyOutcome.Refused($"The file {file} or the store {path} is no store of this program.");
        }
        catch (SqliteException failed)
        {
            return new CopyOutcome.Refused($"The copy {file} could not be put in the place of {path}: {failed.Message}");
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            return new CopyOutcome.Refused($"The folder of {path} can't be used; check its permissions.");
        }
    }

    private static string? Wrong(SqliteConnection copy, string file) =>
        !IsStore(copy) ? $"The file {file} is no copy of a store of this program."
        : long.Parse(Say(copy, "PRAGMA user_version")!, CultureInfo.InvariantCulture) > EmbeddedDatabase.FormVersion
        ? $"The copy {file} was written by a newer version of this program; run that version."
        : Say(copy, "PRAGMA integrity_check") is not "ok" ? $"The copy {file} is damaged; take another one."
        : null;

    // Leaving the write-ahead log needs the file for oneself alone: with any other connection, idle ones too, SQLite says busy.
    private static bool TakeForOneself(SqliteConnection store)
    {
        try
        {
            Say(store, "PRAGMA locking_mode = EXCLUSIVE");
            if (Say(store, "PRAGMA journal_mode = DELETE") is not "delete")
            {
                return false;
            }

            Say(store, "BEGIN EXCLUSIVE; COMMIT;");
            return true;
        }
        catch (SqliteException busy) when (busy.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED)
        {
            return false;
        }
    }

    private static SqliteConnection Open(string file, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = file,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = Patience,
        }.ConnectionString);
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static bool IsStore(SqliteConnection connection) =>
        Say(connection, "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name IN ('stored_row', 'counter')") is "2";

    private static long Rows(SqliteConnection connection) => long.Parse(Say(connection, "SELECT count(*) FROM stored_row")!, CultureInfo.InvariantCulture);

    private static string? Say(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    private static void TryDelete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception left) when (left is IOException or UnauthorizedAccessException)
        {
            // It stands beside the copy under a name that says what it is, and the next try deletes it.
        }
    }
}
