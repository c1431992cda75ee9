using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Bot.Reports;

/// <summary>A table as a spreadsheet (.xlsx): days and moments as such, every text as text, which no spreadsheet takes for a formula.</summary>
internal static class Workbook
{
    private const int LongestCell = 32_767;
    private const uint Plain = 0;
    private const uint Heading = 1;
    private const uint Day = 2;
    private const uint Moment = 3;
    private const uint Wrapped = 4;

    /// <summary>The file.</summary>
    /// <param name="sheetName">The sheet's name, at most 31 characters.</param>
    /// <param name="headings">The first row; it stays in view, with filters.</param>
    /// <param name="widths">The columns' widths in characters.</param>
    /// <param name="rows">Cells: <see cref="string"/>, <see cref="int"/>, <see cref="DateOnly"/>, <see cref="DateTime"/> or null.</param>
    public static byte[] Of(
        string sheetName, IReadOnlyList<string> headings, IReadOnlyList<double> widths, IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            var styles = workbook.AddNewPart<WorkbookStylesPart>();
            styles.Stylesheet = Styles();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            var data = new SheetData();
            data.Append(RowOf(1, headings, isHeading: true));
            for (var i = 0; i < rows.Count; i++)
            {
                data.Append(RowOf((uint)i + 2, rows[i], isHeading: false));
            }

            var all = $"A1:{Column(headings.Count - 1)}{rows.Count + 1}";
            sheet.Worksheet = new Worksheet(
                new SheetViews(new SheetView(
                    new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
                { WorkbookViewId = 0 }),
                new Columns(widths.Select((width, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = width, CustomWidth = true })),
                data,
                new AutoFilter { Reference = all },
                new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToHeight = 0 });
            workbook.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(
                new BookViews(new WorkbookView()),
                new Sheets(new Sheet { Name = sheetName, SheetId = 1, Id = workbook.GetIdOfPart(sheet) }));
        }

        return file.ToArray();
    }

    private static Row RowOf(uint number, IReadOnlyList<object?> cells, bool isHeading)
    {
        var row = new Row { RowIndex = number };
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i] is { } cell and not "")
            {
                row.Append(CellOf($"{Column(i)}{number}", cell, isHeading));
            }
        }

        return row;
    }

    private static Cell CellOf(string place, object value, bool isHeading) => value switch
    {
        int number => Number(place, number, Plain),
        DateOnly day => Number(place, day.ToDateTime(TimeOnly.MinValue).ToOADate(), Day),
        DateTime moment => Number(place, moment.ToOADate(), Moment),
        string text => new Cell
        {
            CellReference = place,
            DataType = CellValues.InlineString,
            StyleIndex = isHeading ? Heading : Wrapped,
            InlineString = new InlineString(new Text(Fitting(text)) { Space = SpaceProcessingModeValues.Preserve }),
        },
        _ => throw new ArgumentException($"A cell is no {value.GetType().Name}.", nameof(value)),
    };

    private static Cell Number(string place, double value, uint style) => new()
    {
        CellReference = place,
        StyleIndex = style,
        CellValue = new CellValue(value.ToString("R", CultureInfo.InvariantCulture)),
    };

    // What XML does not carry is left out, and what a cell does not hold.
    private static string Fitting(string text)
    {
        var kept = string.Concat(text.EnumerateRunes().Where(rune => rune.Value > 0xFFFF || XmlConvert.IsXmlChar((char)rune.Value)).Select(rune => rune.ToString()));
        return kept.Length <= LongestCell ? kept : kept[..(char.IsHighSurrogate(kept[LongestCell - 2]) ? LongestCell - 2 : LongestCell - 1)] + "…";
    }

    private static string Column(int index) => index < 26 ? ((char)('A' + index)).ToString() : Column((index / 26) - 1) + (char)('A' + (index % 26));

    private static Stylesheet Styles()
    {
        static CellFormat Format(uint numbers, uint font, Alignment? alignment) => new()
        {
            NumberFormatId = numbers,
            FontId = font,
            FillId = 0,
            BorderId = 0,
            FormatId = 0,
            ApplyNumberFormat = numbers != 0,
            ApplyFont = font != 0,
            ApplyAlignment = alignment is not null,
            Alignment = alignment,
        };
        static Alignment Top(bool wraps) => new() { Vertical = VerticalAlignmentValues.Top, WrapText = wraps };
        return new Stylesheet(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = 164, FormatCode = "dd/mm/yyyy" },
                new NumberingFormat { NumberFormatId = 165, FormatCode = "dd/mm/yyyy hh:mm" }),
            new Fonts(
                new Font(new FontSize { Val = 11 }, new FontName { Val = "Times New Roman" }),
                new Font(new Bold(), new FontSize { Val = 11 }, new FontName { Val = "Times New Roman" })),
            new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
            new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
            new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }),
            new CellFormats(
                Format(0, 0, Top(false)), Format(0, 1, Top(true)), Format(164, 0, Top(false)), Format(165, 0, Top(false)), Format(0, 0, Top(true))),
            new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));
    }
}
