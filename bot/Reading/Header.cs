using Bot.Directives;

namespace Bot.Reading;

/// <summary>What the head and the foot of a document say about it; null for what they do not say.</summary>
internal sealed record Header(
    DirectiveNumber? Number,
    string? Kind,
    string? Issuer,
    DateOnly? Issued,
    string? Subject,
    string? Signer,
    string? Stamp,
    bool Secret,
    Home Home,
    int BodyFrom,
    bool News);
