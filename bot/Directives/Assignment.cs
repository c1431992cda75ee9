namespace Bot.Directives;

/// <summary>One duty that a directive lays on one or several bodies, with the words that say so.</summary>
/// <param name="Id">Stable: the same document read again gives the same ids. Letters, digits and hyphens only.</param>
/// <param name="Leads">Who answers for it (chủ trì), in the document's order; never empty. Several are joint leads.</param>
/// <param name="Coordinating">Who is told to work along (phối hợp).</param>
/// <param name="External">Counterparts outside the issuer's authority, given no duty.</param>
/// <param name="Duty">What is to be done, in the document's words, white space made single.</param>
/// <param name="Span">Where the document says so, in the directive's text.</param>
/// <param name="Quote">Exactly the words at <paramref name="Span"/>.</param>
/// <param name="Deadline">When; <see cref="Deadline.Unstated"/> where the document does not say.</param>
/// <param name="Urgency">A word of urgency that is no deadline ("khẩn trương"); null where there is none.</param>
/// <param name="Item">The item's path in the document ("II.3.a"); null in prose without numbering.</param>
internal sealed record Assignment(
    string Id,
    IReadOnlyList<Agency> Leads,
    IReadOnlyList<Agency> Coordinating,
    IReadOnlyList<Agency> External,
    string Duty,
    SourceSpan Span,
    string Quote,
    Deadline Deadline,
    string? Urgency,
    string? Item);
