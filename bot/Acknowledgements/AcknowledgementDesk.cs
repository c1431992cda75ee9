using Bot.Directives;
using Bot.Roster;
using Bot.Storage;

namespace Bot.Acknowledgements;

/// <summary>Turns a click, or a typed "đã nhận", into one recorded fact. What it returns as recorded is durable.</summary>
internal sealed class AcknowledgementDesk
{
    private readonly DirectiveStore _directives;
    private readonly AcknowledgementStore _acknowledgements;
    private readonly RosterDesk _roster;
    private readonly TimeProvider _clock;

    public AcknowledgementDesk(DirectiveStore directives, AcknowledgementStore acknowledgements, RosterDesk roster, TimeProvider clock)
    {
        _directives = directives;
        _acknowledgements = acknowledgements;
        _roster = roster;
        _clock = clock;
    }

    /// <summary>Records that <paramref name="person"/> took note of a duty, if the person belongs to an agency that leads it.</summary>
    /// <param name="directiveKey">Which document; from card data, so it only names, and proves nothing.</param>
    /// <param name="assignmentId">Which duty of it; likewise.</param>
    /// <param name="person">Who, from the authenticated activity.</param>
    /// <param name="cancellationToken">Stops before the record is stored; afterwards it stands.</param>
    /// <exception cref="StorageUnavailableException">The store can't be reached: nothing is promised.</exception>
    public async Task<AcknowledgementOutcome> AcknowledgeAsync(
        string directiveKey, string assignmentId, Person person, CancellationToken cancellationToken)
    {
        var directive = await _directives.FindAsync(directiveKey, cancellationToken);
        if (directive?.Assignments.FirstOrDefault(each => each.Id == assignmentId) is not { } assignment)
        {
            return new AcknowledgementOutcome.UnknownAssignment();
        }

        if (await _roster.FindAsync(person, cancellationToken) is not { } official)
        {
            return new AcknowledgementOutcome.NotRegistered(directive, assignment);
        }

        var today = VietnamTime.Today(_clock);
        if (official.Agency is not { } agency || Responsibility.Of(agency, assignment.Leads, today) is null)
        {
            return new AcknowledgementOutcome.NotOfTheAgency(directive, assignment, official.Agency);
        }

        var added = await _acknowledgements.AddAsync(
            new Acknowledgement(directive.Key, assignment.Id, agency.Name, person.Id, person.Name, _clock.GetUtcNow())
            {
                AgencyPlace = agency.Place,
                Via = person.Via,
                TenantId = person.TenantId,
            },
            cancellationToken);
        var all = await _acknowledgements.OfAssignmentAsync(directive.Key, assignment.Id, cancellationToken);
        return new AcknowledgementOutcome.Recorded(directive, assignment, added.First, added.WasNew, [.. all.OrderBy(each => each.At)]);
    }
}
