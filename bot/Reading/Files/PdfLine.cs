using System.Text;

namespace Bot.Reading.Files;

/// <summary>Letters on one baseline, from left to right; at least one is no space.</summary>
internal sealed class PdfLine
{
    private const double WordGap = 0.2;
    private const double WordGapBesideSpaces = 0.3;
    private const double SameBaseline = 0.4;
    private const double RaisedSize = 0.8;
    private const double RaisedBy = 0.12;

    private PdfLine(List<PdfGlyph> glyphs)
    {
        Glyphs = glyphs;
        Left = glyphs[0].Left;
        Right = glyphs.Max(glyph => glyph.Right);
        var largest = glyphs.MaxBy(glyph => glyph.Size);
        Size = largest.Size;
        Baseline = largest.Baseline;
        Words = SplitWords(glyphs, Size);
        Text = string.Join(' ', Words.Select(word => word.Text));
    }

    /// <summary>Its letters without spaces at its ends.</summary>
    public List<PdfGlyph> Glyphs { get; }

    /// <summary>The words with their places.</summary>
    public List<(string Text, double Left, double Right)> Words { get; }

    /// <summary>The words with one space between.</summary>
    public string Text { get; }

    /// <summary>Where the first letter begins.</summary>
    public double Left { get; }

    /// <summary>Where the last letter ends.</summary>
    public double Right { get; }

    /// <summary>The baseline of its largest letters.</summary>
    public double Baseline { get; }

    /// <summary>The size of its largest letters.</summary>
    public double Size { get; }

    /// <summary>The number that it starts with as a footnote does, small and raised; null for none.</summary>
    public string? NoteNumber
    {
        get
        {
            var digits = string.Concat(Glyphs.TakeWhile(IsRaisedDigit).Select(glyph => glyph.Text));
            return digits.Length is > 0 and <= 3 && digits.Length < Glyphs.Count ? digits : null;
        }
    }

    /// <summary>Puts letters into lines, from the top of the page down.</summary>
    public static List<PdfLine> Of(IEnumerable<PdfGlyph> glyphs)
    {
        var lines = new List<PdfLine>();
        var line = new List<PdfGlyph>();
        double baseline = 0, size = 0;
        foreach (var glyph in glyphs.OrderByDescending(glyph => glyph.Baseline))
        {
            if (line.Count > 0 && Math.Abs(baseline - glyph.Baseline) > SameBaseline * Math.Max(size, glyph.Size))
            {
                Finish(line, lines);
                line = [];
            }

            if (line.Count == 0 || glyph.Size > size)
                (baseline, size) = (glyph.Baseline, glyph.Size);

            line.Add(glyph);
        }

        Finish(line, lines);
        return lines;
    }

    /// <summary>The line of those of its letters that <paramref name="keep"/> keeps; null when none is left.</summary>
    public PdfLine? Part(Func<PdfGlyph, bool> keep) => From(Glyphs.Where(keep));

    /// <summary>The line without the raised numbers <paramref name="notes"/>, which refer to footnotes.</summary>
    public PdfLine WithoutNotes(IReadOnlySet<string> notes)
    {
        var kept = new List<PdfGlyph>(Glyphs.Count);
        for (var i = 0; i < Glyphs.Count;)
        {
            var end = i;
            while (end < Glyphs.Count && IsRaisedDigit(Glyphs[end]))
                end++;

            if (end == i)
                kept.Add(Glyphs[i++]);
            else if (notes.Contains(string.Concat(Glyphs[i..end].Select(glyph => glyph.Text))))
                i = end;
            else
                for (; i < end; i++)
                    kept.Add(Glyphs[i]);
        }

        return kept.Count == Glyphs.Count ? this : From(kept) ?? this;
    }

    private bool IsRaisedDigit(PdfGlyph glyph) =>
        glyph.Text.Length == 1 && char.IsAsciiDigit(glyph.Text[0])
        && glyph.Size < RaisedSize * Size && glyph.Baseline - Baseline > RaisedBy * Size;

    private static void Finish(List<PdfGlyph> glyphs, List<PdfLine> lines)
    {
        if (From(glyphs) is { } line)
            lines.Add(line);
    }

    private static PdfLine? From(IEnumerable<PdfGlyph> glyphs)
    {
        var ordered = glyphs.OrderBy(glyph => glyph.Left).ToList();
        var first = ordered.FindIndex(glyph => !glyph.IsSpace);
        if (first < 0)
            return null;

        var last = ordered.FindLastIndex(glyph => !glyph.IsSpace);
        return new PdfLine(ordered[first..(last + 1)]);
    }

    private static List<(string Text, double Left, double Right)> SplitWords(List<PdfGlyph> glyphs, double size)
    {
        var gap = size * (glyphs.Exists(glyph => glyph.IsSpace) ? WordGapBesideSpaces : WordGap);
        var words = new List<(string, double, double)>();
        var word = new StringBuilder();
        double left = 0, right = 0;
        foreach (var glyph in glyphs)
        {
            if (word.Length > 0 && (glyph.IsSpace || glyph.Left - right > gap))
            {
                words.Add((word.ToString(), left, right));
                word.Clear();
            }

            if (glyph.IsSpace)
                continue;

            if (word.Length == 0)
                left = glyph.Left;

            word.Append(glyph.Text);
            right = glyph.Right;
        }

        words.Add((word.ToString(), left, right));
        return words;
    }
}
