using Bot.Directives;
using Bot.Roster;
using Bot.Storage;

namespace Bot.Acknowledgements;

/// <summary>Turns a click, or a typed "đã nhận", into one recorded fact. What it returns as recorded is durable.</summary>
internal sealed class AcknowledgementDesk(DutyRecords records, AcknowledgementStore acknowledgements, RosterDesk roster)
{
    /// <summary>More duties than a card shows are not taken from one click.</summary>
    public const int MostAtOnce = 20;

    /// <summary>Records that a person took note of a duty, if the person belongs to an agency that leads it.</summary>
    /// <param name="key">Which duty; from card data, so it only names, and proves nothing.</param>
    /// <param name="actor">Who, from the authenticated activity.</param>
    /// <param name="cancellationToken">Stops before the record is stored; afterwards it stands.</param>
    /// <exception cref="StorageUnavailableException">The store can't be reached: nothing is promised.</exception>
    public async Task<AcknowledgementOutcome> AcknowledgeAsync(DutyKey key, Actor actor, CancellationToken cancellationToken)
    {
        // Both at once: each may wait for its turn at the store.
        var person = actor.Person;
        var (finding, asking) = (records.FindAsync(key, cancellationToken), roster.FindAsync(person, cancellationToken));
        await Task.WhenAll(finding, asking);
        if (await finding is not { } duty)
        {
            return new AcknowledgementOutcome.UnknownAssignment();
        }

        var (directive, assignment) = (duty.Directive, duty.Assignment);
        if (await asking is not { } official)
        {
            return new AcknowledgementOutcome.NotRegistered(directive, assignment);
        }

        if (official.Agency is not { } agency || Responsibility.Of(agency, assignment.Leads, records.Today) is null)
        {
            return new AcknowledgementOutcome.NotOfTheAgency(directive, assignment, official.Agency);
        }

        if (duty.IsWithdrawn)
        {
            return new AcknowledgementOutcome.Withdrawn(directive, assignment);
        }

        var added = await acknowledgements.AddAsync(
            new Acknowledgement(directive.Key, assignment.Id, agency.Name, person.Id, person.Name, records.Now)
            {
                AgencyPlace = agency.Place,
                Via = person.Via,
                TenantId = person.TenantId,
            },
            cancellationToken);
        return new AcknowledgementOutcome.Recorded(directive, assignment, added.First, added.WasNew);
    }

    /// <summary>
    /// Records that a person took note of the duties of a digest, each for itself, in their order: those that can't be recorded say why and
    /// hold nothing up.
    /// </summary>
    /// <inheritdoc cref="AcknowledgeAsync"/>
    public async Task<IReadOnlyList<AcknowledgementOutcome>> AcknowledgeAllAsync(
        IReadOnlyList<DutyKey> keys, Actor actor, CancellationToken cancellationToken)
    {
        var outcomes = new List<AcknowledgementOutcome>();
        foreach (var key in keys.Distinct().Take(MostAtOnce))
        {
            outcomes.Add(await AcknowledgeAsync(key, actor, cancellationToken));
        }

        return outcomes;
    }
}
