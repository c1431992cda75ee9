using Bot.Reading;
using Spectre.Console;

namespace Bot.Commands;

/// <summary>For each assignment of a reading, which rule read which words.</summary>
internal static class ReadingExplanation
{
    /// <summary>Draws an assignment a block: its words, then a line for each rule.</summary>
    public static void Draw(IAnsiConsole console, ReadingOutcome.Read read)
    {
        var text = read.Directive.Text;
        var number = 0;
        foreach (var assignment in read.Directive.Assignments)
        {
            console.WriteLine();
            console.MarkupLineInterpolated($"[bold]{++number}. {string.Join("; ", assignment.Leads.Select(each => each.Name))}[/] ({assignment.Id})");
            foreach (var trace in read.Traces.Where(each => each.AssignmentId == assignment.Id))
            {
                console.WriteLine($"   {trace.Rule}: «{Shortened(trace.Span.Of(text))}» {trace.Span.Start}+{trace.Span.Length}");
            }
        }
    }

    private static string Shortened(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 100 ? line : line[..99] + "…";
    }
}
