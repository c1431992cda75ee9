using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Embedded;

/// <summary>The connection of <see cref="EmbeddedWriter"/> with its prepared statements. All throw <see cref="SqliteException"/>.</summary>
internal sealed class WritingConnection : IDisposable
{
    private const string ThisRow = "table_name = $table AND partition_key = $partition AND row_key = $key";
    private const string NewRow = "INSERT INTO stored_row VALUES ($table, $partition, $key, $version, $values)";
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _begin;
    private readonly SqliteCommand _commit;
    private readonly SqliteCommand _add;
    private readonly SqliteCommand _put;
    private readonly SqliteCommand _replace;
    private readonly SqliteCommand _delete;

    public WritingConnection(SqliteConnection connection)
    {
        _connection = connection;
        _begin = Prepare("BEGIN IMMEDIATE");
        _commit = Prepare("COMMIT");
        _add = PrepareWrite(NewRow + " ON CONFLICT DO NOTHING");
        _put = PrepareWrite(NewRow + " ON CONFLICT DO UPDATE SET version = excluded.version, row_values = excluded.row_values");
        _replace = PrepareWrite($"UPDATE stored_row SET version = $version, row_values = $values WHERE {ThisRow} AND version = $found");
        _delete = PrepareWrite($"DELETE FROM stored_row WHERE {ThisRow} AND ($found IS NULL OR version = $found)");
    }

    public void Begin() => _begin.ExecuteNonQuery();

    /// <summary>Returns when the transaction is on the disk.</summary>
    public void Commit() => _commit.ExecuteNonQuery();

    /// <summary>Begins a part of the transaction that can be undone alone.</summary>
    public void BeginPart() => Run("SAVEPOINT part");

    public void EndPart(bool keep) => Run(keep ? "RELEASE part" : "ROLLBACK TO part; RELEASE part");

    /// <summary>Counts that a writer opened this file, and returns how many did.</summary>
    public long CountOpening()
    {
        using var command = Prepare("INSERT INTO counter VALUES ('opened', 1) ON CONFLICT DO UPDATE SET value = value + 1 RETURNING value");
        return (long)command.ExecuteScalar()!;
    }

    /// <summary>Writes something that means nothing, to see that the disk takes it.</summary>
    public void Probe() => Run("INSERT INTO counter VALUES ('probed', 1) ON CONFLICT DO UPDATE SET value = value + 1");

    /// <summary>One write; false where the row that it asks for, or for which it leaves no room, is not so.</summary>
    public bool Apply(string table, TableWrite write, long version)
    {
        var command = write switch
        {
            TableWrite.Add => _add,
            TableWrite.Put => _put,
            TableWrite.Replace => _replace,
            TableWrite.Delete => _delete,
            _ => throw new ArgumentOutOfRangeException(nameof(write)),
        };
        var parameters = command.Parameters;
        parameters["$table"].Value = table;
        parameters["$partition"].Value = RowBytes.OfKey(write.Row.PartitionKey);
        parameters["$key"].Value = RowBytes.OfKey(write.Row.RowKey);
        parameters["$version"].Value = version;
        parameters["$values"].Value = write is TableWrite.Delete ? DBNull.Value : RowBytes.OfValues(write.Row.Values);
        parameters["$found"].Value = write.Row.ETag is { } etag ? Version(etag) : DBNull.Value;
        return command.ExecuteNonQuery() == 1;
    }

    public void Dispose()
    {
        foreach (var command in (SqliteCommand[])[_begin, _commit, _add, _put, _replace, _delete])
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    // A version of another store stands for no version here.
    private static long Version(string etag) =>
        long.TryParse(etag, NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;

    private void Run(string statements)
    {
        using var command = Prepare(statements);
        command.ExecuteNonQuery();
    }

    private SqliteCommand PrepareWrite(string statement)
    {
        var command = Prepare(statement);
        command.Parameters.Add("$table", SqliteType.Text);
        command.Parameters.Add("$partition", SqliteType.Blob);
        command.Parameters.Add("$key", SqliteType.Blob);
        command.Parameters.Add("$version", SqliteType.Integer);
        command.Parameters.Add("$values", SqliteType.Blob);
        command.Parameters.Add("$found", SqliteType.Integer);
        return command;
    }

    private SqliteCommand Prepare(string statement)
    {
        var command = _connection.CreateCommand();
        command.CommandText = statement;
        return command;
    }
}
