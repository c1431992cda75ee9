using Bot.Directives;
using Bot.Roster;
using Bot.Storage;

namespace Bot.Publishing;

/// <summary>Where editors set dates later, report events, move deadlines and withdraw assignments of published documents.</summary>
internal sealed class DecisionDesk
{
    private readonly DirectiveStore _directives;
    private readonly OverrideStore _overrides;
    private readonly RosterDesk _roster;
    private readonly TimeProvider _clock;

    public DecisionDesk(DirectiveStore directives, OverrideStore overrides, RosterDesk roster, TimeProvider clock)
    {
        _directives = directives;
        _overrides = overrides;
        _roster = roster;
        _clock = clock;
    }

    /// <summary>Records a decision, if the person is an editor. The document's own deadline stays on record beside it.</summary>
    public async Task<DecisionOutcome> DecideAsync(DutyKey duty, Decision decision, Person person, CancellationToken cancellationToken)
    {
        if (!await _roster.MayEditAsync(person, cancellationToken))
        {
            return new DecisionOutcome.NotAnEditor();
        }

        var directive = await _directives.FindAsync(duty.DirectiveKey, cancellationToken);
        if (directive?.Assignments.FirstOrDefault(each => each.Id == duty.AssignmentId) is not { } assignment)
        {
            return new DecisionOutcome.UnknownAssignment();
        }

        if ((decision as Decision.SetDue)?.Day is { } due && due < directive.Issued)
        {
            return new DecisionOutcome.BadDay(directive.Issued);
        }

        var before = await _overrides.FindAsync(duty.DirectiveKey, duty.AssignmentId, cancellationToken)
            ?? new AssignmentOverride(duty.DirectiveKey, duty.AssignmentId, null, null, false, default, "");
        var after = (decision switch
        {
            Decision.SetDue set => before with { Due = set.Day },
            Decision.EventHappened happened => before with { EventOn = happened.Day },
            Decision.Withdraw => before with { Withdrawn = true },
            _ => throw new InvalidOperationException("A decision that the desk does not know."),
        }) with
        { At = _clock.GetUtcNow(), By = person.Id };
        var change = new Change(
            after.At,
            person,
            decision switch { Decision.SetDue => "set deadline", Decision.EventHappened => "report event", _ => "withdraw assignment" },
            $"{duty.DirectiveKey} {duty.AssignmentId}",
            Decided(before, assignment),
            Decided(after, assignment));
        await _overrides.PutAsync(after, change, cancellationToken);
        await _directives.NoteChangeAsync(duty.DirectiveKey, cancellationToken);
        return new DecisionOutcome.Decided(DirectiveHeading.Of(directive), assignment, after);
    }

    private static string? Decided(AssignmentOverride decision, Assignment assignment) =>
        ChangeText.Of(new { Due = decision.Due ?? assignment.Deadline.Due, decision.EventOn, Withdrawn = decision.Withdrawn ? true : (bool?)null });
}
