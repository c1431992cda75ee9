namespace Bot.Directives;

/// <summary>What an editor decided about an assignment after its publication. The document's own deadline stays on record beside it.</summary>
/// <param name="DirectiveKey">The document (<see cref="Directive.Key"/>).</param>
/// <param name="AssignmentId">The assignment in it.</param>
/// <param name="Due">The last day on which the duty is on time, set or moved by the editor; null where the document's own holds.</param>
/// <param name="EventOn">The day on which the event that the deadline waits for happened; null while nobody reported it.</param>
/// <param name="Withdrawn">True where the assignment holds no more: it is reminded of no longer.</param>
/// <param name="At">When the editor decided, UTC.</param>
/// <param name="By">The editor's person id.</param>
internal sealed record AssignmentOverride(
    string DirectiveKey,
    string AssignmentId,
    DateOnly? Due,
    DateOnly? EventOn,
    bool Withdrawn,
    DateTimeOffset At,
    string By);
