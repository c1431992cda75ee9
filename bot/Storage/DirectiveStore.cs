using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Bot.Directives;

namespace Bot.Storage;

/// <summary>
/// The published directives and the feed of their changes. Directive and change are written together, and the feed has no gaps: who
/// follows it from a cursor misses nothing, whoever else writes.
/// </summary>
internal sealed class DirectiveStore(ITableStore tables, TimeProvider clock) : IDisposable
{
    // One partition, so that a directive, its change and the count of changes can be written in one batch.
    private const string Table = "Directives";
    private const string Partition = "directives";
    private const string Heads = "directive";
    private const string Changes = "change";
    private const string LastChange = "last";

    // What one row does not hold, in partitions by directive.
    private const string BodyTable = "DirectiveBodies";

    private readonly SemaphoreSlim _publishing = new(1);

    /// <summary>Adds a directive, or puts it in the place of the one with its key. Readers see the old one or the new one, never a mixture.</summary>
    public async Task PublishAsync(Directive directive, Change change, CancellationToken cancellationToken)
    {
        var body = DirectiveBytes.Pack(directive);
        var head = new TableRow(Partition, TableKey.Join(Heads, directive.Key), ImmutableDictionary<string, object>.Empty.Add("Key", directive.Key));
        if (body.Length <= DirectiveBody.RowCapacity)
        {
            head = head with { Values = head.Values.AddRange(DirectiveBody.Spread(body)) };
        }
        else
        {
            var version = Guid.NewGuid().ToString("n");
            var count = await PutBodyAsync(directive.Key, version, body, cancellationToken);
            head = head with { Values = head.Values.Add("Version", version).Add("Rows", count) };
        }

        var old = await CommitAsync(directive.Key, head, change, cancellationToken);
        if (old?.Text("Version") is { } oldVersion)
        {
            await DeleteBodyAsync(directive.Key, oldVersion, cancellationToken);
        }
    }

    /// <summary>
    /// Tells those who follow the feed that something that belongs to a directive and is kept elsewhere has changed: a date that was set, an
    /// event that was reported.
    /// </summary>
    public Task NoteChangeAsync(string directiveKey, CancellationToken cancellationToken) => CommitAsync(directiveKey, null, null, cancellationToken);

    /// <summary>The directive of a key; null where none was published.</summary>
    public async Task<Directive?> FindAsync(string key, CancellationToken cancellationToken)
    {
        string? missing = null;
        while (await tables.FindAsync(Table, Partition, TableKey.Join(Heads, key), cancellationToken) is { } head)
        {
            if (await BodyAsync(key, head, cancellationToken) is { } body)
            {
                return DirectiveBytes.Unpack(body);
            }

            // The body went because a newer version took its place: the head names that one by now.
            if (head.Text("Version") == missing)
            {
                throw new InvalidDataException("The body of a stored directive is missing.");
            }

            missing = head.Text("Version");
        }

        return null;
    }

