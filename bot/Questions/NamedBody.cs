using Bot.Directives;

namespace Bot.Questions;

/// <summary>A body that a question can name.</summary>
/// <param name="Name">As people are shown it.</param>
/// <param name="Core">Its <see cref="AgencyCore.Core"/>.</param>
/// <param name="Entry">What the directory knows; null for a body that only documents name.</param>
/// <param name="InDocuments">Whether any document that is answered from assigns it, coordinates it or names it.</param>
/// <param name="Kind">One body, or a group.</param>
internal sealed record NamedBody(string Name, string Core, AgencyEntry? Entry, bool InDocuments, AgencyKind Kind);
