using System.Collections.Immutable;

namespace Bot.Storage;

/// <summary>One row of a table. Keys are already encoded (see <see cref="TableKey"/>).</summary>
/// <param name="PartitionKey">The partition: rows of one partition can be written together.</param>
/// <param name="RowKey">The key inside the partition; rows come ordered by it, ordinal.</param>
/// <param name="Values">Named values: <see cref="string"/> (at most 32,768 UTF-16 units), <see cref="long"/>, <see cref="double"/>,
/// <see cref="bool"/>, <see cref="DateTimeOffset"/> (UTC) or <see cref="byte"/>[] (at most 64 KiB); null is absence.</param>
internal sealed record TableRow(string PartitionKey, string RowKey, ImmutableDictionary<string, object> Values)
{
    /// <summary>The version that the store gave when the row was read; null for a row that was not read from a store.</summary>
    public string? ETag { get; init; }

    /// <summary>The text under a name; null where there is none.</summary>
    public string? Text(string name) => Values.GetValueOrDefault(name) as string;

    /// <summary>The whole number under a name; null where there is none.</summary>
    public long? Number(string name) => Values.GetValueOrDefault(name) as long?;

    /// <summary>The moment under a name, UTC; null where there is none.</summary>
    public DateTimeOffset? Moment(string name) => Values.GetValueOrDefault(name) as DateTimeOffset?;
}
