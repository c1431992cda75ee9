using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Bot.Reading.Files;

/// <summary>A straight line drawn along or across the page, in points.</summary>
/// <param name="IsVertical">Whether it runs up the page.</param>
/// <param name="At">Where it stands: its x when vertical, else its y.</param>
/// <param name="From">Where it begins, along its length.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct PdfRule(bool IsVertical, double At, double From, double To)
{
    private const double Thickest = 3;
    private const double Shortest = 4;
    private const double Near = 3;

    // A drawing, not a table, has more.
    private const int Most = 3_000;

    /// <summary>Whether it passes <paramref name="place"/>.</summary>
    public bool Covers(double place) => From - Near <= place && place <= To + Near;

    /// <summary>The rules of a page; none for a page with a drawing.</summary>
    public static List<PdfRule> Of(Page page)
    {
        var rules = new List<PdfRule>();
        foreach (var path in page.Paths)
        {
            if (!path.IsStroked && !path.IsFilled)
                continue;

            foreach (var part in path)
                AddPart(part, path.IsStroked, rules);

            if (rules.Count > Most)
                return [];
        }

        return rules;
    }

    /// <summary>Groups of rules of which each touches or crosses another.</summary>
    public static IEnumerable<List<PdfRule>> Connected(List<PdfRule> rules)
    {
        var groups = new int[rules.Count];
        Array.Fill(groups, -1);
        for (var i = 0; i < rules.Count; i++)
        {
            if (groups[i] >= 0)
                continue;

            var group = new List<PdfRule>();
            var open = new Stack<int>([i]);
            groups[i] = i;
            while (open.TryPop(out var at))
            {
                group.Add(rules[at]);
                for (var other = 0; other < rules.Count; other++)
                {
                    if (groups[other] >= 0 || !rules[at].Touches(rules[other]))
                        continue;

                    groups[other] = i;
                    open.Push(other);
                }
            }

            yield return group;
        }
    }

    private bool Touches(PdfRule other) => IsVertical == other.IsVertical
        ? Math.Abs(At - other.At) <= Near && From <= other.To + Near && other.From <= To + Near
        : Covers(other.At) && other.Covers(At);

    private static void AddPart(PdfSubpath part, bool stroked, List<PdfRule> rules)
    {
        if (part.IsDrawnAsRectangle && part.GetDrawnRectangle() is { } box)
        {
            AddBox(box, stroked, rules);
            return;
        }

        foreach (var line in part.Commands.OfType<PdfSubpath.Line>())
            Add(line.From.X, line.From.Y, line.To.X, line.To.Y, rules);
    }

    // A thin box is a rule; the frame of a wide one is four, its colour alone is none.
    private static void AddBox(PdfRectangle box, bool stroked, List<PdfRule> rules)
    {
        if (box.Width <= Thickest || box.Height <= Thickest)
        {
            var upright = box.Width <= box.Height;
            var (x, y) = ((box.Left + box.Right) / 2, (box.Bottom + box.Top) / 2);
            Add(upright ? x : box.Left, upright ? box.Bottom : y, upright ? x : box.Right, upright ? box.Top : y, rules);
        }
        else if (stroked)
        {
            Add(box.Left, box.Bottom, box.Right, box.Bottom, rules);
            Add(box.Left, box.Top, box.Right, box.Top, rules);
            Add(box.Left, box.Bottom, box.Left, box.Top, rules);
            Add(box.Right, box.Bottom, box.Right, box.Top, rules);
        }
    }

    private static void Add(double fromX, double fromY, double toX, double toY, List<PdfRule> rules)
    {
        var (width, height) = (Math.Abs(toX - fromX), Math.Abs(toY - fromY));
        if (!double.IsFinite(width + height) || Math.Max(width, height) < Shortest)
            return;

        if (width <= Thickest)
            rules.Add(new PdfRule(true, (fromX + toX) / 2, Math.Min(fromY, toY), Math.Max(fromY, toY)));
        else if (height <= Thickest)
            rules.Add(new PdfRule(false, (fromY + toY) / 2, Math.Min(fromX, toX), Math.Max(fromX, toX)));
    }
}
