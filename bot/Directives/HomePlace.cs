namespace Bot.Directives;

/// <summary>The province or city that the installation serves.</summary>
/// <param name="Province">Its name without rank ("Bình Phước"); null where none is configured. It is the place of a document that does
/// not tell its own, and of an agency that a person names without one.</param>
internal sealed record HomePlace(string? Province);
