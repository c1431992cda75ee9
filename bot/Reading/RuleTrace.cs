using Bot.Directives;

namespace Bot.Reading;

/// <summary>Which rule read which words: what <c>read --explain</c> shows for an assignment.</summary>
/// <param name="AssignmentId">The assignment.</param>
/// <param name="Rule">The rule's short name, for example "cue + body", "heading", "label".</param>
/// <param name="Span">The words that it read.</param>
internal sealed record RuleTrace(string AssignmentId, string Rule, SourceSpan Span);
