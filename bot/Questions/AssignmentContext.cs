using System.Text.RegularExpressions;
using Bot.Directives;

namespace Bot.Questions;

/// <summary>The words that lead to an assignment and that its quote may leave out: "3. Về kiến nghị đầu tư xây dựng tuyến cao tốc …:".</summary>
internal static partial class AssignmentContext
{
    private const int Longest = 900;

    /// <summary>The beginning of the item in which the assignment stands, up to the first assignment of that item; empty where there is none.</summary>
    public static string Of(Directive directive, int ordinal)
    {
        var text = directive.Text;
        var start = directive.Assignments[ordinal].Span.Start;
        if (start <= 0 || start > text.Length)
        {
            return "";
        }

        var from = Math.Max(0, start - Longest);
        var item = LastItem(text, from, start);
        if (item < 0)
        {
            return "";
        }

        var end = start;
        foreach (var other in directive.Assignments)
        {
            if (other.Span.Start >= item && other.Span.Start < end)
            {
                end = other.Span.Start;
            }
        }

        // The first assignment may begin with the heading itself: then the heading is what stands before its colon.
        var colon = text.IndexOf(':', item, Math.Min(400, start - item));
        return text[item..Math.Max(end, colon + 1)];
    }

    private static int LastItem(string text, int from, int start)
    {
        var last = -1;
        foreach (var match in Item().EnumerateMatches(text.AsSpan(from, start - from)))
        {
            last = from + match.Index;
        }

        return last;
    }

    // The beginning of a numbered item or a bullet, at a line's start.
    [GeneratedRegex(@"^[ \t*|]*(?:\d{1,2}(?:\.\d{1,2})*[.)]|[IVX]{1,5}[.)]|[-–+•]|[a-zđ]\))[ \t\r\n]", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Item();
}
