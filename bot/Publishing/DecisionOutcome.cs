using Bot.Directives;

namespace Bot.Publishing;

/// <summary>What came of an editor's decision.</summary>
internal abstract record DecisionOutcome
{
    private DecisionOutcome()
    {
    }

    /// <summary>It is recorded: answers, reminders and posted cards follow.</summary>
    public sealed record Decided(DirectiveHeading Directive, Assignment Assignment, AssignmentOverride Override) : DecisionOutcome;

    /// <summary>The person is no editor; nothing changed.</summary>
    public sealed record NotAnEditor : DecisionOutcome;

    /// <summary>No such assignment is published; nothing changed.</summary>
    public sealed record UnknownAssignment : DecisionOutcome;

    /// <summary>No day was given, or one before the document was issued; nothing changed.</summary>
    public sealed record BadDay(DateOnly? Issued) : DecisionOutcome;
}
