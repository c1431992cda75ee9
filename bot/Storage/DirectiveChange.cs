namespace Bot.Storage;

/// <summary>Word that a directive was published, revised, or changed in what belongs to it.</summary>
/// <param name="DirectiveKey">Which (<see cref="Directives.Directive.Key"/>).</param>
/// <param name="Cursor">The place of this word in the feed: changes since it come after it.</param>
/// <param name="At">When it was written, UTC, by the clock of the instance that wrote it.</param>
internal sealed record DirectiveChange(string DirectiveKey, string Cursor, DateTimeOffset At);
