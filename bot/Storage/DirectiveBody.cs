using System.Collections.Immutable;

namespace Bot.Storage;

/// <summary>Bytes of any length spread over the values of one row, or over rows where one does not hold them.</summary>
internal static class DirectiveBody
{
    /// <summary>The bytes that one row takes: eleven full values, which grow by a third on their way.</summary>
    public const int RowCapacity = 11 * TableLimits.BinaryLength;

    public static ImmutableDictionary<string, object> Spread(ReadOnlySpan<byte> bytes)
    {
        var values = ImmutableDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        for (var i = 0; i * TableLimits.BinaryLength < bytes.Length; i++)
        {
            var from = i * TableLimits.BinaryLength;
            values[Name(i)] = bytes[from..Math.Min(bytes.Length, from + TableLimits.BinaryLength)].ToArray();
        }

        return values.ToImmutable();
    }

    public static byte[] Gather(IEnumerable<TableRow> rows)
    {
        using var bytes = new MemoryStream();
        foreach (var row in rows)
        {
            for (var i = 0; row.Values.GetValueOrDefault(Name(i)) is byte[] part; i++)
            {
                bytes.Write(part);
            }
        }

        return bytes.ToArray();
    }

    private static string Name(int part) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Body{part:00}");
}
