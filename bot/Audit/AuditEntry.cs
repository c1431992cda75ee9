namespace Bot.Audit;

/// <summary>One change, for the record.</summary>
/// <param name="At">When it was made, UTC.</param>
/// <param name="Actor">Who made it: a person's id, or the name of a part of this program.</param>
/// <param name="Action">What was done, a fixed word: "acknowledge", "set deadline", "change role".</param>
/// <param name="Subject">What it was done to: an assignment, a directive, a person's id.</param>
/// <param name="Before">What held before; null where nothing did. Texts over 16,000 characters are kept in part.</param>
/// <param name="After">What holds since; null where nothing does. Texts over 16,000 characters are kept in part.</param>
internal sealed record AuditEntry(DateTimeOffset At, string Actor, string Action, string Subject, string? Before, string? After);
