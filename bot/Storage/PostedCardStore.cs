using System.Collections.Immutable;
using Bot.Directives;

namespace Bot.Storage;

/// <summary>Which duties stand on which posted messages, found by message and by duty: so that what changed is shown where it stands.</summary>
internal sealed class PostedCardStore(ITableStore tables)
{
    private const string Table = "PostedCards";
    private const char BetweenDuties = '\n';
    private const char WithinDuty = '\t';

    /// <summary>Keeps a posted message. The rows by duty come first: a message that is found by itself is found by its duties too.</summary>
    public async Task PutAsync(PostedCard card, CancellationToken cancellationToken)
    {
        foreach (var duty in card.Duties)
        {
            var values = ImmutableDictionary<string, object>.Empty.Add("Conversation", card.ConversationId).Add("Activity", card.ActivityId);
            await tables.PutAsync(Table, new TableRow(ByDuty(duty), TableKey.Join(card.ConversationId, card.ActivityId), values), cancellationToken);
        }

        var duties = string.Join(BetweenDuties, card.Duties.Select(duty => duty.DirectiveKey + WithinDuty + duty.AssignmentId));
        var message = ImmutableDictionary<string, object>.Empty
            .Add("Agency", card.Agency.Name).Add("Place", card.Agency.Place ?? "").Add("Kind", card.Agency.Kind.ToString()).Add("Duties", duties);
        await tables.PutAsync(
            Table, new TableRow(ByMessage(card.ConversationId), TableKey.Encode(card.ActivityId), message), cancellationToken);
    }

    /// <summary>The posted message of an id; null where the bot did not post it of its own accord.</summary>
    public async Task<PostedCard?> FindAsync(string conversationId, string activityId, CancellationToken cancellationToken) =>
        await tables.FindAsync(Table, ByMessage(conversationId), TableKey.Encode(activityId), cancellationToken) is { } row
            ? new PostedCard(conversationId, activityId, AgencyOf(row), [.. (row.Text("Duties") ?? "").Split(BetweenDuties).Select(Duty)])
            : null;

    /// <summary>All posted messages that show a duty.</summary>
    public async Task<IReadOnlyList<PostedCard>> OfDutyAsync(DutyKey duty, CancellationToken cancellationToken)
    {
        var cards = new List<PostedCard>();
        await foreach (var row in tables.QueryAsync(Table, ByDuty(duty), null, null, cancellationToken))
        {
            if (await FindAsync(row.Text("Conversation")!, row.Text("Activity")!, cancellationToken) is { } card)
            {
                cards.Add(card);
            }
        }

        return cards;
    }

    private static string ByDuty(DutyKey duty) => TableKey.Join("duty", duty.DirectiveKey, duty.AssignmentId);

    private static string ByMessage(string conversationId) => TableKey.Join("message", conversationId);

    private static Agency AgencyOf(TableRow row) => new(
        row.Text("Agency") ?? "",
        row.Text("Place") is { Length: > 0 } place ? place : null,
        row.Text("Kind") == nameof(AgencyKind.Group) ? AgencyKind.Group : AgencyKind.Body);

    private static DutyKey Duty(string line)
    {
        var parts = line.Split(WithinDuty);
        return new DutyKey(parts[0], parts[^1]);
    }
}