    /// <summary>All directives, in the order of their keys. For the start of a program: afterwards follow the feed.</summary>
    public async IAsyncEnumerable<Directive> AllAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (from, to) = TableKey.Under(Heads);
        await foreach (var head in tables.QueryAsync(Table, Partition, from, to, cancellationToken))
        {
            var key = head.Text("Key")!;
            var directive = await BodyAsync(key, head, cancellationToken) is { } body
                ? DirectiveBytes.Unpack(body)
                : await FindAsync(key, cancellationToken);
            if (directive is not null)
            {
                yield return directive;
            }
        }
    }

    /// <summary>
    /// Where the feed stands now; null before the first change. Take it, read <see cref="AllAsync"/>, then follow
    /// <see cref="ChangesSinceAsync"/> from it: nothing is missed between.
    /// </summary>
    public async Task<string?> CursorAsync(CancellationToken cancellationToken) =>
        await tables.FindAsync(Table, Partition, LastChange, cancellationToken) is { } last ? Cursor(last.Number("Count")!.Value) : null;

    /// <summary>The changes after a cursor (null: all), oldest first; ends where there are no more now.</summary>
    public async IAsyncEnumerable<DirectiveChange> ChangesSinceAsync(string? cursor, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var (from, to) = TableKey.Under(Changes);
        from = cursor is null ? from : TableKey.Join(Changes, cursor) + ' ';
        await foreach (var row in tables.QueryAsync(Table, Partition, from, to, cancellationToken))
        {
            yield return new DirectiveChange(row.Text("Key")!, Cursor(row.Number("Count")!.Value), row.Moment("At")!.Value);
        }
    }

    public void Dispose() => _publishing.Dispose();

    private static string Cursor(long count) => count.ToString("D12", CultureInfo.InvariantCulture);

    /// <summary>Writes a head (or none) and the next change; returns the head that stood before.</summary>
    private async Task<TableRow?> CommitAsync(string key, TableRow? head, Change? made, CancellationToken cancellationToken)
    {
        // One at a time here; with other instances, whoever counts second tries again.
        await _publishing.WaitAsync(cancellationToken);
        try
        {
            while (true)
            {
                var old = head is null ? null : await tables.FindAsync(Table, Partition, head.RowKey, cancellationToken);
                var last = await tables.FindAsync(Table, Partition, LastChange, cancellationToken);
                var count = (last?.Number("Count") ?? 0) + 1;
                var values = ImmutableDictionary<string, object>.Empty.Add("Count", count);
                var counted = new TableRow(Partition, LastChange, values) { ETag = last?.ETag };
                var change = new TableRow(
                    Partition, TableKey.Join(Changes, Cursor(count)), values.Add("Key", key).Add("At", clock.GetUtcNow()));
                List<TableWrite> writes =
                [
                    last is null ? new TableWrite.Add(counted) : new TableWrite.Replace(counted), new TableWrite.Add(change),
                ];
                if (head is not null)
                {
                    writes.Add(old is null ? new TableWrite.Add(head) : new TableWrite.Replace(head with { ETag = old.ETag }));
                }

                if (made is not null)
                {
                    writes.Add(ChangeNote.Beside(Partition, made));
                }

                if (await tables.TryCommitAsync(Table, writes, cancellationToken))
                {
                    return old;
                }
            }
        }
        finally
        {
            _publishing.Release();
        }
    }

    private async Task<long> PutBodyAsync(string key, string version, byte[] body, CancellationToken cancellationToken)
    {
        var count = 0;
        for (var from = 0; from < body.Length; from += DirectiveBody.RowCapacity, count++)
        {
            var part = body.AsSpan(from, Math.Min(DirectiveBody.RowCapacity, body.Length - from));
            var row = new TableRow(TableKey.Encode(key), TableKey.Join(version, Cursor(count)), DirectiveBody.Spread(part));
            await tables.PutAsync(BodyTable, row, cancellationToken);
        }

        return count;
    }

    /// <summary>The bytes of a head's directive; null where rows of it are missing.</summary>
    private async Task<byte[]?> BodyAsync(string key, TableRow head, CancellationToken cancellationToken)
    {
        if (head.Text("Version") is not { } version)
        {
            return DirectiveBody.Gather([head]);
        }

        var (from, to) = TableKey.Under(version);
        var rows = new List<TableRow>();
        await foreach (var row in tables.QueryAsync(BodyTable, TableKey.Encode(key), from, to, cancellationToken))
        {
            rows.Add(row);
        }

        return rows.Count == head.Number("Rows") ? DirectiveBody.Gather(rows) : null;
    }

    private async Task DeleteBodyAsync(string key, string version, CancellationToken cancellationToken)
    {
        var (from, to) = TableKey.Under(version);
        await foreach (var row in tables.QueryAsync(BodyTable, TableKey.Encode(key), from, to, cancellationToken))
        {
            await tables.TryDeleteAsync(BodyTable, row.PartitionKey, row.RowKey, null, cancellationToken);
        }
    }
}
