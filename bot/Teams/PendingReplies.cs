using Bot.Acknowledgements;
using Bot.Cards;
using Bot.Directives;
using Bot.Texts;

namespace Bot.Teams;

/// <summary>What a typed "đã nhận" gives: where buttons don't work, and for those who rather type.</summary>
internal sealed class PendingReplies
{
    private readonly PendingAcknowledgements _pending;
    private readonly AcknowledgementReplies _acknowledgements;
    private readonly TimeProvider _clock;

    public PendingReplies(PendingAcknowledgements pending, AcknowledgementReplies acknowledgements, TimeProvider clock)
    {
        _pending = pending;
        _acknowledgements = acknowledgements;
        _clock = clock;
    }

    /// <summary>Acknowledges the one duty that waits; where several wait, shows them with their buttons: nothing is guessed.</summary>
    public async Task<Reply> AcknowledgeAsync(IncomingMessage message, Phrases phrases, CancellationToken cancellationToken)
    {
        var today = VietnamTime.Today(_clock);
        switch (await _pending.OfAsync(message.Person, today, cancellationToken))
        {
            case PendingDuties.NoAgency:
                return new Reply(phrases.NotRegistered("Sở Y tế"));
            case PendingDuties.Of { Duties: [] } none:
                return new Reply(phrases.NothingToAcknowledge(AgencyTitle.Of(none.Agency)));
            case PendingDuties.Of { Duties: [var only] }:
                var data = new CardData(
                    CardActionReplies.AcknowledgeVerb, only.Directive.Key, only.Assignment.Id, null, null, 0, phrases.Language.Tag());
                return await _acknowledgements.ClickAsync(data, message.Person, phrases, today, cancellationToken);
            case PendingDuties.Of several:
                return new Reply(phrases.ChooseDuty, PendingCard.Of(several, today, phrases));
            case var other:
                throw new InvalidOperationException($"Pending duties of a kind that the replies do not know: {other}.");
        }
    }
}
