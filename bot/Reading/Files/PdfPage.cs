using UglyToad.PdfPig.Content;

namespace Bot.Reading.Files;

/// <summary>A page as blocks in reading order.</summary>
internal sealed class PdfPage
{
    private PdfPage(double bottom, double top, List<PdfBlock> blocks) => (Bottom, Top, Blocks) = (bottom, top, blocks);

    /// <summary>The lower edge of the page, in points.</summary>
    public double Bottom { get; }

    /// <summary>The upper edge of the page, in points.</summary>
    public double Top { get; }

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
        return new PdfPage(page.CropBox.Bounds.Bottom, page.CropBox.Bounds.Bottom + page.Height, blocks);
    }
}
