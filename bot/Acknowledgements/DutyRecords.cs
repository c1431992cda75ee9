using Bot.Directives;
using Bot.Storage;

namespace Bot.Acknowledgements;

/// <summary>Reads a duty and all that is on record about it.</summary>
internal sealed class DutyRecords(
    DirectiveStore directives,
    OverrideStore overrides,
    AcknowledgementStore acknowledgements,
    FollowUpStore followUps,
    WorkingCalendar calendar,
    TimeProvider clock)
{
    private readonly CurrentDirectives _current = new(directives, overrides);

    /// <summary>Today in Vietnam.</summary>
    public DateOnly Today => VietnamTime.Today(clock);

    /// <summary>Now, UTC.</summary>
    public DateTimeOffset Now => clock.GetUtcNow();

    /// <summary>The duty of a key as it is now; null where none is published.</summary>
    public Task<DutyOnRecord?> FindAsync(DutyKey key, CancellationToken cancellationToken) => _current.FindAsync(key, cancellationToken);

    /// <summary>A duty as it stands for an agency; null where none is published.</summary>
    public async Task<AgencyDuty?> FindAsync(DutyKey key, Agency agency, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, cancellationToken) is not { } duty)
        {
            return null;
        }

        var taken = await AcknowledgementsAsync(key, cancellationToken);
        return new AgencyDuty(duty, agency, StatusOf(duty, agency, taken, await EventsAsync(key, cancellationToken)), taken);
    }

    /// <summary>All published duties, document by document, with their standings: those that were withdrawn are left out.</summary>
    public async IAsyncEnumerable<(DutyOnRecord Duty, IReadOnlyList<Acknowledgement> Acknowledgements, IReadOnlyList<FollowUpEvent> Events)> AllAsync(
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var directive in directives.AllAsync(cancellationToken))
        {
            var decided = (await overrides.OfDirectiveAsync(directive.Key, cancellationToken)).ToDictionary(each => each.AssignmentId, StringComparer.Ordinal);
            var taken = (await acknowledgements.OfDirectiveAsync(directive.Key, cancellationToken)).ToLookup(each => each.AssignmentId, StringComparer.Ordinal);
            var events = (await followUps.OfDirectiveAsync(directive.Key, cancellationToken)).ToLookup(each => each.Mark.AssignmentId, StringComparer.Ordinal);
            foreach (var assignment in directive.Assignments)
            {
                var duty = new DutyOnRecord(directive, assignment, decided.GetValueOrDefault(assignment.Id));
                if (!duty.IsWithdrawn)
                {
                    yield return (duty, [.. taken[assignment.Id]], [.. events[assignment.Id]]);
                }
            }
        }
    }

    /// <summary>All events of a duty.</summary>
    public Task<IReadOnlyList<FollowUpEvent>> EventsAsync(DutyKey key, CancellationToken cancellationToken) =>
        followUps.OfDutyAsync(key, cancellationToken);

    /// <summary>Everyone who took note of a duty, in the order of time.</summary>
    public Task<IReadOnlyList<Acknowledgement>> AcknowledgementsAsync(DutyKey key, CancellationToken cancellationToken) =>
        acknowledgements.OfAssignmentAsync(key.DirectiveKey, key.AssignmentId, cancellationToken);

    /// <summary>How a duty stands for an agency.</summary>
    public DutyStatus StatusOf(
        DutyOnRecord duty, Agency agency, IReadOnlyList<Acknowledgement> taken, IReadOnlyList<FollowUpEvent> events) =>
        DutyStatus.Of(duty.Assignment, agency, duty.Decided, taken, events, Today, calendar);

    /// <summary>How a duty stands as a whole.</summary>
    public DutyStatus WholeOf(DutyOnRecord duty, IReadOnlyList<Acknowledgement> taken, IReadOnlyList<FollowUpEvent> events) =>
        DutyStatus.OfWhole(duty.Assignment, duty.Decided, taken, events, Today, calendar);

    /// <summary>
    /// Adds an event for an agency, and tells those who follow the feed. Gives it with its number; null where another event of the agency came
    /// first: read again, decide again.
    /// </summary>
    /// <param name="own">The agency's own events that were read.</param>
    /// <param name="happened">The event.</param>
    /// <param name="cancellationToken">Stops before the event is stored.</param>
    public async Task<FollowUpEvent?> TryAppendAsync(IReadOnlyList<FollowUpEvent> own, FollowUpEvent happened, CancellationToken cancellationToken)
    {
        var number = (own.Count == 0 ? 0 : own.Max(each => each.Number)) + 1;
        if (!await followUps.TryAppendAsync(happened, number, cancellationToken))
        {
            return null;
        }

        await directives.NoteChangeAsync(happened.Mark.DirectiveKey, CancellationToken.None);
        return happened with { Number = number };
    }

    /// <summary>Whether an event is one of an agency's own: those that are numbered together.</summary>
    public static bool IsBy(FollowUpEvent happened, Agency agency) =>
        happened.Mark.Agency.Name == agency.Name && happened.Mark.Agency.Place == agency.Place;

    /// <summary>Ends what would go on for ever: so many others can't come first.</summary>
    /// <exception cref="InvalidOperationException">A hundred attempts brought no success.</exception>
    public static void CheckAttempt(int attempt, DutyKey key)
    {
        if (attempt >= 100)
        {
            throw new InvalidOperationException($"An event of {key.AssignmentId} could not be numbered in {attempt} attempts.");
        }
    }

    /// <summary>Tells those who follow the feed once more: a redelivered click may be the repetition of one that stopped between the two writes.</summary>
    public Task NoteAgainAsync(DutyKey key, CancellationToken cancellationToken) => directives.NoteChangeAsync(key.DirectiveKey, cancellationToken);
}
