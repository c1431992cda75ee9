using System.Text;
using System.Text.RegularExpressions;

namespace Bot.Reading.Files;

/// <summary>
/// Writes the blocks of a document as text. Two lines are one paragraph when the first is full, which is when the next
/// word would not have fitted, and the second does not begin like a paragraph; across pages too. All else stays on lines
/// of its own.
/// </summary>
internal static partial class PdfParagraphs
{
    // In sizes of the letters.
    private const double Indent = 0.8;
    private const double HangingIndent = 3.5;
    private const double SameStart = 0.5;
    private const double WordSpace = 0.3;

    private const double SameSize = 0.15;
    private const double WiderPitch = 1.35;
    private const double WidestPitch = 2;
    private const double UsualEdge = 0.9;

    // So many lines show where the margins are.
    private const int EnoughLines = 8;

    /// <summary>The text, with a line end between paragraphs, and " | " between the cells of a row.</summary>
    public static string Write(IReadOnlyList<PdfPage> pages)
    {
        var text = new StringBuilder();
        var margins = Margins(pages);
        Placed? last = null;
        string[]? header = null;
        foreach (var (page, block) in pages.SelectMany((page, number) => page.Blocks.Select(block => (number, block))))
        {
            if (block is PdfBlock.Grid grid)
            {
                header = PdfRows.Write(grid.Rows, header, text);
                last = null;
                continue;
            }

            var flow = (PdfBlock.Flow)block;
            if (flow.Lines.Count > 0)
                header = null;

            foreach (var placed in Place(flow, page, margins))
            {
                if (last is not null && flow.IsBody && Continues(last, placed))
                    Join(text, placed.Line.Text);
                else
                    StartLine(text).Append(placed.Line.Text);

                last = flow.IsBody ? placed : null;
            }
        }

        return text.ToString();
    }

    /// <summary>Whether a line begins with the number, letter or dash of a list, or the name of a part of the document.</summary>
    public static bool StartsItem(string line) => Item().IsMatch(line);

    /// <summary>Goes on behind <paramref name="text"/>: at a soft hyphen and at a hyphen inside a name ("LĐ-" / "TBXH") without a space.</summary>
    public static void Join(StringBuilder text, string next)
    {
        if (text.Length > 0 && text[^1] == '\u00AD')
            text.Length--;
        else if (!(text.Length > 1 && text[^1] is '-' or '\u2011' && char.IsLetterOrDigit(text[^2]) && char.IsLetterOrDigit(next[0])))
            text.Append(' ');

        text.Append(next);
    }

    /// <summary>Ends the last line of <paramref name="text"/>, if there is one.</summary>
    public static StringBuilder StartLine(StringBuilder text) => text.Length == 0 ? text : text.Append('\n');

    // Where the lines of the document begin and end; of too few lines, at least as far to the right as to the left.
    private static (double Left, double Right) Margins(IReadOnlyList<PdfPage> pages)
    {
        var lines = pages.SelectMany(page => page.Blocks).OfType<PdfBlock.Flow>().Where(flow => flow.IsBody).SelectMany(flow => flow.Lines).ToList();
        if (lines.Count == 0)
            return (0, 0);

        var (left, right) = (lines.Min(line => line.Left), Usual(lines));
        return lines.Count >= EnoughLines ? (left, right) : (left, Math.Max(right, pages[0].Right - (left - pages[0].Left)));
    }

    private static double Usual(List<PdfLine> lines) =>
        lines.Select(line => line.Right).Order().ElementAt(Math.Min(lines.Count - 1, (int)(lines.Count * UsualEdge)));

    private static IEnumerable<Placed> Place(PdfBlock.Flow flow, int page, (double Left, double Right) margins)
    {
        if (flow.Lines.Count == 0)
            yield break;

        var (left, right) = (flow.Lines.Min(line => line.Left), Usual(flow.Lines));
        if (flow.Lines.Count < EnoughLines)
            (left, right) = (Math.Min(left, margins.Left), Math.Max(right, margins.Right));

        var pitches = flow.Lines.Zip(flow.Lines.Skip(1), (above, below) => above.Baseline - below.Baseline).Order().ToList();
        foreach (var line in flow.Lines)
        {
            var pitch = pitches.Count > 0 ? Math.Min(pitches[pitches.Count / 2], line.Size * WidestPitch) : 0;
            yield return new Placed(line, page, left, right, pitch);
        }
    }

    private static bool Continues(Placed above, Placed below)
    {
        var (first, second) = (above.Line, below.Line);
        if (Math.Abs(first.Size - second.Size) > SameSize * first.Size || first.Text.EndsWith("./.", StringComparison.Ordinal))
            return false;

        if (above.Page == below.Page && first.Baseline - second.Baseline > WiderPitch * above.Pitch)
            return false;

        var word = second.Words[0];
        if (above.RightEdge - first.Right > word.Right - word.Left + (WordSpace * first.Size))
            return false;

        return StartsItem(second.Text) ? GoesOnAtTheMargin(above, below) : IsNotIndented(above, below);
    }

    // "Lao động" / "- Thương binh và Xã hội": no item, because items of this text are indented and the line before is open.
    private static bool GoesOnAtTheMargin(Placed above, Placed below) =>
        !EndsSentence(above.Line.Text) && IsAtMargin(below) && !IsAtMargin(above);

    private static bool IsNotIndented(Placed above, Placed below)
    {
        if (IsAtMargin(below))
            return true;

        var further = below.Line.Left - above.Line.Left;
        return (Math.Abs(further) <= SameStart * below.Line.Size && !EndsSentence(above.Line.Text))
            || (further > 0 && further <= HangingIndent * below.Line.Size && StartsItem(above.Line.Text));
    }

    private static bool IsAtMargin(Placed placed) => placed.Line.Left <= placed.LeftEdge + (Indent * placed.Line.Size);

    private static bool EndsSentence(string text) => text[^1] is '.' or ';' or ':' or '!' or '?';

    [GeneratedRegex(@"^(?:[-–—+*•●○▪□]|\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)/]|\(?\p{Ll}{1,2}\)|[IVX]{1,5}[.)/]|(?:Điều|Phần|Chương|Mục|Phụ lục)\s+[\dIVX]+[.:]?)(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    private sealed record Placed(PdfLine Line, int Page, double LeftEdge, double RightEdge, double Pitch);
}
