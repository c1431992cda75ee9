using System.Collections.Immutable;

namespace Bot.Storage;

/// <summary>The conversations that the bot knows, from installations and conversation updates, and whether they can be reached.</summary>
internal sealed class ConversationStore(ITableStore tables)
{
    private const string Table = "conversations";
    private const string Partition = "all";
    private const int MostKept = 5_000;

    private readonly KeptReads<KnownConversation?> _kept = new(MostKept);

    /// <summary>The conversation of an id; null where the bot never saw it.</summary>
    public async Task<KnownConversation?> FindAsync(string conversationId, CancellationToken cancellationToken)
    {
        var stamp = tables.Stamp();
        if (!_kept.TryFind(conversationId, stamp, out var known))
        {
            known = await tables.FindAsync(Table, Partition, TableKey.Encode(conversationId), cancellationToken) is { } row ? Read(row) : null;
            _kept.Keep(conversationId, stamp, known);
        }

        return known;
    }

    /// <summary>
    /// Keeps what an inbound activity told: the newest reference and address. A conversation that could not be reached can be again.
    /// Writes nothing where nothing changed but the time. True where the conversation was not known.
    /// </summary>
    public async Task<bool> SeenAsync(KnownConversation conversation, CancellationToken cancellationToken)
    {
        var known = await FindAsync(conversation.Id, cancellationToken);
        var seen = conversation with { Trouble = known?.Trouble };
        if (known is null || known with { SeenAt = seen.SeenAt } != seen)
        {
            await tables.PutAsync(Table, Row(seen), cancellationToken);
        }

        return known is null;
    }

    /// <summary>Marks a conversation as out of reach: nothing is sent there until <see cref="SeenAsync"/>. False where it is unknown.</summary>
    public Task<bool> LostAsync(string conversationId, UnreachableReason reason, CancellationToken cancellationToken) =>
        MarkAsync(conversationId, "Unreachable", reason, cancellationToken);

    /// <summary>Notes why a card was refused although others may be taken; null: one was taken. False where the conversation is unknown.</summary>
    public Task<bool> TroubledAsync(string conversationId, UnreachableReason? reason, CancellationToken cancellationToken) =>
        MarkAsync(conversationId, "Trouble", reason, cancellationToken);

    private async Task<bool> MarkAsync(string conversationId, string mark, UnreachableReason? reason, CancellationToken cancellationToken)
    {
        while (await tables.FindAsync(Table, Partition, TableKey.Encode(conversationId), cancellationToken) is { } row)
        {
            var changed = row with { Values = reason is { } known ? row.Values.SetItem(mark, known.ToString()) : row.Values.Remove(mark) };
            if (await tables.TryReplaceAsync(Table, changed, cancellationToken))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All of them, ordered by id.</summary>
    public async Task<IReadOnlyList<KnownConversation>> AllAsync(CancellationToken cancellationToken)
    {
        var found = new List<KnownConversation>();
        await foreach (var row in tables.QueryAsync(Table, Partition, null, null, cancellationToken))
        {
            found.Add(Read(row));
        }

        return found;
    }

    private static TableRow Row(KnownConversation conversation)
    {
        var values = ImmutableDictionary.CreateBuilder<string, object>();
        values["Id"] = conversation.Id;
        values["Reference"] = conversation.Reference;
        values["ServiceUrl"] = conversation.ServiceUrl;
        values["Kind"] = conversation.Kind.ToString();
        values["SeenAt"] = conversation.SeenAt;
        if (conversation.PersonId is { } person)
        {
            values["Person"] = person;
        }

        if (conversation.Unreachable is { } reason)
        {
            values["Unreachable"] = reason.ToString();
        }

        if (conversation.Trouble is { } trouble)
        {
            values["Trouble"] = trouble.ToString();
        }

        return new TableRow(Partition, TableKey.Encode(conversation.Id), values.ToImmutable());
    }

    private static KnownConversation Read(TableRow row) => new(
        row.Text("Id") ?? "",
        row.Text("Reference") ?? "",
        row.Text("ServiceUrl") ?? "",
        Enum.TryParse<ConversationKind>(row.Text("Kind"), out var kind) ? kind : ConversationKind.Group,
        row.Text("Person"),
        row.Moment("SeenAt") ?? default,
        Reason(row.Text("Unreachable")),
        Reason(row.Text("Trouble")));

    private static UnreachableReason? Reason(string? text) =>
        text is null ? null : Enum.TryParse<UnreachableReason>(text, out var reason) ? reason : UnreachableReason.Other;
}
