using Bot.Acknowledgements;
using Bot.Cards;
using Bot.Directives;
using Bot.Texts;

namespace Bot.Teams;

/// <summary>What a typed "đã nhận", "hoàn thành" or "xin gia hạn" gives: where buttons don't work, and for those who rather type.</summary>
internal sealed class PendingReplies(
    PendingAcknowledgements pending, AcknowledgementReplies acknowledgements, FollowUpReplies followUps, PostedCardRefresh posted, TimeProvider clock)
{
    /// <summary>Acknowledges the one duty that waits; where several wait, shows them with their buttons: nothing is guessed.</summary>
    public async Task<Reply> AcknowledgeAsync(IncomingMessage message, Phrases phrases, CancellationToken cancellationToken)
    {
        switch (await pending.OfAsync(message.Person, "", cancellationToken))
        {
            case PendingDuties.NoAgency:
                return new Reply(phrases.NotRegistered("Sở Y tế"));
            case PendingDuties.Of { Duties: [] } none:
                return new Reply(phrases.NothingToAcknowledge(AgencyTitle.Of(none.Agency)));
            case PendingDuties.Of { Duties: [var only] }:
                var reply = await acknowledgements.ClickAsync(only.Duty.Key, message, phrases, cancellationToken);
                await posted.OfDutyAsync(only.Duty.Key, null, cancellationToken);
                return reply;
            case PendingDuties.Of several:
                return new Reply(phrases.ChooseDuty, PendingCard.Of(several, phrases.ChooseDuty, Today, new TypedFollowUp(Acknowledges: true), phrases));
            case var other:
                throw new InvalidOperationException($"Pending duties of a kind that the replies do not know: {other}.");
        }
    }

    /// <summary>Acknowledges all duties that wait, each for itself.</summary>
    public async Task<Reply> AcknowledgeAllAsync(IncomingMessage message, Phrases phrases, CancellationToken cancellationToken)
    {
        switch (await pending.OfAsync(message.Person, "", cancellationToken))
        {
            case PendingDuties.NoAgency:
                return new Reply(phrases.NotRegistered("Sở Y tế"));
            case PendingDuties.Of { Duties: [] } none:
                return new Reply(phrases.NothingToAcknowledge(AgencyTitle.Of(none.Agency)));
            case PendingDuties.Of several:
                var (reply, recorded) = await acknowledgements.ClickAllAsync(
                    [.. several.Duties.Select(duty => duty.Duty.Key)], message, phrases, cancellationToken);
                foreach (var duty in recorded)
                {
                    await posted.OfDutyAsync(duty, null, cancellationToken);
                }

                return reply;
            case var other:
                throw new InvalidOperationException($"Pending duties of a kind that the replies do not know: {other}.");
        }
    }

    /// <summary>Reports the one duty that is meant as under way.</summary>
    public Task<Reply> StartAsync(string words, IncomingMessage message, Phrases phrases, CancellationToken cancellationToken) => OneOfAsync(
        FollowUpWords.Read(words, wantsDay: false),
        (duty, _) => followUps.StartAsync(duty, message, phrases, cancellationToken),
        message,
        phrases,
        cancellationToken);

    /// <summary>Reports the one duty that is meant as done.</summary>
    public Task<Reply> FinishAsync(string words, IncomingMessage message, Phrases phrases, CancellationToken cancellationToken) => OneOfAsync(
        FollowUpWords.Read(words, wantsDay: false),
        (duty, typed) => followUps.FinishAsync(duty, typed.Note, typed.Link, message, phrases, cancellationToken),
        message,
        phrases,
        cancellationToken);

    /// <summary>Asks for more time for the one duty that is meant.</summary>
    public Task<Reply> ExtendAsync(string words, IncomingMessage message, Phrases phrases, CancellationToken cancellationToken) => OneOfAsync(
        FollowUpWords.Read(words, wantsDay: true),
        (duty, typed) => followUps.ExtendAsync(duty, typed.Note, typed.Day, message, phrases, cancellationToken),
        message,
        phrases,
        cancellationToken);

    private DateOnly Today => VietnamTime.Today(clock);

    // What was typed stands in the forms of the card where the duty has still to be chosen.
    private async Task<Reply> OneOfAsync(
        FollowUpWords words,
        Func<DutyKey, FollowUpWords, Task<Reply>> act,
        IncomingMessage message,
        Phrases phrases,
        CancellationToken cancellationToken) => await pending.OpenAsync(message.Person, words.Document, cancellationToken) switch
        {
            PendingDuties.NoAgency => new Reply(phrases.NotRegistered("Sở Y tế")),
            PendingDuties.Of { Duties: [] } none => new Reply(phrases.FollowUpNothingOpen(AgencyTitle.Of(none.Agency))),
            PendingDuties.Of { Duties: [var only] } => await act(only.Duty.Key, words),
            PendingDuties.Of several => new Reply(
                phrases.ChooseOpenDuty,
                PendingCard.Of(several, phrases.ChooseOpenDuty, Today, new TypedFollowUp(false, words.Note, words.Link, words.Day), phrases)),
            var other => throw new InvalidOperationException($"Pending duties of a kind that the replies do not know: {other}."),
        };
}
