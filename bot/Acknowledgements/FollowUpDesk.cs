using Bot.Directives;
using Bot.Roster;
using Bot.Storage;

namespace Bot.Acknowledgements;

/// <summary>Where a leading agency reports progress and completion of a duty, and asks for more time. What it returns as recorded is durable.</summary>
internal sealed class FollowUpDesk(DutyRecords records, RosterDesk roster)
{
    /// <summary>"Đang thực hiện".</summary>
    /// <param name="key">Which duty; from card data or words, so it only names.</param>
    /// <param name="actor">Who, from the authenticated activity.</param>
    /// <param name="cancellationToken">Stops before the record is stored; afterwards it stands.</param>
    /// <exception cref="StorageUnavailableException">The store can't be reached: nothing is promised.</exception>
    public Task<FollowUpOutcome> StartAsync(DutyKey key, Actor actor, CancellationToken cancellationToken) =>
        ReportAsync(key, actor, (mark, standing) => Next(standing.FollowUp.Started ?? (FollowUpEvent?)standing.FollowUp.Done, new FollowUpEvent.Started(mark)), cancellationToken);

    /// <summary>"Hoàn thành", with a note or a link as evidence, or neither.</summary>
    /// <inheritdoc cref="StartAsync"/>
    public Task<FollowUpOutcome> FinishAsync(DutyKey key, string? note, string? link, Actor actor, CancellationToken cancellationToken)
    {
        var (words, problem) = FollowUpInput.Note(note);
        var (address, noAddress) = FollowUpInput.Link(link);
        return ReportAsync(
            key,
            actor,
            (mark, standing) => (problem ?? noAddress) is { } wrong && standing.FollowUp.Done is null
                ? new Step(null, null, new FollowUpOutcome.BadInput(wrong))
                : Next(standing.FollowUp.Done, new FollowUpEvent.Done(mark, words, address)),
            cancellationToken);
    }

    /// <summary>"Xin gia hạn" until a later day, for a reason.</summary>
    /// <inheritdoc cref="StartAsync"/>
    public Task<FollowUpOutcome> AskExtensionAsync(DutyKey key, string? reason, DateOnly? newDue, Actor actor, CancellationToken cancellationToken)
    {
        var (words, problem) = FollowUpInput.Note(reason);
        return ReportAsync(
            key,
            actor,
            (mark, standing) =>
            {
                if ((standing.FollowUp.Done ?? (FollowUpEvent?)standing.FollowUp.Asked) is { } before)
                {
                    return new Step(null, before);
                }

                if ((problem ?? ProblemOf(words, newDue, standing.Due)) is { } wrong)
                {
                    return new Step(null, null, new FollowUpOutcome.BadInput(wrong, standing.Due));
                }

                return new Step(new FollowUpEvent.ExtensionAsked(mark, words!, newDue!.Value, standing.Due!.Value));
            },
            cancellationToken);
    }

    /// <summary>The duty as it stands for the person's agency, with a refusal where the person may report nothing about it.</summary>
    /// <param name="key">Which duty; from card data, so it only names.</param>
    /// <param name="actor">Who, from the authenticated activity.</param>
    /// <param name="cancellationToken">Stops between two reads.</param>
    public async Task<(AgencyDuty? Duty, FollowUpOutcome? Refusal)> ViewAsync(DutyKey key, Actor actor, CancellationToken cancellationToken)
    {
        var (_, agency, refusal) = await AllowedAsync(key, actor, cancellationToken);
        return agency is null ? (null, refusal) : (await records.FindAsync(key, agency, cancellationToken), null);
    }

    private static Step Next(FollowUpEvent? before, FollowUpEvent happened) => before is null ? new Step(happened) : new Step(null, before);

    private FollowUpProblem? ProblemOf(string? reason, DateOnly? newDue, DateOnly? due) => (reason, newDue, due) switch
    {
        (_, _, null) => FollowUpProblem.NoDeadline,
        (_, null, _) => FollowUpProblem.NoDay,
        (_, { } day, _) when day <= records.Today => FollowUpProblem.PastDay,
        (_, { } day, { } last) when day <= last => FollowUpProblem.NotLater,
        (_, { } day, _) when day > records.Today.AddDays(FollowUpInput.MostDays) => FollowUpProblem.TooFar,
        (null, _, _) => FollowUpProblem.NoReason,
        _ => null,
    };

    // The duty and the person's agency, or why the person may report nothing about it.
    private async Task<(DutyOnRecord? Duty, Agency? Agency, FollowUpOutcome? Refusal)> AllowedAsync(
        DutyKey key, Actor actor, CancellationToken cancellationToken)
    {
        if (await records.FindAsync(key, cancellationToken) is not { } duty)
        {
            return (null, null, new FollowUpOutcome.UnknownAssignment());
        }

        if (await roster.FindAsync(actor.Person, cancellationToken) is not { } official)
        {
            return (null, null, new FollowUpOutcome.NotRegistered(duty));
        }

        if (official.Agency is not { } agency || Responsibility.Of(agency, duty.Assignment.Leads, records.Today) is null)
        {
            return (null, null, new FollowUpOutcome.NotOfTheAgency(duty, official.Agency));
        }

        return duty.IsWithdrawn ? (null, null, new FollowUpOutcome.Withdrawn(duty)) : (duty, agency, null);
    }

    private async Task<FollowUpOutcome> ReportAsync(
        DutyKey key, Actor actor, Func<FollowUpMark, DutyStatus, Step> decide, CancellationToken cancellationToken)
    {
        var (found, acting, refusal) = await AllowedAsync(key, actor, cancellationToken);
        if (found is not { } duty || acting is not { } agency)
        {
            return refusal!;
        }

        var taken = await records.AcknowledgementsAsync(key, cancellationToken);
        for (var attempt = 1; ; attempt++)
        {
            var events = await records.EventsAsync(key, cancellationToken);
            var standing = records.StatusOf(duty, agency, taken, events);
            if (actor.RepeatedIn(events) is { } before)
            {
                await records.NoteAgainAsync(key, cancellationToken);
                return new FollowUpOutcome.Already(duty, before, standing);
            }

            var mark = actor.Mark(key, agency, events, records.Now);
            var step = decide(mark, standing);
            if (step.Refusal is { } refused)
            {
                return refused;
            }

            if (step.Before is { } first)
            {
                return new FollowUpOutcome.Already(duty, first, standing);
            }

            var own = events.Where(each => DutyRecords.IsBy(each, agency)).ToList();
            if (await records.TryAppendAsync(own, step.New!, cancellationToken) is { } written)
            {
                return new FollowUpOutcome.Recorded(duty, written, records.StatusOf(duty, agency, taken, [.. events, written]));
            }

            DutyRecords.CheckAttempt(attempt, key);
        }
    }

    // What is to be done: write an event, point to the one that stands, or refuse.
    private sealed record Step(FollowUpEvent? New, FollowUpEvent? Before = null, FollowUpOutcome? Refusal = null);
}
