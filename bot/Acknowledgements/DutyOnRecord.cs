using Bot.Directives;

namespace Bot.Acknowledgements;

/// <summary>A published duty with what was decided about it.</summary>
/// <param name="Directive">Its document.</param>
/// <param name="Assignment">The duty as its document says it.</param>
/// <param name="Decided">What editors decided; null where nothing.</param>
internal sealed record DutyOnRecord(Directive Directive, Assignment Assignment, AssignmentOverride? Decided)
{
    /// <summary>Its identity.</summary>
    public DutyKey Key => new(Directive.Key, Assignment.Id);

    /// <summary>Whether an editor withdrew it: nothing is recorded about it any more.</summary>
    public bool IsWithdrawn => Decided is { Withdrawn: true };
}
