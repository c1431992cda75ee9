using Bot.Directives;

namespace Bot.Reading;

/// <summary>
/// Reads tables with a column of leading bodies, with cell borders (bars, tabs) or flattened to lines. A row begins at its number; where
/// borders are lost, a cell of bodies is one that fills whole lines.
/// </summary>
internal sealed class TableReader(TokenText text, IReadOnlyList<Block> blocks, BodyReader bodies)
{
    private const int LongestRow = 60;

    private readonly TableHeadReader _heads = new(text);
    private readonly TableRowReader _rows = new(text, bodies);

    // Each cell of the table stands on lines of its own, with a border on a line between two cells.
    private bool _stacked;

    /// <summary>Rows that could not be read.</summary>
    public List<Doubt> Doubts { get; } = [];

    /// <summary>Reads the tables; the blocks that they are made of go into <paramref name="taken"/>.</summary>
    public List<Order> Read(HashSet<Block> taken)
    {
        var orders = new List<Order>();
        if (blocks.Count == 0)
        {
            return orders;
        }

        var cells = Cells();
        for (var index = 0; index < cells.Count; index++)
        {
            if (!_heads.Read(cells, index, out var columns, out var after))
            {
                continue;
            }

            _stacked = Stacked(cells, index, after);
            var end = Rows(cells, after, columns, orders);
            if (end > after)
            {
                Take(cells[index].From, cells[end - 1].To, taken);
                index = end - 1;
            }
        }

        return orders;
    }

    private List<(int From, int To)> Cells()
    {
        var cells = new List<(int From, int To)>(blocks.Count);
        var start = 0;
        for (var at = 1; at <= text.Count; at++)
        {
            if (at == text.Count || text[at].NewLine || text[at].CellBefore)
            {
                cells.Add((start, at));
                start = at;
            }
        }

        return cells;
    }

    private bool Stacked(List<(int From, int To)> cells, int first, int after)
    {
        var borders = 0;
        for (var index = first + 1; index < after; index++)
        {
            borders += text[cells[index].From].CellBefore && text[cells[index].From].NewLine ? 1 : 0;
        }

        return borders >= 3;
    }

    private int Rows(List<(int From, int To)> cells, int first, List<Label> columns, List<Order> orders)
    {
        // The duty's column where no head says "nội dung": the first that is no number.
        if (!columns.Contains(Label.Duty))
        {
            columns[columns.Count > 1 && columns[0] == Label.Other ? Math.Min(1, columns.IndexOf(Label.Lead) - 1) : 0] = Label.Duty;
        }

        var index = first;
        var end = first;
        while (index < cells.Count && index < first + 100_000)
        {
            if (!Numbered(cells[index]))
            {
                if (Ends(cells[index]))
                {
                    break;
                }

                index++;
                if (index - end > LongestRow)
                {
                    break;
                }

                continue;
            }

            var next = index + 1;
            var bars = text[cells[index].From].CellBefore || (index + 1 < cells.Count && text[cells[index + 1].From].CellBefore);
            var leading = text[cells[index].From].CellBefore;
            while (next < cells.Count && next - index < LongestRow && !Numbered(cells[next]) && !Ends(cells[next])
                && !(bars && !_stacked && text[cells[next].From].NewLine && (!text[cells[next].From].CellBefore == leading || text[cells[next].From].Is('-') || !leading)) && !PageLine(cells[next]))
            {
                next++;
            }

            if (Row(cells, index, next, columns, orders))
            {
                end = next;
            }
            else if (next - index >= columns.Count - 1 && next - index < LongestRow)
            {
                // What stands in which column is not known: better no assignment than a wrong one.
                Doubts.Add(new Doubt(text.Span(cells[index].From, cells[next - 1].To), DoubtReason.NoBody));
                end = next;
            }
            else if (next - end > LongestRow)
            {
                break;
            }

            index = next;
        }

        return end;
    }

    private bool Ends((int From, int To) cell) =>
        (text[cell.From].IsWord && text[cell.From + 1].Is('.') && text[cell.From + 2].Upper && text[cell.From].NewLine && cell.To - cell.From > 3
            && Lexicon.RomanValue(text.Text.AsSpan(text[cell.From].Start, text[cell.From].End - text[cell.From].Start)) > 0)
        || (text[cell.To - 1].Is('/') && text[cell.To - 2].Is('.')) || Lexicon.Endings.Match(text, cell.From, cell.To, out _, out _) || (text[cell.From].Upper && Lexicon.Authorities.Match(text, cell.From, cell.To, out var after, out _) && text[after].Is('.'));

    // "Trang 2/4"
    private bool PageLine((int From, int To) cell) => text[cell.From].NewLine && text[cell.From].Word == Lexicon.Page && text[cell.From + 1].IsNumber && cell.To - cell.From <= 5;

    // "1", "1.", "1.2" alone in its cell.
    private bool Numbered((int From, int To) cell)
    {
        if (!text[cell.From].IsNumber || cell.To - cell.From > 5)
        {
            return false;
        }

        for (var at = cell.From; at < cell.To; at++)
        {
            if (!(text[at].IsNumber ? text[at].Number < 400 : text[at].Is('.')))
            {
                return false;
            }
        }

        return true;
    }

    private bool Row(List<(int From, int To)> cells, int first, int end, List<Label> columns, List<Order> orders)
    {
        // With borders, cells and columns match one to one.
        var bordered = 0;
        for (var index = first + 1; index < end; index++)
        {
            bordered += text[cells[index].From].CellBefore && (_stacked || !text[cells[index].From].NewLine) ? 1 : 0;
        }

        var numbered = columns[0] == Label.Other ? 1 : 0;
        var grid = bordered >= columns.Count - numbered - 1 ? _rows.Bordered(cells, first, end, columns, numbered) : _rows.Flattened(cells, first + 1, end, columns);
        if (grid is not { } row || row.Duty.To <= row.Duty.From)
        {
            return false;
        }

        var leads = new List<Body>();
        if (!bodies.List(row.Lead.From, row.Lead.To, ListMode.Cell | ListMode.Bare, leads, out _))
        {
            return false;
        }

        var coordinating = new List<Body>();
        if (row.Coordinating.To > row.Coordinating.From)
        {
            bodies.List(row.Coordinating.From, row.Coordinating.To, ListMode.Cell | ListMode.Bare, coordinating, out _);
        }

        orders.Add(new Order
        {
            Leads = leads,
            Rule = "row of a table",
            QuoteFrom = row.Duty.From,
            TimeFrom = row.Duty.From,
            DutyFrom = row.Duty.From,
            To = SentenceCutter.Trim(text, row.Duty.From, row.Duty.To),
            Block = BlockAt(row.Duty.From),
            Coordinating = coordinating,
            TimeField = row.Time.To > row.Time.From ? row.Time : null,
        });
        return true;
    }

    private void Take(int from, int to, HashSet<Block> taken)
    {
        foreach (var block in blocks)
        {
            if (block.Start >= from && block.Start < to)
            {
                taken.Add(block);
            }
        }
    }

    private Block BlockAt(int token)
    {
        var low = 0;
        var high = blocks.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (blocks[middle].Start <= token)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return blocks[low];
    }
}
