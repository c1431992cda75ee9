using Bot.Directives;
using Bot.Roster;
using Bot.Storage;

namespace Bot.Acknowledgements;

/// <summary>Where leaders and editors decide about requests for extension, and reopen what was reported done. The first decision stands.</summary>
internal sealed class LeaderDesk(DutyRecords records, RosterDesk roster)
{
    /// <summary>Grants or refuses a request, if the person may and did not ask for it.</summary>
    /// <param name="key">Which request; from card data or words, so it only names.</param>
    /// <param name="grant">True grants the day that was asked for; false refuses it.</param>
    /// <param name="actor">Who, from the authenticated activity.</param>
    /// <param name="cancellationToken">Stops before the record is stored; afterwards it stands.</param>
    /// <exception cref="StorageUnavailableException">The store can't be reached: nothing is promised.</exception>
    public Task<FollowUpOutcome> DecideAsync(ExtensionKey key, bool grant, Actor actor, CancellationToken cancellationToken) => ActAsync(
        key.Duty,
        key.Agency,
        actor,
        (duty, standing, own, mark) =>
        {
            if (own.OfType<FollowUpEvent.ExtensionAsked>().FirstOrDefault(each => each.Number == key.Number) is not { } asked)
            {
                return (null, new FollowUpOutcome.NothingToDecide(duty));
            }

            if (own.FirstOrDefault(each => Closes(each, asked)) is { } decided)
            {
                return (null, new FollowUpOutcome.Already(duty, decided, standing));
            }

            if (asked.Mark.PersonId == actor.Person.Id)
            {
                return (null, new FollowUpOutcome.OwnRequest());
            }

            return (grant ? new FollowUpEvent.ExtensionGranted(mark, asked.Number, asked.NewDue) : new FollowUpEvent.ExtensionRefused(mark, asked.Number), null);
        },
        cancellationToken);

    /// <summary>Opens what an agency reported done, if the person may.</summary>
    /// <inheritdoc cref="DecideAsync"/>
    public Task<FollowUpOutcome> ReopenAsync(DutyKey key, Agency agency, Actor actor, CancellationToken cancellationToken) => ActAsync(
        key,
        agency,
        actor,
        (duty, standing, own, mark) => standing.FollowUp switch
        {
            { Done: not null } => (new FollowUpEvent.Reopened(mark), null),
            { Last: FollowUpEvent.Reopened reopened } => (null, new FollowUpOutcome.Already(duty, reopened, standing)),
            _ => (null, new FollowUpOutcome.NothingToDecide(duty)),
        },
        cancellationToken);

    /// <summary>Whether a person leads or edits what concerns a duty of an agency.</summary>
    public static bool MayDecide(Official? official, DutyOnRecord duty, Agency agency) => official switch
    {
        { Role: OfficialRole.Editor or OfficialRole.Administrator } => true,
        { Role: OfficialRole.Leader, Agency: { } own } => Responsibility.Same(own, agency) || IsIssuer(own, duty.Directive),
        _ => false,
    };

    /// <summary>Whether an agency is the one that issued a directive.</summary>
    public static bool IsIssuer(Agency agency, Directive directive) =>
        directive.Issuer is { } issuer && Responsibility.Same(agency, new Agency(issuer, directive.Place));

    private static bool Closes(FollowUpEvent each, FollowUpEvent.ExtensionAsked asked) => each switch
    {
        FollowUpEvent.ExtensionGranted granted => granted.Request == asked.Number,
        FollowUpEvent.ExtensionRefused refused => refused.Request == asked.Number,
        FollowUpEvent.Done => each.Number > asked.Number,
        _ => false,
    };

    private async Task<FollowUpOutcome> ActAsync(
        DutyKey key,
        Agency agency,
        Actor actor,
        Func<DutyOnRecord, DutyStatus, IReadOnlyList<FollowUpEvent>, FollowUpMark, (FollowUpEvent? New, FollowUpOutcome? Outcome)> decide,
        CancellationToken cancellationToken)
    {
        if (await records.FindAsync(key, cancellationToken) is not { } duty)
        {
            return new FollowUpOutcome.UnknownAssignment();
        }

        if (!MayDecide(await roster.FindAsync(actor.Person, cancellationToken), duty, agency))
        {
            return new FollowUpOutcome.MayNotDecide();
        }

        if (duty.IsWithdrawn)
        {
            return new FollowUpOutcome.Withdrawn(duty);
        }

        var taken = await records.AcknowledgementsAsync(key, cancellationToken);
        for (var attempt = 1; ; attempt++)
        {
            var events = await records.EventsAsync(key, cancellationToken);
            var own = events.Where(each => DutyRecords.IsBy(each, agency)).ToList();
            var standing = records.StatusOf(duty, agency, taken, events);
            if (actor.RepeatedIn(events) is { } before)
            {
                await records.NoteAgainAsync(key, cancellationToken);
                return new FollowUpOutcome.Already(duty, before, standing);
            }

            var (happened, outcome) = decide(duty, standing, own, actor.Mark(key, agency, events, records.Now));
            if (outcome is not null)
            {
                return outcome;
            }

            if (await records.TryAppendAsync(own, happened!, cancellationToken) is { } written)
            {
                return new FollowUpOutcome.Recorded(duty, written, records.StatusOf(duty, agency, taken, [.. events, written]));
            }

            DutyRecords.CheckAttempt(attempt, key);
        }
    }
}
