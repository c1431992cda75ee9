using Bot.Cards;
using Bot.Reminders;
using Bot.Storage;
using Bot.Teams.Delivery;
using Bot.Texts;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using DeliveryResult = Bot.Teams.Delivery.DeliveryResult;

namespace Bot.Teams;

/// <summary>Takes reminder cards to their Teams conversations, through the delivery layer.</summary>
internal sealed class TeamsReminderCourier : IReminderCourier
{
    private readonly CloudAdapter _adapter;
    private readonly BotIdentity _identity;

    public TeamsReminderCourier(CloudAdapter adapter, BotIdentity identity)
    {
        _adapter = adapter;
        _identity = identity;
    }

    public async Task<CourierOutcome> SendAsync(ReminderRoundCard card, ICardTurn turn, CancellationToken cancellationToken)
    {
        var phrases = Phrases.In(Language.Vietnamese);
        var reference = ConversationKeeping.Read(card.Reference);
        var message = TeamsMessage.Of(new Reply(ReminderText.Of(card, phrases), ReminderCard.Of(card, phrases, ConversationKeeping.ViewersOf(reference))));
        CourierOutcome outcome = new CourierOutcome.Uncertain();
        await _adapter.ContinueConversationAsync(
            _identity.AppId,
            reference,
            async (context, token) =>
            {
                context.TurnState.Add(turn);
                outcome = OutcomeOf(await context.DeliverAsync(message, token));
            },
            cancellationToken);
        return outcome;
    }

    private static CourierOutcome OutcomeOf(DeliveryResult result) => result switch
    {
        DeliveryResult.Sent sent => new CourierOutcome.Sent(string.IsNullOrEmpty(sent.ActivityId) ? null : sent.ActivityId, sent.PerhapsTwice),
        DeliveryResult.PutOff later => new CourierOutcome.Throttled(later.RetryAfter),
        DeliveryResult.Refused refused => new CourierOutcome.Refused(ReasonOf(refused.Reason)),
        _ => new CourierOutcome.Uncertain(),
    };

    private static UnreachableReason ReasonOf(RefusalReason reason) => reason switch
    {
        RefusalReason.BotNotInConversation => UnreachableReason.NotInConversation,
        RefusalReason.DisabledByAdministrator => UnreachableReason.DisabledByAdministrator,
        RefusalReason.BlockedByUser => UnreachableReason.Blocked,
        RefusalReason.ConversationNotFound or RefusalReason.ActivityNotFound => UnreachableReason.ConversationGone,
        RefusalReason.TooLarge or RefusalReason.Malformed => UnreachableReason.CardRefused,
        RefusalReason.NotAuthorized => UnreachableReason.NotAuthorised,
        _ => UnreachableReason.Other,
    };
}
