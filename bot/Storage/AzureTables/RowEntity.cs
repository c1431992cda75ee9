using System.Collections.Immutable;
using Azure.Data.Tables;

namespace Bot.Storage.AzureTables;

/// <summary>A row as the service's entity, and back.</summary>
internal static class RowEntity
{
    /// <summary>The value that tells one write of a row from another (see <see cref="RepeatedSends"/>); no value of the row.</summary>
    public const string WriteId = "WriteId";

    public static TableEntity Of(TableRow row, long writeId)
    {
        var entity = new TableEntity(row.PartitionKey, row.RowKey) { [WriteId] = writeId };
        foreach (var (name, value) in row.Values)
        {
            entity[name] = value is DateTimeOffset moment ? moment.ToUniversalTime() : value;
        }

        return entity;
    }

    public static TableRow ToRow(TableEntity entity)
    {
        var values = ImmutableDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        foreach (var (name, value) in entity)
        {
            if (name is "PartitionKey" or "RowKey" or "Timestamp" or WriteId || name.StartsWith("odata.", StringComparison.Ordinal))
            {
                continue;
            }

            values[name] = value switch
            {
                BinaryData binary => binary.ToArray(),
                int number => (long)number,
                DateTime moment => new DateTimeOffset(DateTime.SpecifyKind(moment, DateTimeKind.Utc)),
                _ => value,
            };
        }

        return new TableRow(entity.PartitionKey, entity.RowKey, values.ToImmutable()) { ETag = entity.ETag.ToString() };
    }
}
