namespace Bot.Directives;

/// <summary>The identity of a duty: its document's key and its own id.</summary>
internal readonly record struct DutyKey(string DirectiveKey, string AssignmentId);
