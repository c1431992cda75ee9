using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Bot.Storage.Embedded;

/// <summary>One connection for reading, with its prepared statements; for one caller at a time.</summary>
internal sealed class EmbeddedReader : IDisposable
{
    private const int PageRows = 1_000;
    private const int PageBytes = 4 * 1_048_576;
    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _range;
    private readonly SqliteCommand _openRange;

    /// <exception cref="StorageUnavailableException">The file can't be opened.</exception>
    public EmbeddedReader(EmbeddedDatabase database)
    {
        _connection = database.Open();
        _find = Prepare("SELECT version, row_values FROM stored_row WHERE table_name = $table AND partition_key = $partition AND row_key = $from");
        const string range = "SELECT row_key, version, row_values FROM stored_row WHERE table_name = $table AND partition_key = $partition AND row_key >= $from";
        var ordered = string.Create(CultureInfo.InvariantCulture, $" ORDER BY row_key LIMIT {PageRows}");
        _openRange = Prepare(range + ordered);
        _range = Prepare(range + " AND row_key < $to" + ordered);
        _range.Parameters.Add("$to", SqliteType.Blob);
    }

    /// <summary>The row of a key; null where there is none.</summary>
    public TableRow? Find(string table, string partitionKey, string rowKey)
    {
        Bind(_find, table, partitionKey, rowKey);
        using var rows = _find.ExecuteReader();
        return rows.Read() ? Row(partitionKey, rowKey, rows.GetInt64(0), rows.GetFieldValue<byte[]>(1)) : null;
    }

    /// <summary>Some of the rows of a range from its beginning, in order; and where to go on, null at the range's end.</summary>
    public (List<TableRow> Rows, string? Next) Page(string table, string partitionKey, string from, string? to)
    {
        var query = to is null ? _openRange : _range;
        Bind(query, table, partitionKey, from);
        if (to is not null)
        {
            query.Parameters["$to"].Value = RowBytes.OfKey(to);
        }

        var page = new List<TableRow>();
        var bytes = 0;
        using var rows = query.ExecuteReader();
        while (rows.Read())
        {
            var values = rows.GetFieldValue<byte[]>(2);
            page.Add(Row(partitionKey, RowBytes.ToKey(rows.GetFieldValue<byte[]>(0)), rows.GetInt64(1), values));
            bytes += values.Length;
            if (page.Count == PageRows || bytes > PageBytes)
            {
                return (page, page[^1].RowKey + '\0');
            }
        }

        return (page, null);
    }

    public void Dispose()
    {
        _find.Dispose();
        _range.Dispose();
        _openRange.Dispose();
        _connection.Dispose();
    }

    private static void Bind(SqliteCommand command, string table, string partitionKey, string from)
    {
        command.Parameters["$table"].Value = table;
        command.Parameters["$partition"].Value = RowBytes.OfKey(partitionKey);
        command.Parameters["$from"].Value = RowBytes.OfKey(from);
    }

    private static TableRow Row(string partitionKey, string rowKey, long version, byte[] values) =>
        new(partitionKey, rowKey, RowBytes.ToValues(values)) { ETag = EmbeddedWriter.ETag(version) };

    private SqliteCommand Prepare(string statement)
    {
        var command = _connection.CreateCommand();
        command.CommandText = statement;
        command.Parameters.Add("$table", SqliteType.Text);
        command.Parameters.Add("$partition", SqliteType.Blob);
        command.Parameters.Add("$from", SqliteType.Blob);
        return command;
    }
}
