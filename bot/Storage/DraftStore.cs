using System.Collections.Immutable;
using System.Globalization;
using Bot.Directives;

namespace Bot.Storage;

/// <summary>Readings that wait for review. One partition a draft: its parts, and a head that is written last.</summary>
internal sealed class DraftStore(ITableStore tables)
{
    private const string Table = "Drafts";
    private const string Head = "head";

    /// <summary>Keeps a draft, or puts it in the place of the one with its id. Read back whole or not at all.</summary>
    public async Task PutAsync(string draftId, Directive directive, Change change, CancellationToken cancellationToken)
    {
        var partition = TableKey.Encode(draftId);
        var body = DirectiveBytes.Pack(directive);
        var version = Guid.NewGuid().ToString("n");
        var count = 0;
        for (var from = 0; from < body.Length; from += DirectiveBody.RowCapacity, count++)
        {
            var part = body.AsSpan(from, Math.Min(DirectiveBody.RowCapacity, body.Length - from));
            await tables.PutAsync(Table, new TableRow(partition, PartKey(version, count), DirectiveBody.Spread(part)), cancellationToken);
        }

        var old = await tables.FindAsync(Table, partition, Head, cancellationToken);
        var values = ImmutableDictionary<string, object>.Empty.Add("Version", version).Add("Rows", (long)count);
        await tables.TryCommitAsync(
            Table, [new TableWrite.Put(new TableRow(partition, Head, values)), ChangeNote.Beside(partition, change)], cancellationToken);
        if (old is not null)
        {
            await DeletePartsAsync(partition, old, cancellationToken);
        }
    }

    /// <summary>The draft of an id; null where there is none.</summary>
    public async Task<Directive?> FindAsync(string draftId, CancellationToken cancellationToken)
    {
        var partition = TableKey.Encode(draftId);
        if (await tables.FindAsync(Table, partition, Head, cancellationToken) is not { } head)
        {
            return null;
        }

        var (from, to) = TableKey.Under(head.Text("Version")!);
        var rows = new List<TableRow>();
        await foreach (var row in tables.QueryAsync(Table, partition, from, to, cancellationToken))
        {
            rows.Add(row);
        }

        return rows.Count == head.Number("Rows") ? DirectiveBytes.Unpack(DirectiveBody.Gather(rows)) : null;
    }

    /// <summary>Drops a draft; nothing happens where there is none.</summary>
    public async Task DeleteAsync(string draftId, CancellationToken cancellationToken)
    {
        var partition = TableKey.Encode(draftId);
        if (await tables.FindAsync(Table, partition, Head, cancellationToken) is { } head)
        {
            await tables.TryDeleteAsync(Table, partition, Head, null, cancellationToken);
            await DeletePartsAsync(partition, head, cancellationToken);
        }
    }

    private async Task DeletePartsAsync(string partition, TableRow head, CancellationToken cancellationToken)
    {
        for (var part = 0; part < head.Number("Rows"); part++)
        {
            await tables.TryDeleteAsync(Table, partition, PartKey(head.Text("Version")!, part), null, cancellationToken);
        }
    }

    private static string PartKey(string version, int part) => TableKey.Join(version, part.ToString("D6", CultureInfo.InvariantCulture));
}
