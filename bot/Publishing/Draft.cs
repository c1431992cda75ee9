using Bot.Directives;

namespace Bot.Publishing;

/// <summary>A reading that waits for an editor's word. Nothing of it is answered or reminded before it is published.</summary>
/// <param name="Id">Letters and digits; the same text gives the same id, so that a second paste finds the first draft.</param>
/// <param name="Directive">The reading, with the corrections made so far.</param>
internal sealed record Draft(string Id, Directive Directive);
