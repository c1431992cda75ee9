using System.Text;
using UglyToad.PdfPig.Content;

namespace Bot.Reading.Files;

/// <summary>
/// A table that is drawn with rules. Its cells are the fields of the grid that all its rules make, joined where no rule
/// parts them; a cell over several rows is said in each of them.
/// </summary>
internal sealed class PdfTable
{
    private const double Near = 3;
    private const int MostFields = 20_000;
    private const int LongestRepeated = 300;

    private readonly List<double> _columns;
    private readonly List<double> _rows;
    private readonly int[] _cells;

    private PdfTable(List<double> columns, List<double> rows, List<PdfRule> rules)
    {
        _columns = columns;
        _rows = rows;
        _cells = Join(rules);
    }

    /// <summary>The upper edge, in points.</summary>
    public double Top => _rows[0];

    private int Columns => _columns.Count - 1;

    private int Rows => _rows.Count - 1;

    /// <summary>The tables of a page: rules that touch each other and make at least two columns.</summary>
    public static IEnumerable<PdfTable> Find(Page page)
    {
        foreach (var rules in PdfRule.Connected(PdfRule.Of(page)))
        {
            var columns = Distinct(rules.Where(rule => rule.IsVertical).Select(rule => rule.At));

            // A row that goes on over the page has no rule at its open end: there it reaches as far as its sides do.
            var ends = rules.Where(rule => rule.IsVertical).SelectMany(rule => new[] { rule.From, rule.To });
            var rows = Distinct(rules.Where(rule => !rule.IsVertical).Select(rule => rule.At).Concat(Outermost(ends)));
            rows.Reverse();
            if (columns.Count > 2 && rows.Count > 1 && (columns.Count - 1) * (rows.Count - 1) <= MostFields)
                yield return new PdfTable(columns, rows, rules);
        }
    }

    private static IEnumerable<double> Outermost(IEnumerable<double> ends)
    {
        var ordered = ends.Order().ToList();
        return ordered.Count == 0 ? [] : [ordered[0], ordered[^1]];
    }

    /// <summary>Whether a letter stands inside.</summary>
    public bool Holds(PdfGlyph glyph)
    {
        var middle = (glyph.Left + glyph.Right) / 2;
        return middle > _columns[0] && middle < _columns[^1] && glyph.Baseline < _rows[0] && glyph.Baseline > _rows[^1];
    }

    /// <summary>The table with its letters; as lines, when it only frames the heading or the signature of a document.</summary>
    public PdfBlock Read(List<PdfGlyph> glyphs)
    {
        var inCells = new Dictionary<int, List<PdfGlyph>>();
        foreach (var glyph in glyphs)
        {
            var cell = _cells[Field(RowOf(glyph.Baseline), ColumnOf((glyph.Left + glyph.Right) / 2))];
            if (!inCells.TryGetValue(cell, out var letters))
                inCells[cell] = letters = [];

            letters.Add(glyph);
        }

        var lines = inCells.ToDictionary(cell => cell.Key, cell => PdfLine.Of(cell.Value));
        if (lines.Values.Any(cell => cell.Exists(line => IsOfTheFrame(line.Text))))
            return new PdfBlock.Flow([.. lines.OrderBy(cell => cell.Key).SelectMany(cell => cell.Value)], IsBody: false);

        var texts = lines.ToDictionary(cell => cell.Key, cell => Joined(cell.Value));
        var rows = Enumerable.Range(0, Rows).Select(row => Row(row, texts)).Where(row => Array.Exists(row, cell => cell.Length > 0));
        return new PdfBlock.Grid([.. rows]);
    }

    private string[] Row(int row, Dictionary<int, string> texts)
    {
        var cells = new List<string>();
        for (var column = 0; column < Columns; column++)
        {
            var cell = _cells[Field(row, column)];
            if (column > 0 && cell == _cells[Field(row, column - 1)])
                continue;

            var text = texts.GetValueOrDefault(cell, "");
            cells.Add(cell / Columns == row || text.Length <= LongestRepeated ? text : "");
        }

        return [.. cells];
    }

    private static string Joined(List<PdfLine> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            if (text.Length == 0)
                text.Append(line.Text);
            else
                PdfParagraphs.Join(text, line.Text);
        }

        return text.ToString();
    }

    private static bool IsOfTheFrame(string line) =>
        line.StartsWith("Nơi nhận", StringComparison.OrdinalIgnoreCase) || line.Contains("CHỦ NGHĨA VIỆT NAM", StringComparison.Ordinal);

    // Gives each field the number of the upper left field of its cell.
    private int[] Join(List<PdfRule> rules)
    {
        var cells = Enumerable.Range(0, Rows * Columns).ToArray();
        for (var row = 0; row < Rows; row++)
        {
            var middle = (_rows[row] + _rows[row + 1]) / 2;
            var upright = rules.Where(rule => rule.IsVertical && rule.Covers(middle)).ToList();
            for (var column = 0; column < Columns; column++)
            {
                var field = Field(row, column);
                if (column > 0 && !upright.Exists(rule => Math.Abs(rule.At - _columns[column]) <= Near))
                    cells[field] = cells[field - 1];
                else if (row > 0 && !IsParted(rules, row, column))
                    cells[field] = cells[field - Columns];
            }
        }

        return cells;
    }

    private bool IsParted(List<PdfRule> rules, int row, int column)
    {
        var middle = (_columns[column] + _columns[column + 1]) / 2;
        return rules.Exists(rule => !rule.IsVertical && Math.Abs(rule.At - _rows[row]) <= Near && rule.Covers(middle));
    }

    private int Field(int row, int column) => (row * Columns) + column;

    private int RowOf(double baseline) => Math.Clamp(_rows.FindIndex(edge => edge < baseline) - 1, 0, Rows - 1);

    private int ColumnOf(double middle) => Math.Clamp(_columns.FindIndex(edge => edge > middle) - 1, 0, Columns - 1);

    private static List<double> Distinct(IEnumerable<double> places)
    {
        var distinct = new List<double>();
        foreach (var place in places.Order())
        {
            if (distinct.Count == 0 || place - distinct[^1] > Near)
                distinct.Add(place);
        }

        return distinct;
    }
}
