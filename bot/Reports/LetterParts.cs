using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bot.Reports;

/// <summary>Paragraphs, tables and the page of a letter. Lengths in twentieths of a point, sizes of letters in half points.</summary>
internal static class LetterParts
{
    public const int Size11 = 22;
    public const int Size12 = 24;
    public const int Size13 = 26;
    public const int Size14 = 28;

    private const string Font = "Times New Roman";

    /// <summary>One line or more, as they fall.</summary>
    public static Paragraph Line(
        string text, int size, JustificationValues justification, bool bold = false, bool italic = false, int before = 0, int after = 0) => new(
        new ParagraphProperties(
            new SpacingBetweenLines { Before = $"{before}", After = $"{after}", Line = "240", LineRule = LineSpacingRuleValues.Auto },
            new Justification { Val = justification }),
        Words(text, size, bold, italic));

    /// <summary>A rule in the middle of a column, as under the motto and the issuing body. Of its own, so that no words are squeezed by its ends.</summary>
    public static Paragraph Rule(int length, int column) => new(
        new ParagraphProperties(
            new ParagraphBorders(new TopBorder { Val = BorderValues.Single, Size = 6, Space = 1, Color = "000000" }),
            new SpacingBetweenLines { Before = "40", After = "0", Line = "80", LineRule = LineSpacingRuleValues.Exact },
            new Indentation { Left = $"{Math.Max(0, (column - length) / 2)}", Right = $"{Math.Max(0, (column - length) / 2)}" },
            new ParagraphMarkRunProperties(new FontSize { Val = "4" })));

    /// <summary>About how long bold words are: a capital takes seven tenths of the size of letters, a small letter half.</summary>
    public static int Length(string bold, int size) =>
        (int)(bold.Sum(letter => char.IsUpper(letter) ? 0.73 : char.IsLetter(letter) ? 0.51 : 0.29) * size * 10);

    /// <summary>A paragraph of the letter: first line in by 1.27 cm, both edges straight, 6 points below.</summary>
    public static Paragraph Flowing(string text) => new(
        new ParagraphProperties(
            new SpacingBetweenLines { Before = "120", After = "120", Line = "276", LineRule = LineSpacingRuleValues.Auto },
            new Indentation { FirstLine = "720" },
            new Justification { Val = JustificationValues.Both }),
        Words(text, Size14, bold: false, italic: false));

    /// <summary>Two columns without lines.</summary>
    public static Table TwoColumns(int[] widths, Paragraph[] left, Paragraph[] right) => new(
        Properties(widths, BorderValues.None, cellMargin: 0),
        new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })),
        new TableRow(CellOf(widths[0], left), CellOf(widths[1], right)));

    /// <summary>A table with lines; its first row is repeated on each page.</summary>
    public static Table Grid(int[] widths, IReadOnlyList<string[]> rows) => new(
    [
        Properties(widths, BorderValues.Single),
        new TableGrid(widths.Select(width => new GridColumn { Width = $"{width}" })),
        .. rows.Select((cells, i) => new TableRow(
        [
            new TableRowProperties(i == 0 ? [new CantSplit(), new TableHeader()] : [new CantSplit()]),
            .. cells.Select((text, at) => CellOf(widths[at], [Line(text, Size13, i == 0 || at != 1 ? JustificationValues.Center : JustificationValues.Both, bold: i == 0, before: 40, after: 40)])),
        ])),
    ]);

    /// <summary>A4 upright: 20 mm above and below, 30 mm left, 15 mm right; the number of each page but the first above it.</summary>
    public static SectionProperties Section(string headerId) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = headerId },
        new PageSize { Width = 11906, Height = 16838 },
        new PageMargin { Top = 1134, Bottom = 1134, Left = 1701, Right = 851, Header = 567, Footer = 567, Gutter = 0 },
        new TitlePage());

    /// <summary>The page's number, in the middle.</summary>
    public static Header PageNumber() => new(new Paragraph(
        new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
        new SimpleField(Words("2", Size14, bold: false, italic: false)) { Instruction = " PAGE " }));

    /// <summary>Times New Roman 14, Vietnamese.</summary>
    public static Styles DefaultStyles() => new(new DocDefaults(
        new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = Font, HighAnsi = Font, EastAsia = Font, ComplexScript = Font },
            new FontSize { Val = $"{Size14}" },
            new FontSizeComplexScript { Val = $"{Size14}" },
            new Languages { Val = "vi-VN" })),
        new ParagraphPropertiesDefault()));

    private static Run Words(string text, int size, bool bold, bool italic)
    {
        var properties = new RunProperties(new RunFonts { Ascii = Font, HighAnsi = Font, ComplexScript = Font });
        if (bold)
        {
            properties.Append(new Bold());
        }

        if (italic)
        {
            properties.Append(new Italic());
        }

        properties.Append(new FontSize { Val = $"{size}" }, new FontSizeComplexScript { Val = $"{size}" });
        return new Run(properties, new Text(text) { Space = SpaceProcessingModeValues.Preserve });
    }

    private static TableCell CellOf(int width, Paragraph[] paragraphs) => new(
        [new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }), .. paragraphs]);

    private static TableProperties Properties(int[] widths, BorderValues lines, int cellMargin = 80) => new(
        new TableWidth { Width = $"{widths.Sum()}", Type = TableWidthUnitValues.Dxa },
        new TableJustification { Val = TableRowAlignmentValues.Center },
        new TableBorders(
            new TopBorder { Val = lines, Size = 4, Color = "000000" },
            new LeftBorder { Val = lines, Size = 4, Color = "000000" },
            new BottomBorder { Val = lines, Size = 4, Color = "000000" },
            new RightBorder { Val = lines, Size = 4, Color = "000000" },
            new InsideHorizontalBorder { Val = lines, Size = 4, Color = "000000" },
            new InsideVerticalBorder { Val = lines, Size = 4, Color = "000000" }),
        new TableLayout { Type = TableLayoutValues.Fixed },
        new TableCellMarginDefault(
            new TableCellLeftMargin { Width = (short)cellMargin, Type = TableWidthValues.Dxa },
            new TableCellRightMargin { Width = (short)cellMargin, Type = TableWidthValues.Dxa }));
}
