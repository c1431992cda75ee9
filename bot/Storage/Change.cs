using Bot.Directives;

namespace Bot.Storage;

/// <summary>
/// One change that a person or a part of this program makes, for the record. A store writes it together with what it changes
/// (<see cref="ChangeNote"/>): both are there, or neither. From there it comes to the audit trail.
/// </summary>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who, and from where (<see cref="Person.Via"/>); from the authenticated activity alone.</param>
/// <param name="Action">What was done, a fixed word: "acknowledge", "set deadline", "change roster".</param>
/// <param name="Subject">What it was done to: an assignment, a directive, a person's id.</param>
/// <param name="Before">What held before; null where nothing did. What is over 12,000 characters is kept in part, with its proof.</param>
/// <param name="After">What holds since; null where nothing does. Likewise.</param>
internal sealed record Change(DateTimeOffset At, Person By, string Action, string Subject, string? Before, string? After);
