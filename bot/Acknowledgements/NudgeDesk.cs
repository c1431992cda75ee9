using Bot.Directives;
using Bot.Roster;
using Bot.Storage;

namespace Bot.Acknowledgements;

/// <summary>Where leaders and editors nudge an agency that did not take note of a duty: once a day for each.</summary>
internal sealed class NudgeDesk(DutyRecords records, NudgeStore nudges, RosterDesk roster)
{
    /// <summary>Records a nudge, if the person may and it is called for; whoever calls sends it then.</summary>
    /// <param name="key">Which duty; from card data, so it only names.</param>
    /// <param name="agency">Which of its leads, as the document names it; likewise.</param>
    /// <param name="actor">Who, from the authenticated activity.</param>
    /// <param name="cancellationToken">Stops before the record is stored; afterwards it stands.</param>
    public async Task<NudgeOutcome> NudgeAsync(DutyKey key, Agency agency, Actor actor, CancellationToken cancellationToken)
    {
        if (await records.FindAsync(key, cancellationToken) is not { } duty)
        {
            return new NudgeOutcome.UnknownAssignment();
        }

        if (duty.Assignment.Leads.FirstOrDefault(each => Responsibility.Same(each, agency)) is not { } lead)
        {
            return new NudgeOutcome.NotALead(duty, agency);
        }

        if (!LeaderDesk.MayDecide(await roster.FindAsync(actor.Person, cancellationToken), duty, lead))
        {
            return new NudgeOutcome.MayNot();
        }

        if (duty.IsWithdrawn)
        {
            return new NudgeOutcome.Withdrawn(duty);
        }

        var status = records.StatusOf(
            duty, lead, await records.AcknowledgementsAsync(key, cancellationToken), await records.EventsAsync(key, cancellationToken));
        if (status.Progress != DutyProgress.NotAcknowledged)
        {
            return new NudgeOutcome.Acknowledged(duty, lead);
        }

        var nudge = new Nudge(key, lead, records.Today, actor.Person, records.Now);
        var stands = await nudges.AddAsync(nudge, cancellationToken);
        return ReferenceEquals(stands, nudge) ? new NudgeOutcome.Recorded(duty, nudge) : new NudgeOutcome.AlreadyToday(duty, stands);
    }

    /// <summary>Takes back a nudge that could be sent to nobody, so that it may be tried again today.</summary>
    public Task TakeBackAsync(Nudge nudge, CancellationToken cancellationToken) => nudges.TakeBackAsync(nudge, records.Now, cancellationToken);
}
