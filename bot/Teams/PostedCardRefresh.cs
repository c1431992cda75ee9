using Bot.Cards;
using Bot.Directives;
using Bot.Reminders;
using Bot.Storage;
using Bot.Texts;

namespace Bot.Teams;

/// <summary>Draws posted reminders anew where they stand, after something on them changed.</summary>
internal sealed class PostedCardRefresh
{
    private readonly PostedCardStore _posted;
    private readonly ConversationStore _conversations;
    private readonly ReminderRedraw _redraw;
    private readonly PostedCardUpdates _updates;

    public PostedCardRefresh(
        PostedCardStore posted, ConversationStore conversations, ReminderRedraw redraw, PostedCardUpdates updates)
    {
        _posted = posted;
        _conversations = conversations;
        _redraw = redraw;
        _updates = updates;
    }

    /// <summary>The posted reminder that a click came from, as it stands now; null where the message is none.</summary>
    public async Task<Reply?> FindAsync(string conversationId, string? activityId, Phrases phrases, CancellationToken cancellationToken) =>
        activityId is not null && await _posted.FindAsync(conversationId, activityId, cancellationToken) is { } card
            ? await DrawAsync(card, [], phrases, cancellationToken)
            : null;

    /// <summary>Queues an update of every posted reminder that shows a duty, but the one that the click itself updates.</summary>
    public async Task OfDutyAsync(DutyKey duty, string? exceptActivityId, CancellationToken cancellationToken)
    {
        foreach (var card in await _posted.OfDutyAsync(duty, cancellationToken))
        {
            if (card.ActivityId != exceptActivityId
                && await _conversations.FindAsync(card.ConversationId, cancellationToken) is { Unreachable: null } conversation)
            {
                var reference = ConversationKeeping.Read(conversation.Reference);
                var drawn = await DrawAsync(card, ConversationKeeping.ViewersOf(reference), Phrases.In(Language.Vietnamese), cancellationToken);
                ChannelThread.LeadToPost(reference, card.ActivityId);
                _updates.Enqueue(reference, card.ActivityId, TeamsMessage.Of(drawn));
            }
        }
    }

    private async Task<Reply> DrawAsync(PostedCard card, IReadOnlyList<string> viewers, Phrases phrases, CancellationToken cancellationToken)
    {
        return await _redraw.AgainAsync(card.Agency, card.Duties, cancellationToken) is { } now
            ? new Reply(ReminderText.Of(now, phrases), ReminderCard.Of(now, phrases, viewers))
            : new Reply(phrases.UnknownAssignment);
    }
}
