using Bot.Directives;

namespace Bot.Cards;

/// <summary>The paragraph of a document in which a quote stands, for "Xem văn bản".</summary>
internal static class SourceParagraph
{
    // A card must stay under the channel's limit.
    private const int Longest = 3_000;

    /// <summary>The lines around the span up to empty lines, at most 3,000 characters, white space made single.</summary>
    public static string Around(string text, SourceSpan span)
    {
        if (span.Start < 0 || span.End > text.Length)
        {
            return "";
        }

        var start = span.Start;
        while (start > 0 && span.Start - start < Longest / 3 && !(text[start - 1] == '\n' && (start < 2 || text[start - 2] is '\n' or '\r')))
        {
            start--;
        }

        var end = span.End;
        while (end < text.Length && end - span.Start < Longest && !(text[end] == '\n' && (end + 1 == text.Length || text[end + 1] is '\n' or '\r')))
        {
            end++;
        }

        return OneLine.Of(text.AsSpan(start, Math.Min(end, start + Longest) - start));
    }
}
