namespace Bot.Storage;

/// <summary>
/// The few operations of Azure Table Storage that the product uses, with its semantics. A write that returned is durable. Tables come
/// into being with their first write. All methods throw <see cref="StorageUnavailableException"/> where the store can't be reached: a
/// write may or may not have happened then. What Table Storage refuses (<see cref="TableLimits"/>) is an <see cref="ArgumentException"/>.
/// </summary>
internal interface ITableStore
{
    /// <summary>The row of a key; null where there is none.</summary>
    Task<TableRow?> FindAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken);

    /// <summary>Adds a row if none has its key. True when it was added.</summary>
    Task<bool> TryAddAsync(string table, TableRow row, CancellationToken cancellationToken);

    /// <summary>Replaces a row if its version is still <see cref="TableRow.ETag"/>. True when it was replaced.</summary>
    Task<bool> TryReplaceAsync(string table, TableRow row, CancellationToken cancellationToken);

    /// <summary>Adds the row or replaces whatever stands there.</summary>
    Task PutAsync(string table, TableRow row, CancellationToken cancellationToken);

    /// <summary>Deletes a row if its version is still the given one (null: any). True when a row was deleted.</summary>
    Task<bool> TryDeleteAsync(string table, string partitionKey, string rowKey, string? etag, CancellationToken cancellationToken);

    /// <summary>
    /// Writes up to 100 rows of one partition, each key once, all or none. True when written; false where an Add found a row,
    /// a Replace or Delete another version or none.
    /// </summary>
    /// <exception cref="ArgumentException">Rows of several partitions, one key twice, none, or more than 100.</exception>
    Task<bool> TryCommitAsync(string table, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken);

    /// <summary>Rows of one partition with <paramref name="from"/> ≤ key &lt; <paramref name="to"/> (null: open), ordered by key.</summary>
    IAsyncEnumerable<TableRow> QueryAsync(string table, string partitionKey, string? from, string? to, CancellationToken cancellationToken);

    /// <summary>
    /// What equals an earlier one only while nothing was written to the store between the two, by whichever process; null where that can't
    /// be known without asking a server. A write that returned has changed it.
    /// </summary>
    object? Stamp() => null;

    /// <summary>Returns where the store answers now; cheap, for the readiness check.</summary>
    /// <exception cref="StorageUnavailableException">It does not.</exception>
    Task ProbeAsync(CancellationToken cancellationToken);
}
