using Bot.Cards;
using Bot.Directives;
using Bot.Reminders;
using Bot.Roster;
using Bot.Texts;

namespace Bot.Teams;

/// <summary>What "đăng ký Sở Y tế" and its kin give back.</summary>
internal sealed class SubscriptionReplies
{
    private readonly SubscriptionDesk _desk;
    private readonly DeliveryDoctor _doctor;
    private readonly RosterDesk _roster;
    private readonly TimeProvider _clock;

    public SubscriptionReplies(SubscriptionDesk desk, DeliveryDoctor doctor, RosterDesk roster, TimeProvider clock)
    {
        _desk = desk;
        _doctor = doctor;
        _roster = roster;
        _clock = clock;
    }

    /// <summary>Subscribes the chat for the agency that the words name.</summary>
    public async Task<Reply> SubscribeAsync(string agency, IncomingMessage message, Phrases phrases, CancellationToken cancellationToken) =>
        Of(await _desk.SubscribeAsync(agency, message.ConversationId, message.Reference, message.Person, cancellationToken), phrases);

    /// <summary>Cancels one subscription of the chat; without a name, the only one.</summary>
    public async Task<Reply> CancelAsync(string agency, IncomingMessage message, Phrases phrases, CancellationToken cancellationToken)
    {
        if (agency.Length == 0)
        {
            var known = await _desk.ListAsync(message.ConversationId, cancellationToken);
            if (known.Count != 1)
            {
                return known.Count == 0 ? new Reply(phrases.NothingSubscribed) : new Reply(phrases.CancelWhich(Names(known)));
            }

            agency = known[0].Agency.Name;
        }

        return Of(await _desk.CancelAsync(agency, message.ConversationId, message.Person, cancellationToken), phrases);
    }

    /// <summary>What the chat is subscribed for.</summary>
    public async Task<Reply> ListAsync(IncomingMessage message, Phrases phrases, CancellationToken cancellationToken)
    {
        var known = await _desk.ListAsync(message.ConversationId, cancellationToken);
        return new Reply(known.Count == 0 ? phrases.NothingSubscribed : phrases.SubscribedFor(Names(known)));
    }

    /// <summary>Pauses the chat's reminders until the day that the words name.</summary>
    public async Task<Reply> PauseAsync(string until, IncomingMessage message, Phrases phrases, CancellationToken cancellationToken) =>
        PauseDay.Read(until, VietnamTime.Today(_clock)) is { } day
            ? Of(await _desk.PauseAsync(message.ConversationId, day, message.Person, cancellationToken), phrases)
            : new Reply(phrases.PauseUntilWhen);

    /// <summary>Ends the pause.</summary>
    public async Task<Reply> ResumeAsync(IncomingMessage message, Phrases phrases, CancellationToken cancellationToken) =>
        Of(await _desk.ResumeAsync(message.ConversationId, message.Person, cancellationToken), phrases);

    /// <summary>For an administrator: who gets no reminders, why, and what to do.</summary>
    public async Task<Reply> ExamineAsync(IncomingMessage message, Phrases phrases, CancellationToken cancellationToken) =>
        await _roster.FindAsync(message.Person, cancellationToken) is { Role: OfficialRole.Administrator }
            ? new Reply(DoctorText.Of(await _doctor.ExamineAsync(cancellationToken), phrases))
            : new Reply(phrases.OnlyAdministratorsExamine);

    private static Reply Of(SubscriptionOutcome outcome, Phrases phrases) => new(outcome switch
    {
        SubscriptionOutcome.Subscribed done => phrases.Subscribed(AgencyTitle.Of(done.Subscription.Agency)),
        SubscriptionOutcome.AlreadySubscribed already => phrases.AlreadySubscribed(AgencyTitle.Of(already.Subscription.Agency)),
        SubscriptionOutcome.Cancelled cancelled => phrases.Unsubscribed(AgencyTitle.Of(cancelled.Subscription.Agency)),
        SubscriptionOutcome.NotSubscribed not => phrases.NotSubscribed(AgencyTitle.Of(not.Agency)),
        SubscriptionOutcome.Ambiguous several => phrases.WhichAgency(string.Join(", ", several.Candidates.Select(each => each.Name))),
        SubscriptionOutcome.UnknownAgency unknown => phrases.UnknownAgency(unknown.Words),
        SubscriptionOutcome.NothingSubscribed => phrases.NothingSubscribed,
        SubscriptionOutcome.Paused paused => phrases.Paused(Phrases.Date(paused.Until)),
        SubscriptionOutcome.Resumed => phrases.RemindersResumed,
        SubscriptionOutcome.BadDay bad => phrases.PauseTooFar(Phrases.Date(bad.Latest)),
        _ => throw new InvalidOperationException("An outcome that the replies do not know."),
    });

    private static string Names(IEnumerable<Storage.Subscription> subscriptions) =>
        string.Join(", ", subscriptions.Select(each => AgencyTitle.Of(each.Agency)));
}
