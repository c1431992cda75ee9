using Bot.Directives;

namespace Bot.Storage;

/// <summary>A published assignment as reminding keeps it: all that a card needs, and when its next step is.</summary>
/// <param name="Directive">The document that lays it on.</param>
/// <param name="Assignment">The assignment as published.</param>
/// <param name="Since">The day of publication, or of the last change of its deadline: steps before it are not raised afterwards.</param>
internal sealed record ReminderEntry(DirectiveHeading Directive, Assignment Assignment, DateOnly Since)
{
    /// <summary>What an editor decided after publication; null where nothing.</summary>
    public AssignmentOverride? Changed { get; init; }

    /// <summary>True where the document in its present form no longer holds the assignment.</summary>
    public bool Gone { get; init; }

    /// <summary>Whether it is reminded of no more for good: gone, withdrawn or done by all who lead it.</summary>
    public bool IsClosed => Gone || IsDone || Changed is { Withdrawn: true };

    /// <summary>The last day whose steps were handled; null where none was.</summary>
    public DateOnly? HandledThrough { get; init; }

    /// <summary>The day on which it stands in the index of days; null while no step is to come.</summary>
    public DateOnly? NextOn { get; init; }

    /// <summary>The day of the last word of progress; null where there was none.</summary>
    public DateOnly? ProgressOn { get; init; }

    /// <summary>Names of the agencies that reported it done, leads or members of a leading group: they are reminded no more.</summary>
    public IReadOnlyList<string> DoneBy { get; init; } = [];

    /// <summary>Extensions that were granted to one of several leads, or to members of a leading group; each moves that agency's steps alone.</summary>
    public IReadOnlyList<OwnDue> Extended { get; init; } = [];

    /// <summary>The version in the store; null for one that was not read from it.</summary>
    public string? ETag { get; init; }

    /// <summary>The identity: the document's key and the assignment's id.</summary>
    public (string DirectiveKey, string AssignmentId) Key => (Directive.Key, Assignment.Id);

    /// <summary>Whether all leading agencies reported it done.</summary>
    public bool IsDone => Assignment.Leads.All(lead => DoneBy.Contains(lead.Name));
}
