using UglyToad.PdfPig.Content;

namespace Bot.Reading.Files;

/// <summary>A page as blocks in reading order.</summary>
internal sealed class PdfPage
{
    private PdfPage(double bottom, double top, double left, double right, List<PdfBlock> blocks) =>
        (Bottom, Top, Left, Right, Blocks) = (bottom, top, left, right, blocks);

    /// <summary>The lower edge of the page, in points.</summary>
    public double Bottom { get; }

    /// <summary>The upper edge of the page, in points.</summary>
    public double Top { get; }

    /// <summary>The left edge of the page, in points.</summary>
    public double Left { get; }

    /// <summary>The right edge of the page, in points.</summary>
    public double Right { get; }

    /// <summary>Its blocks, from the top down.</summary>
    public List<PdfBlock> Blocks { get; }

    /// <summary>Lays out a page: tables by their rules, between them columns by the white space that runs down.</summary>
    public static PdfPage From(Page page)
    {
        var glyphs = PdfGlyph.Of(page);
        var blocks = new List<PdfBlock>();
        var rest = new List<PdfGlyph>();
        var tables = PdfTable.Find(page).OrderByDescending(table => table.Top).ToList();
        var inTables = tables.ConvertAll(_ => new List<PdfGlyph>());
        foreach (var glyph in glyphs)
        {
            var table = tables.FindIndex(candidate => candidate.Holds(glyph));
            (table < 0 ? rest : inTables[table]).Add(glyph);
        }

        var ceiling = double.PositiveInfinity;
        for (var i = 0; i < tables.Count; i++)
        {
            var floor = tables[i].Top;
            blocks.AddRange(PdfColumns.Split(PdfLine.Of(rest.Where(glyph => glyph.Baseline <= ceiling && glyph.Baseline > floor))));
            blocks.Add(tables[i].Read(inTables[i]));
            ceiling = floor;
        }

        blocks.AddRange(PdfColumns.Split(PdfLine.Of(rest.Where(glyph => glyph.Baseline <= ceiling))));
        PdfFootnotes.Remove(blocks);
        var (left, bottom) = (page.CropBox.Bounds.Left, page.CropBox.Bounds.Bottom);
        return new PdfPage(bottom, bottom + page.Height, left, left + page.Width, blocks);
    }
}
