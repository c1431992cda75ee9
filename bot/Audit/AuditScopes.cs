using System.Collections.Immutable;
using Bot.Storage;

namespace Bot.Audit;

/// <summary>The marks that say in which partitions a session of some instance is writing changes. One partition; no marks stand while nothing changes.</summary>
internal sealed class AuditScopes(ITableStore tables)
{
    private const string Table = "AuditScopes";
    private const string Partition = "open";

    /// <summary>Marks a scope, before the first change in it.</summary>
    /// <param name="session">The session.</param>
    /// <param name="scope">Where it writes.</param>
    /// <param name="after">The trail's end before: the session's entries stand behind it.</param>
    public Task OpenAsync(string session, AuditScope scope, long after, CancellationToken cancellationToken)
    {
        var values = ImmutableDictionary<string, object>.Empty
            .Add("Session", session).Add("Table", scope.Table).Add("Partition", scope.Partition).Add("InNotes", scope.InNotes).Add("After", after);
        return tables.PutAsync(Table, new TableRow(Partition, Key(session, scope), values), cancellationToken);
    }

    /// <summary>All marks, with the session and the trail's end before it.</summary>
    public async Task<IReadOnlyList<(string Session, AuditScope Scope, long After)>> AllAsync(CancellationToken cancellationToken)
    {
        var found = new List<(string, AuditScope, long)>();
        await foreach (var row in tables.QueryAsync(Table, Partition, null, null, cancellationToken))
        {
            var scope = new AuditScope(row.Text("Table")!, row.Text("Partition")!, row.Values.GetValueOrDefault("InNotes") is true);
            found.Add((row.Text("Session")!, scope, row.Number("After") ?? 0));
        }

        return found;
    }

    /// <summary>Takes a mark away.</summary>
    public Task CloseAsync(string session, AuditScope scope, CancellationToken cancellationToken) =>
        tables.TryDeleteAsync(Table, Partition, Key(session, scope), null, cancellationToken);

    /// <summary>The rows of a scope that tell of a session's changes, with their natural ids.</summary>
    public async Task<IReadOnlyList<(TableRow Row, AuditEntry Entry)>> ChangesAsync(
        string session, AuditScope scope, CancellationToken cancellationToken)
    {
        var found = new List<(TableRow, AuditEntry)>();
        (string? from, string? to) = scope.InNotes ? ChangeNote.Keys : (null, null);
        await foreach (var row in tables.QueryAsync(scope.Table, scope.Partition, from, to, cancellationToken))
        {
            if (ChangeNote.IsKey(row.RowKey) == scope.InNotes
                && row.Text(ChangeNote.IdName) is { } id
                && id.StartsWith(session + "-", StringComparison.Ordinal)
                && ChangeNote.Of(scope.Table, row) is { } change)
            {
                found.Add((row, new AuditEntry(id, change)));
            }
        }

        return [.. found.OrderBy(one => one.Item2.Change.At)];
    }

    /// <summary>Takes notes away that the trail has.</summary>
    public async Task DropNotesAsync(AuditScope scope, IEnumerable<string> rowKeys, CancellationToken cancellationToken)
    {
        foreach (var keys in rowKeys.Chunk(TableLimits.BatchRows))
        {
            var writes = keys.Select(key => (TableWrite)new TableWrite.Delete(new TableRow(scope.Partition, key, []))).ToList();
            if (await tables.TryCommitAsync(scope.Table, writes, cancellationToken))
            {
                continue;
            }

            // One of them is gone already.
            foreach (var key in keys)
            {
                await tables.TryDeleteAsync(scope.Table, scope.Partition, key, null, cancellationToken);
            }
        }
    }

    private static string Key(string session, AuditScope scope) =>
        TableKey.Join(session, scope.Table, scope.InNotes ? "notes" : "rows", scope.Partition);
}
