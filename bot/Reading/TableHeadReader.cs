namespace Bot.Reading;

/// <summary>Reads the head of a table: what each of its columns is for.</summary>
internal sealed class TableHeadReader(TokenText text)
{
    private const int LongestHeadCell = 14;

    /// <summary>Reads three or more heads in a row, one of them for the lead. A column's head may run over two lines.</summary>
    public bool Read(List<(int From, int To)> cells, int first, out List<Label> columns, out int after)
    {
        columns = [];
        after = first;
        var unknown = 0;
        while (after < cells.Count && columns.Count < 10)
        {
            var (from, to) = cells[after];
            if (columns.Count > 0 && Lexicon.OrdinalHeads.Match(text, from, to, out var ordinal, out _) && ordinal == to)
            {
                // "PHÂN CÔNG NHIỆM VỤ" above "TT | Nhiệm vụ | …" is the table's title.
                columns.Clear();
                unknown = 0;
            }

            if (Named(from, to, out var label))
            {
                columns.Add(label);
                after++;
            }
            else if (after + 1 < cells.Count && to - from <= LongestHeadCell && !text[cells[after + 1].From].IsNumber && Named(from, cells[after + 1].To, out label))
            {
                columns.Add(label);
                after += 2;
            }
            else if (columns.Count > 0 && LooselyNamed(from, to, out label))
            {
                columns.Add(label);
                after++;
            }
            else if (columns.Count > 0 && unknown == 0 && to - from <= 5 && text[from].IsWord && text[from].Capital && after + 1 < cells.Count && Named(cells[after + 1].From, cells[after + 1].To, out _))
            {
                columns.Add(Label.Other);
                unknown++;
                after++;
            }
            else
            {
                break;
            }
        }

        JoinHeads(columns);
        return columns.Count >= 3 && columns.Contains(Label.Lead) && (columns.Contains(Label.Duty) || columns[0] == Label.Other);
    }

    // "Đơn vị thực hiện" over "Chủ trì | Phối hợp": two columns under one head, named beside it or in a second row of heads.
    private static void JoinHeads(List<Label> columns)
    {
        var over = columns.IndexOf(Label.Lead);
        var lead = columns.LastIndexOf(Label.Lead);
        if (over == lead)
        {
            return;
        }

        var count = lead + 1 < columns.Count && columns[lead + 1] == Label.Coordinating ? 2 : 1;
        if (lead + count == columns.Count || lead == over + 1)
        {
            var heads = columns.GetRange(lead, count);
            columns.RemoveRange(lead, count);
            columns.RemoveAt(over);
            columns.InsertRange(over, heads);
        }
    }

    // After the first head any short cell that names a task, bodies or a time: "Tên nhiệm vụ, giải pháp", "Đơn vị, cá nhân chủ trì".
    private bool LooselyNamed(int from, int to, out Label label)
    {
        label = Label.Other;
        if (to - from > LongestHeadCell || !text[from].Capital || text[to - 1].Is('.') || text[to - 1].Is(';') || text[to - 1].Is(':'))
        {
            return false;
        }

        for (var at = from; at < to; at++)
        {
            if (Lexicon.HeadWords.Match(text, at, to, out _, out label))
            {
                return true;
            }
        }

        return false;
    }

    private bool Named(int from, int to, out Label label)
    {
        if (!Lexicon.Labels.Match(text, from, to, out var end, out label))
        {
            return false;
        }

        return end == to || (end < to && text[end].Is('(') && text[to - 1].Is(')'));
    }
}
