using System.Text.RegularExpressions;

namespace Bot.Reading.Files;

/// <summary>Takes out page numbers, and lines that stand at the same place at the head or foot of most pages.</summary>
internal static partial class PdfMargins
{
    // The share of a page's height in which its head and foot lie, and the lines that are looked at there.
    private const double Depth = 0.12;
    private const int LinesLookedAt = 3;
    private const double SamePlace = 4;

    /// <summary>Removes them from <paramref name="pages"/>.</summary>
    public static void Remove(List<PdfPage> pages)
    {
        var edges = pages.ConvertAll(Edges);
        var counts = new Dictionary<(string, int), int>();
        foreach (var key in edges.SelectMany(page => page.Select(Key).Distinct()))
            counts[key] = counts.GetValueOrDefault(key) + 1;

        for (var i = 0; i < pages.Count; i++)
        {
            foreach (var line in edges[i])
            {
                if (PageNumber().IsMatch(line.Text) || Repeats(line, counts, pages.Count))
                    Take(pages[i], line);
            }
        }
    }

    private static bool Repeats(PdfLine line, Dictionary<(string, int), int> counts, int pages)
    {
        // A place near the border of two steps is looked up in both.
        var (text, place) = Key(line);
        var times = counts[(text, place)] + counts.GetValueOrDefault((text, place - 1)) + counts.GetValueOrDefault((text, place + 1));
        return times >= 2 && times * 2 >= pages;
    }

    private static (string Text, int Place) Key(PdfLine line) => (Digits().Replace(line.Text, "#"), (int)Math.Round(line.Baseline / SamePlace));

    private static List<PdfLine> Edges(PdfPage page)
    {
        var depth = Depth * (page.Top - page.Bottom);
        var lines = page.Blocks.OfType<PdfBlock.Flow>().SelectMany(flow => flow.Lines).OrderByDescending(line => line.Baseline).ToList();
        var head = lines.Take(LinesLookedAt).TakeWhile(line => line.Baseline > page.Top - depth);
        var foot = lines.TakeLast(LinesLookedAt).Where(line => line.Baseline < page.Bottom + depth);
        return [.. head.Union(foot)];
    }

    private static void Take(PdfPage page, PdfLine line)
    {
        foreach (var flow in page.Blocks.OfType<PdfBlock.Flow>())
            flow.Lines.Remove(line);
    }

    [GeneratedRegex(@"^[\s–—-]*(?:Trang|Page)?\s*\d{1,3}(?:\s*[/|]\s*\d{1,3})?[\s–—-]*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
