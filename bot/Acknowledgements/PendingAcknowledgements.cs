using Bot.Directives;
using Bot.Roster;

namespace Bot.Acknowledgements;

/// <summary>Finds the duties of a person's agency that the person's words may mean: nothing is guessed, several are shown.</summary>
internal sealed class PendingAcknowledgements(DutyRecords records, RosterDesk roster)
{
    // More than anyone picks from on a card; the rest comes up once these are done.
    private const int Most = 20;

    /// <summary>The duties that the person's agency leads and this person has not acknowledged, by document, 20 at most.</summary>
    /// <param name="person">Who asks.</param>
    /// <param name="document">A part of the document's number that the person named; empty for any.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    public Task<PendingDuties> OfAsync(Person person, string document, CancellationToken cancellationToken) => FindAsync(
        person, document, duty => duty.Status.Progress != DutyProgress.Done && duty.Acknowledgements.All(each => each.PersonId != person.Id), cancellationToken);

    /// <summary>The duties that the person's agency leads and has not reported done, 20 at most; the nearest deadline first.</summary>
    /// <inheritdoc cref="OfAsync"/>
    public async Task<PendingDuties> OpenAsync(Person person, string document, CancellationToken cancellationToken)
    {
        var found = await FindAsync(person, document, duty => duty.Status.Progress != DutyProgress.Done, cancellationToken);
        return found is PendingDuties.Of own
            ? own with { Duties = [.. own.Duties.OrderBy(duty => duty.Status.Due ?? DateOnly.MaxValue)] }
            : found;
    }

    private async Task<PendingDuties> FindAsync(Person person, string document, Func<AgencyDuty, bool> fits, CancellationToken cancellationToken)
    {
        if (await roster.FindAsync(person, cancellationToken) is not { Agency: { } agency })
        {
            return new PendingDuties.NoAgency();
        }

        var duties = new List<AgencyDuty>();
        await foreach (var (duty, taken, events) in records.AllAsync(cancellationToken))
        {
            if (!duty.Directive.Key.Contains(document, StringComparison.OrdinalIgnoreCase)
                || Responsibility.Of(agency, duty.Assignment.Leads, records.Today) is null)
            {
                continue;
            }

            var own = new AgencyDuty(duty, agency, records.StatusOf(duty, agency, taken, events), taken);
            if (fits(own))
            {
                duties.Add(own);
                if (duties.Count == Most)
                {
                    break;
                }
            }
        }

        return new PendingDuties.Of(agency, duties);
    }
}
