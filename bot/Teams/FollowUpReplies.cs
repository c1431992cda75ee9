using Bot.Acknowledgements;
using Bot.Cards;
using Bot.Directives;
using Bot.Storage;
using Bot.Texts;

namespace Bot.Teams;

/// <summary>What reports of progress, requests for extension and decisions about them give back.</summary>
internal sealed class FollowUpReplies(
    FollowUpDesk desk, LeaderDesk leaders, DutyRecords records, PostedCardRefresh posted, NoticeSending notices)
{
    /// <summary>Takes a button to its desk; the reply has a card where something is on record, else a sentence that says what to do.</summary>
    public async Task<Reply> ClickAsync(CardData data, IncomingMessage click, Phrases phrases, CancellationToken cancellationToken)
    {
        if (data.Duty is not { } duty)
        {
            return new Reply(phrases.UnknownAction);
        }

        return data.Verb switch
        {
            "follow-start" => await ReplyAsync(await desk.StartAsync(duty, click.Actor, cancellationToken), click, phrases, cancellationToken),
            "follow-finish" => await FinishAsync(duty, data.Note, data.Link, click, phrases, cancellationToken),
            "follow-extend" => await ExtendAsync(duty, data.Reason, data.NewDue, click, phrases, cancellationToken),
            "lead-grant" or "lead-refuse" when data is { Agency: { } agency, Request: { } request } =>
                await DecideAsync(new ExtensionKey(duty, agency, request), data.Verb == "lead-grant", click, phrases, cancellationToken),
            "lead-reopen" when data.Agency is { } agency => await ReopenAsync(duty, agency, click, phrases, cancellationToken),
            _ => new Reply(phrases.UnknownAction),
        };
    }

    /// <summary>The duty as it stands for the person's agency, with the buttons for what comes next.</summary>
    public async Task<Reply> OpenAsync(DutyKey duty, IncomingMessage click, Phrases phrases, CancellationToken cancellationToken) =>
        await desk.ViewAsync(duty, click.Actor, cancellationToken) switch
        {
            ({ } now, _) => new Reply(phrases.FollowUpOpen, DutyCard.Of(now, phrases.FollowUpOpen, records.Today, phrases)),
            (_, { } refusal) => new Reply(FollowUpText.Refusal(refusal, phrases)),
            _ => new Reply(phrases.UnknownAssignment),
        };

    /// <summary>Reports a duty under way.</summary>
    public async Task<Reply> StartAsync(DutyKey duty, IncomingMessage message, Phrases phrases, CancellationToken cancellationToken) =>
        await ReplyAsync(await desk.StartAsync(duty, message.Actor, cancellationToken), message, phrases, cancellationToken);

    /// <summary>Reports a duty done.</summary>
    public async Task<Reply> FinishAsync(
        DutyKey duty, string? note, string? link, IncomingMessage message, Phrases phrases, CancellationToken cancellationToken) =>
        await ReplyAsync(await desk.FinishAsync(duty, note, link, message.Actor, cancellationToken), message, phrases, cancellationToken);

    /// <summary>Asks for more time, and has the leaders hear of it.</summary>
    public async Task<Reply> ExtendAsync(
        DutyKey duty, string? reason, DateOnly? newDue, IncomingMessage message, Phrases phrases, CancellationToken cancellationToken)
    {
        var outcome = await desk.AskExtensionAsync(duty, reason, newDue, message.Actor, cancellationToken);

        // Of a redelivered click as well: the first may have stopped between the record and this.
        if (outcome is FollowUpOutcome.Recorded { Event: FollowUpEvent.ExtensionAsked asked })
        {
            await notices.EnqueueAsync(Notice.Of(asked), CancellationToken.None);
        }
        else if (outcome is FollowUpOutcome.Already { First: FollowUpEvent.ExtensionAsked before })
        {
            await notices.EnqueueAsync(Notice.Of(before), cancellationToken);
        }

        return await ReplyAsync(outcome, message, phrases, cancellationToken);
    }

    /// <summary>Grants or refuses a request.</summary>
    public async Task<Reply> DecideAsync(ExtensionKey request, bool grant, IncomingMessage message, Phrases phrases, CancellationToken cancellationToken) =>
        await ReplyAsync(await leaders.DecideAsync(request, grant, message.Actor, cancellationToken), message, phrases, cancellationToken);

    /// <summary>Opens what was reported done.</summary>
    public async Task<Reply> ReopenAsync(DutyKey duty, Agency agency, IncomingMessage message, Phrases phrases, CancellationToken cancellationToken) =>
        await ReplyAsync(await leaders.ReopenAsync(duty, agency, message.Actor, cancellationToken), message, phrases, cancellationToken);

    private async Task<Reply> ReplyAsync(FollowUpOutcome outcome, IncomingMessage message, Phrases phrases, CancellationToken cancellationToken)
    {
        switch (outcome)
        {
            case FollowUpOutcome.Recorded recorded:
                await posted.OfDutyAsync(recorded.Duty.Key, message.ReplyToId, cancellationToken);
                return await CardAsync(recorded.Duty, recorded.Event, FollowUpText.Now(recorded, phrases), recorded.Status, phrases, cancellationToken);
            case FollowUpOutcome.Already already:
                return await CardAsync(already.Duty, already.First, FollowUpText.Before(already, phrases), already.Status, phrases, cancellationToken);
            default:
                return new Reply(FollowUpText.Refusal(outcome, phrases));
        }
    }

    private async Task<Reply> CardAsync(
        DutyOnRecord duty, FollowUpEvent happened, string text, DutyStatus status, Phrases phrases, CancellationToken cancellationToken)
    {
        var taken = await records.AcknowledgementsAsync(duty.Key, cancellationToken);
        return new Reply(text, DutyCard.Of(new AgencyDuty(duty, happened.Mark.Agency, status, taken), text, records.Today, phrases));
    }
}
