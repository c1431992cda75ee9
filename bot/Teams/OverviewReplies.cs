using Bot.Acknowledgements;
using Bot.Cards;
using Bot.Directives;
using Bot.Reminders;
using Bot.Storage;
using Bot.Texts;

namespace Bot.Teams;

/// <summary>What leaders see and do: the overview, a nudge, and decisions typed instead of clicked.</summary>
internal sealed class OverviewReplies(
    OverviewDesk overviews, NudgeDesk nudges, ReminderNotices targets, NoticeSending notices, FollowUpReplies followUps, TimeProvider clock)
{
    /// <summary>The overview for the person.</summary>
    public async Task<Reply> ShowAsync(Person person, Phrases phrases, CancellationToken cancellationToken) =>
        await overviews.OfAsync(person, cancellationToken) is Overview.Duties duties
            ? new Reply(OverviewCard.Text(duties, phrases), OverviewCard.Of(duties, VietnamTime.Today(clock), phrases))
            : new Reply(phrases.OverviewOnlyLeaders);

    /// <summary>Nudges the agency that the button names.</summary>
    public async Task<Reply> NudgeAsync(CardData data, IncomingMessage click, Phrases phrases, CancellationToken cancellationToken)
    {
        if (data is not { Duty: { } duty, Agency: { } agency })
        {
            return new Reply(phrases.UnknownAction);
        }

        switch (await nudges.NudgeAsync(duty, agency, click.Actor, cancellationToken))
        {
            case NudgeOutcome.Recorded recorded:
                var chats = await targets.TargetsAsync(recorded.Nudge.Agency, SubscriptionAudience.Officials, cancellationToken);
                if (chats.Count == 0)
                {
                    await nudges.TakeBackAsync(recorded.Nudge, cancellationToken);
                    return new Reply(phrases.NudgeNobody(recorded.Nudge.Agency.Name));
                }

                await notices.EnqueueAsync(Notice.Of(recorded.Nudge), CancellationToken.None);
                return new Reply(phrases.NudgedNow(recorded.Nudge.Agency.Name, chats.Count));
            case NudgeOutcome.AlreadyToday already:
                // The first click may have stopped between the record and this; what was sent is not sent again.
                await notices.EnqueueAsync(Notice.Of(already.First), cancellationToken);
                return new Reply(phrases.NudgedBefore(already.First.By.Name, Phrases.Moment(VietnamTime.Local(already.First.At))));
            case NudgeOutcome.Acknowledged acknowledged:
                return new Reply(phrases.NudgeAcknowledged(acknowledged.Agency.Name));
            case NudgeOutcome.MayNot:
                return new Reply(phrases.OverviewOnlyLeaders);
            case NudgeOutcome.Withdrawn:
                return new Reply(phrases.DutyWithdrawn);
            case NudgeOutcome.NotALead or NudgeOutcome.UnknownAssignment:
                return new Reply(phrases.UnknownAssignment);
            default:
                throw new InvalidOperationException("An outcome that the replies do not know.");
        }
    }

    /// <summary>Decides the one request that waits for the person; where several wait, shows them with their buttons.</summary>
    public Task<Reply> DecideAsync(bool grant, IncomingMessage message, Phrases phrases, CancellationToken cancellationToken) => OneOfAsync(
        overview => [.. overview.Asked],
        row =>
        {
            var asked = row.Status.FollowUp.Asked!;
            return followUps.DecideAsync(new ExtensionKey(row.Duty.Key, asked.Mark.Agency, asked.Number), grant, message, phrases, cancellationToken);
        },
        message,
        phrases,
        cancellationToken);

    /// <summary>Reopens the one duty that is reported done; where there are several, shows them with their buttons.</summary>
    public Task<Reply> ReopenAsync(string document, IncomingMessage message, Phrases phrases, CancellationToken cancellationToken) => OneOfAsync(
        overview => [.. overview.Done.Where(row => row.Duty.Directive.Key.Contains(document, StringComparison.OrdinalIgnoreCase))],
        row => followUps.ReopenAsync(row.Duty.Key, row.Status.FollowUp.Done!.Mark.Agency, message, phrases, cancellationToken),
        message,
        phrases,
        cancellationToken);

    private async Task<Reply> OneOfAsync(
        Func<Overview.Duties, IReadOnlyList<OverviewRow>> choose,
        Func<OverviewRow, Task<Reply>> act,
        IncomingMessage message,
        Phrases phrases,
        CancellationToken cancellationToken)
    {
        if (await overviews.OfAsync(message.Person, cancellationToken) is not Overview.Duties overview)
        {
            return new Reply(phrases.FollowUpNotDecided);
        }

        return choose(overview) switch
        {
            [] => new Reply(phrases.FollowUpNothingToDecide),
            [var only] => await act(only),
            _ => new Reply(OverviewCard.Text(overview, phrases), OverviewCard.Of(overview, VietnamTime.Today(clock), phrases)),
        };
    }
}
