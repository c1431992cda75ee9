namespace Bot.Directives;

/// <summary>What a document is called, without its text and assignments: enough to name it to a person.</summary>
/// <param name="Key">Its identity (<see cref="Directive.Key"/>).</param>
/// <param name="Number">Its number and symbol; null where it has none.</param>
/// <param name="Kind">"Công văn", "Kế hoạch" …; null where the document does not say.</param>
/// <param name="Issuer">The issuing body; null where the document does not say.</param>
/// <param name="Issued">The date of issue; null where the document does not say.</param>
/// <param name="Subject">What it is about, one line; null where the document does not say.</param>
internal sealed record DirectiveHeading(string Key, string? Number, string? Kind, string? Issuer, DateOnly? Issued, string? Subject)
{
    /// <summary>The heading of a document.</summary>
    public static DirectiveHeading Of(Directive directive) => new(
        directive.Key, directive.Number?.Value, directive.Kind, directive.Issuer, directive.Issued, directive.Subject);

    /// <summary>Kind and number as people say them: "Công văn 4614/UBND-TH"; either alone where the other is missing; empty where both are.</summary>
    public string Title => string.Join(' ', new[] { Kind, Number }.Where(part => !string.IsNullOrEmpty(part)));
}
