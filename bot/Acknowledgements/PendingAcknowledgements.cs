using Bot.Directives;
using Bot.Roster;
using Bot.Storage;

namespace Bot.Acknowledgements;

/// <summary>Finds the duties of a person's agency of which nobody there took note yet.</summary>
internal sealed class PendingAcknowledgements
{
    // More than anyone picks from on a card; the rest comes up once these are done.
    private const int Most = 20;

    private readonly DirectiveStore _directives;
    private readonly AcknowledgementStore _acknowledgements;
    private readonly RosterDesk _roster;

    public PendingAcknowledgements(DirectiveStore directives, AcknowledgementStore acknowledgements, RosterDesk roster)
    {
        _directives = directives;
        _acknowledgements = acknowledgements;
        _roster = roster;
    }

    /// <summary>The duties that the person's agency leads and this person has not acknowledged, by document, 20 at most.</summary>
    public async Task<PendingDuties> OfAsync(Person person, DateOnly today, CancellationToken cancellationToken)
    {
        if (await _roster.FindAsync(person, cancellationToken) is not { Agency: { } agency })
        {
            return new PendingDuties.NoAgency();
        }

        var duties = new List<PendingDuty>();
        await foreach (var directive in _directives.AllAsync(cancellationToken))
        {
            var own = directive.Assignments.Where(each => Responsibility.Of(agency, each.Leads, today) is not null).ToList();
            if (own.Count == 0)
            {
                continue;
            }

            var done = (await _acknowledgements.OfDirectiveAsync(directive.Key, cancellationToken))
                .Where(each => each.PersonId == person.Id)
                .Select(each => each.AssignmentId)
                .ToHashSet(StringComparer.Ordinal);
            duties.AddRange(own.Where(each => !done.Contains(each.Id)).Select(each => new PendingDuty(DirectiveHeading.Of(directive), each)));
            if (duties.Count >= Most)
            {
                break;
            }
        }

        return new PendingDuties.Of(agency, [.. duties.Take(Most)]);
    }
}
