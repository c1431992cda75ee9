using System.Text.RegularExpressions;

namespace Bot.Storage;

/// <summary>
/// What Table Storage refuses, checked by us: the emulator does not check it, and the embedded store must not accept what production
/// refuses. Source: "Understanding the Table service data model" and "Performing entity group transactions" on learn.microsoft.com.
/// </summary>
internal static partial class TableLimits
{
    /// <summary>Rows of one atomic batch.</summary>
    public const int BatchRows = 100;

    /// <summary>UTF-16 units of one text value.</summary>
    public const int TextLength = 32_768;

    /// <summary>Bytes of one binary value.</summary>
    public const int BinaryLength = 65_536;

    /// <summary>Values of a row: 255, less the two keys, the time stamp and the mark of a write that an adapter may add.</summary>
    public const int ValueCount = 251;

    /// <summary>Bytes of a row, as the service counts them and also as it is sent, which is what the emulator counts.</summary>
    public const int RowBytes = 1_048_576;

    /// <summary>Bytes of a batch as it is sent.</summary>
    public const int BatchBytes = 4_194_304;

    private const int KeyLength = 512;
    private const int RowEnvelopeBytes = 1_024;
    private static readonly DateTimeOffset FirstMoment = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <exception cref="ArgumentException">The name is not 3 to 63 letters and digits with a letter first.</exception>
    public static void CheckTable(string table)
    {
        if (!TableName().IsMatch(table))
        {
            throw new ArgumentException($"\"{table}\" is no table name: 3 to 63 letters and digits, a letter first.", nameof(table));
        }
    }

    /// <exception cref="ArgumentException">A key is too long or has a character that keys refuse.</exception>
    public static void CheckKeys(string partitionKey, string rowKey)
    {
        CheckKey(partitionKey);
        CheckKey(rowKey);
    }

    /// <exception cref="ArgumentException">The row is too large, or has a name or value that the service does not take.</exception>
    public static void CheckRow(TableRow row)
    {
        CheckKeys(row.PartitionKey, row.RowKey);
        if (row.Values.Count > ValueCount)
        {
            throw new ArgumentException($"A row holds at most {ValueCount} values, this one has {row.Values.Count}.", nameof(row));
        }

        var size = 4L + (2 * (row.PartitionKey.Length + row.RowKey.Length));
        foreach (var (name, value) in row.Values)
        {
            size += 8 + (2 * name.Length) + SizeOf(name, value);
        }

        size = Math.Max(size, SentBytes(row));
        if (size > RowBytes)
        {
            throw new ArgumentException($"A row holds at most {RowBytes} bytes, this one has about {size}.", nameof(row));
        }
    }

    /// <exception cref="ArgumentException">None or more than 100 rows, several partitions, one key twice, or too large.</exception>
    public static void CheckBatch(IReadOnlyList<TableWrite> writes)
    {
        if (writes.Count is 0 or > BatchRows)
        {
            throw new ArgumentException($"A batch has 1 to {BatchRows} rows, not {writes.Count}.", nameof(writes));
        }

        var keys = new HashSet<string>(StringComparer.Ordinal);
        var bytes = 0L;
        foreach (var write in writes)
        {
            CheckRow(write.Row);
            if (write.Row.PartitionKey != writes[0].Row.PartitionKey)
            {
                throw new ArgumentException("A batch has rows of one partition only.", nameof(writes));
            }

            if (!keys.Add(write.Row.RowKey))
            {
                throw new ArgumentException("A batch has each key once.", nameof(writes));
            }

            if (write is TableWrite.Replace && write.Row.ETag is null)
            {
                throw new ArgumentException("Only a row that was read can be replaced.", nameof(writes));
            }

            bytes += write is TableWrite.Delete ? RowEnvelopeBytes : SentBytes(write.Row);
        }

        if (bytes > BatchBytes)
        {
            throw new ArgumentException($"A batch is at most {BatchBytes} bytes as it is sent, this one has about {bytes}.", nameof(writes));
        }
    }

    /// <summary>About how many bytes a row takes of <see cref="BatchBytes"/>; not less than it will.</summary>
    public static long SentBytes(TableRow row)
    {
        var bytes = (long)RowEnvelopeBytes + JsonBytes(row.PartitionKey) + JsonBytes(row.RowKey);
        foreach (var (name, value) in row.Values)
        {
            bytes += 64 + (2 * name.Length) + value switch
            {
                string text => JsonBytes(text),
                byte[] binary => (binary.Length + 2) / 3 * 4,
                _ => 32,
            };
        }

        return bytes;
    }

    // The client escapes what is not plain ASCII as \uXXXX.
    private static long JsonBytes(string text)
    {
        var bytes = 0L;
        foreach (var unit in text)
        {
            bytes += char.IsAsciiLetterOrDigit(unit) || unit is ' ' or '.' or ',' or '-' ? 1 : 6;
        }

        return bytes;
    }

    private static void CheckKey(string key)
    {
        if (key.Length > KeyLength)
        {
            throw new ArgumentException($"A key has at most {KeyLength} characters, this one has {key.Length}.", nameof(key));
        }

        foreach (var unit in key)
        {
            if (unit is '/' or '\\' or '#' or '?' or '%' || char.IsControl(unit))
            {
                throw new ArgumentException($"A key refuses the character U+{(int)unit:X4}: encode it by {nameof(TableKey)}.", nameof(key));
            }
        }
    }

    private static int SizeOf(string name, object value)
    {
        if (!ValueName().IsMatch(name) || name is "PartitionKey" or "RowKey" or "Timestamp" or "WriteId")
        {
            throw new ArgumentException($"\"{name}\" is no name for a value.", nameof(name));
        }

        return value switch
        {
            string { Length: <= TextLength } text => 4 + (2 * text.Length),
            string text => throw new ArgumentException($"{name} has {text.Length} characters; a text has at most {TextLength}.", nameof(value)),
            byte[] { Length: <= BinaryLength } binary => 4 + binary.Length,
            byte[] binary => throw new ArgumentException($"{name} has {binary.Length} bytes; a binary has at most {BinaryLength}.", nameof(value)),
            DateTimeOffset moment when moment >= FirstMoment => 8,
            DateTimeOffset => throw new ArgumentException($"{name} lies before the year 1601.", nameof(value)),
            double number when double.IsFinite(number) => 8,
            double => throw new ArgumentException($"{name} is no finite number.", nameof(value)),
            long => 8,
            bool => 1,
            _ => throw new ArgumentException($"{name} is of a type that a row does not hold.", nameof(value)),
        };
    }

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9]{2,62}\z", RegexOptions.CultureInvariant)]
    private static partial Regex TableName();

    [GeneratedRegex(@"\A[A-Za-z][A-Za-z0-9_]{0,254}\z", RegexOptions.CultureInvariant)]
    private static partial Regex ValueName();
}
