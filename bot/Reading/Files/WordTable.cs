using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Bot.Reading.Files;

/// <summary>
/// Writes a table: a row of a real table is one line with " | " between its cells, and a cell that spans rows is said in
/// each of them, so that every row can be read alone. A table that only places things on the page (issuer and national
/// motto, recipients and signature) is written cell after cell.
/// </summary>
internal static class WordTable
{
    private const string Between = " | ";
    private const int LongestRepeated = 300;
    private const int MostColumns = 200;

    /// <summary>Writes <paramref name="table"/> to <paramref name="body"/>.</summary>
    public static void Write(Table table, WordBody body, WordStyles styles, Func<WordBody> newBody)
    {
        var rows = Inside<TableRow>(table).Where(IsKept).Select(row => Cells(row, newBody)).ToList();
        if (IsLayout(table, rows, styles))
        {
            foreach (var cell in rows.SelectMany(cells => cells).Where(cell => !cell.Continues && cell.Text.Length > 0))
                body.AddLine(cell.Text);

            return;
        }

        var above = new Dictionary<int, string>();
        foreach (var cells in rows)
        {
            var line = cells.Select(cell => Flat(cell, above)).ToList();
            if (line.Exists(text => text.Length > 0))
                body.AddLine(string.Join(Between, line));
        }
    }

    private static string Flat(Cell cell, Dictionary<int, string> above)
    {
        if (cell.Continues)
            return above.GetValueOrDefault(cell.Column, "");

        var text = string.Join(' ', cell.Text.Split(['\n', '\t'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        above[cell.Column] = text.Length <= LongestRepeated ? text : "";
        return text;
    }

    private static List<Cell> Cells(TableRow row, Func<WordBody> newBody)
    {
        var cells = new List<Cell>();
        var column = Math.Clamp(row.TableRowProperties?.GetFirstChild<GridBefore>()?.Val?.Value ?? 0, 0, MostColumns);
        foreach (var cell in Inside<TableCell>(row))
        {
            var content = newBody();
            content.AddAll(cell);
            var merge = cell.TableCellProperties?.VerticalMerge;
            var continues = merge is not null && (merge.Val is not { HasValue: true } value || value.Value == MergedCellValues.Continue);
            cells.Add(new Cell(column, content.Text, continues));
            column += Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, MostColumns);
        }

        return cells;
    }

    // Rows and cells may stand inside content controls and other wrappers.
    private static IEnumerable<T> Inside<T>(OpenXmlElement parent)
        where T : OpenXmlElement
    {
        foreach (var child in parent.ChildElements)
        {
            if (child is T found)
            {
                yield return found;
            }
            else if (child is SdtElement or SdtContentRow or SdtContentCell or CustomXmlElement)
            {
                foreach (var inner in Inside<T>(child))
                    yield return inner;
            }
        }
    }

    private static bool IsKept(TableRow row) =>
        row.TableRowProperties is not { } properties || (properties.GetFirstChild<Deleted>() is null && properties.GetFirstChild<Hidden>() is null);

    private static bool IsLayout(Table table, List<List<Cell>> rows, WordStyles styles)
    {
        var columns = rows.Count == 0 ? 0 : rows.Max(cells => cells.Count);
        return columns <= 1
            || (columns == 2 && !HasBorders(table, styles))
            || rows.Exists(cells => cells.Exists(cell => IsOfTheFrame(cell.Text)));
    }

    // The national motto of the heading, and the list of recipients beside the signature.
    private static bool IsOfTheFrame(string text) =>
        text.StartsWith("Nơi nhận", StringComparison.OrdinalIgnoreCase)
        || text.Contains("CHỦ NGHĨA VIỆT NAM\nĐộc lập", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("CỘNG HOÀ XÃ HỘI CHỦ NGHĨA", StringComparison.OrdinalIgnoreCase);

    private static bool HasBorders(Table table, WordStyles styles)
    {
        var properties = table.GetFirstChild<TableProperties>();
        if (properties?.TableBorders is { } own)
            return own.Elements<BorderType>().Any(IsDrawn) || HasCellBorders(table);

        return (properties?.TableStyle?.Val?.Value is { } style && IsBordered(style, styles)) || HasCellBorders(table);
    }

    private static bool HasCellBorders(Table table) => table.Descendants<TableCellBorders>().Any(borders => borders.Elements<BorderType>().Any(IsDrawn));

    private static bool IsBordered(string style, WordStyles styles) =>
        styles.Knows(style)
            ? styles.Chain(style).Any(link => link.Descendants<TableBorders>().Any(borders => borders.Elements<BorderType>().Any(IsDrawn)))
            : style.Contains("Grid", StringComparison.OrdinalIgnoreCase);

    private static bool IsDrawn(BorderType border) =>
        border.Val is { HasValue: true } value && value.Value != BorderValues.None && value.Value != BorderValues.Nil;

    private sealed record Cell(int Column, string Text, bool Continues);
}
