using Bot.Directives;
using Bot.Texts;
using Spectre.Console;

namespace Bot.Commands;

/// <summary>A reading as a table for a person at a terminal.</summary>
internal static class ReadingTable
{
    /// <summary>Draws the head of the document, a row for each assignment, and the doubts.</summary>
    public static void Draw(IAnsiConsole console, string file, Directive directive, Phrases phrases)
    {
        console.MarkupLineInterpolated($"[bold]{directive.Kind ?? phrases.Document} {directive.Number?.Value ?? Path.GetFileName(file)}[/]");
        console.WriteLine(string.Join(" · ", new[]
        {
            directive.Issuer,
            directive.Issued is { } issued ? Phrases.Date(issued) : null,
            directive.Subject,
        }.OfType<string>()));
        var table = new Table().Border(TableBorder.Rounded).ShowRowSeparators()
            .AddColumn("#").AddColumn(phrases.Lead).AddColumn(phrases.Coordinating).AddColumn(phrases.Duty).AddColumn(phrases.DeadlineLabel);
        var row = 0;
        foreach (var assignment in directive.Assignments)
        {
            table.AddRow(
                new Text((++row).ToString(System.Globalization.CultureInfo.InvariantCulture)),
                new Text(Names(assignment.Leads)),
                new Text(Names(assignment.Coordinating)),
                new Text(assignment.Duty),
                new Text(When(assignment.Deadline)));
        }

        console.Write(table);
        console.WriteLine(phrases.AssignmentCount(directive.Assignments.Count));
        foreach (var doubt in directive.Doubts)
        {
            console.WriteLine($"? {phrases.OfKey("Doubt" + doubt.Reason)} «{Shortened(doubt.Span.Of(directive.Text))}»");
        }
    }

    private static string Names(IEnumerable<Agency> agencies) => string.Join("; ", agencies.Select(agency => agency.Name));

    private static string When(Deadline deadline) => deadline switch
    {
        Deadline.Unstated => "–",
        { Due: { } due } => $"{Phrases.Date(due)} ({deadline.Phrase})",
        _ => deadline.Phrase,
    };

    private static string Shortened(string words) => words.Length <= 120 ? words : words[..119] + "…";
}
