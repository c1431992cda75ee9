using System.Collections.Immutable;
using System.Globalization;
using Bot.Directives;

namespace Bot.Storage;

/// <summary>
/// Which conversation is subscribed for which agency. One partition: a round reads all of it at once, and there are as many rows as
/// subscribed chats.
/// </summary>
internal sealed class SubscriptionStore(ITableStore tables)
{
    private const string Table = "subscriptions";
    private const string Partition = "all";

    /// <summary>Adds a subscription or replaces the one of the same conversation, agency and audience.</summary>
    public Task PutAsync(Subscription subscription, Change change, CancellationToken cancellationToken) =>
        tables.TryCommitAsync(Table, [new TableWrite.Put(Row(subscription)), ChangeNote.Beside(Partition, change)], cancellationToken);

    /// <summary>Removes one; false where there was none.</summary>
    public Task<bool> RemoveAsync(Subscription subscription, Change change, CancellationToken cancellationToken) => tables.TryCommitAsync(
        Table,
        [new TableWrite.Delete(new TableRow(Partition, RowKey(subscription), [])), ChangeNote.Beside(Partition, change)],
        cancellationToken);

    /// <summary>Those of one conversation, ordered by agency.</summary>
    public Task<IReadOnlyList<Subscription>> OfConversationAsync(string conversationId, CancellationToken cancellationToken)
    {
        var prefix = TableKey.Encode(conversationId);
        return ReadAsync(prefix + "|", prefix + "}", cancellationToken);
    }

    /// <summary>All of them.</summary>
    public Task<IReadOnlyList<Subscription>> AllAsync(CancellationToken cancellationToken) => ReadAsync(null, null, cancellationToken);

    private async Task<IReadOnlyList<Subscription>> ReadAsync(string? from, string? to, CancellationToken cancellationToken)
    {
        var found = new List<Subscription>();
        await foreach (var row in tables.QueryAsync(Table, Partition, from, to, cancellationToken))
        {
            if (!ChangeNote.IsKey(row.RowKey))
            {
                found.Add(Read(row));
            }
        }

        return found;
    }

    private static string RowKey(Subscription subscription) => string.Join(
        '|',
        TableKey.Encode(subscription.ConversationId),
        TableKey.Encode(subscription.Agency.Name),
        TableKey.Encode(subscription.Agency.Place ?? ""),
        subscription.Audience.ToString());

    private static TableRow Row(Subscription subscription)
    {
        var values = ImmutableDictionary.CreateBuilder<string, object>();
        values["Agency"] = subscription.Agency.Name;
        values["Kind"] = subscription.Agency.Kind.ToString();
        values["Conversation"] = subscription.ConversationId;
        values["Reference"] = subscription.Reference;
        values["Since"] = subscription.Since;
        values["Audience"] = subscription.Audience.ToString();
        if (subscription.Agency.Place is { } place)
        {
            values["Place"] = place;
        }

        if (subscription.PausedUntil is { } until)
        {
            values["PausedUntil"] = until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        }

        return new TableRow(Partition, RowKey(subscription), values.ToImmutable());
    }

    private static Subscription Read(TableRow row) => new(
        new Agency(
            row.Text("Agency") ?? "",
            row.Text("Place"),
            row.Text("Kind") == nameof(AgencyKind.Group) ? AgencyKind.Group : AgencyKind.Body),
        row.Text("Conversation") ?? "",
        row.Text("Reference") ?? "",
        row.Moment("Since") ?? default,
        row.Text("PausedUntil") is { } until ? DateOnly.ParseExact(until, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        row.Text("Audience") == nameof(SubscriptionAudience.Leaders) ? SubscriptionAudience.Leaders : SubscriptionAudience.Officials);
}
