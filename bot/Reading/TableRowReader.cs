namespace Bot.Reading;

/// <summary>Reads one row of a table into its cells: by borders, or, where they are lost, by the lines that bodies fill.</summary>
internal sealed class TableRowReader(TokenText text, BodyReader bodies)
{
    /// <summary>What the cells of a row hold, each from a token to the token after it.</summary>
    public readonly record struct Grid((int From, int To) Duty, (int From, int To) Lead, (int From, int To) Coordinating, (int From, int To) Time);

    /// <summary>A row whose cells have borders: cells and columns match one to one.</summary>
    public Grid? Bordered(List<(int From, int To)> cells, int first, int end, List<Label> columns, int numbered)
    {
        var grid = default(Grid);
        var column = numbered;
        for (var index = first + 1; index < end && column < columns.Count; index++)
        {
            // A cell may itself hold several lines; an empty one leaves two borders together.
            var from = cells[index].From;
            column += Math.Max(0, Borders(from) - (index == first + 1 && numbered == 0 ? 0 : 1));
            if (column >= columns.Count)
            {
                break;
            }

            while (index + 1 < end && !text[cells[index + 1].From].CellBefore)
            {
                index++;
            }

            grid = With(grid, columns[column++], (from, cells[index].To));
        }

        return grid.Lead.To > grid.Lead.From ? grid : null;
    }

    private int Borders(int token)
    {
        var count = 0;
        var gap = text.Text.AsSpan(text[token - 1].End, text[token].Start - text[token - 1].End);
        foreach (var character in gap)
        {
            count += character is '|' or '\t' ? 1 : 0;
        }

        return count;
    }

    private static Grid With(Grid grid, Label column, (int From, int To) cell) => column switch
    {
        Reading.Label.Duty => grid.Duty.To > 0 ? grid : grid with { Duty = cell },
        Reading.Label.Lead => grid with { Lead = cell },
        Reading.Label.Coordinating => grid with { Coordinating = cell },
        Reading.Label.Time => grid with { Time = cell },
        _ => grid,
    };

    /// <summary>Lines without borders: the task, then whole lines of bodies, then the rest.</summary>
    public Grid? Flattened(List<(int From, int To)> lines, int first, int end, List<Label> columns)
    {
        var bodyFirst = columns.FindIndex(column => column is Reading.Label.Lead or Reading.Label.Coordinating or Reading.Label.Duty) is var start && start >= 0 && columns[start] != Reading.Label.Duty;
        if (bodyFirst)
        {
            return BodiesFirst(lines, first, end, columns);
        }

        for (var line = first + 1; line < end; line++)
        {
            if (text[lines[line - 1].To - 1].Is(',') || !BodyLines(lines, line, end, out var afterLead))
            {
                continue;
            }

            var grid = new Grid((lines[first].From, lines[line].From), (lines[line].From, lines[afterLead - 1].To), default, default);
            var at = afterLead;
            var columnsAfter = columns.IndexOf(Reading.Label.Lead);
            var coordinating = columns.IndexOf(Reading.Label.Coordinating);
            if (coordinating > columnsAfter && at < end && BodyLines(lines, at, end, out var afterCoordinating))
            {
                grid = grid with { Coordinating = (lines[at].From, lines[afterCoordinating - 1].To) };
                at = afterCoordinating;
            }

            if (columns.Contains(Reading.Label.Time) && at < end)
            {
                grid = grid with { Time = TimeLines(lines, at, end) };
            }

            return grid;
        }

        return null;
    }

    // Lines without borders whose bodies stand before the task: each column in its order, the time in the last lines.
    private Grid? BodiesFirst(List<(int From, int To)> lines, int first, int end, List<Label> columns)
    {
        var grid = default(Grid);
        var at = first;
        var last = columns.LastIndexOf(Reading.Label.Time) > columns.IndexOf(Reading.Label.Duty) ? TimeFrom(lines, at + 1, end) : end;
        foreach (var column in columns)
        {
            if (column is Reading.Label.Lead or Reading.Label.Coordinating && at < last && BodyLines(lines, at, last, out var after))
            {
                grid = With(grid, column, (lines[at].From, lines[after - 1].To));
                at = after;
            }
            else if (column == Reading.Label.Lead)
            {
                return null;
            }
            else if (column == Reading.Label.Duty && at < last)
            {
                var stop = at + 1;
                while (stop < last && !(columns.IndexOf(Reading.Label.Coordinating) > columns.IndexOf(Reading.Label.Duty) && BodyLines(lines, stop, last, out _)))
                {
                    stop++;
                }

                grid = grid with { Duty = (lines[at].From, lines[stop - 1].To) };
                at = stop;
            }
        }

        return grid.Duty.To <= grid.Duty.From ? null : last < end ? grid with { Time = (lines[last].From, lines[end - 1].To) } : grid;
    }

    // The line at which a deadline begins that reaches the row's end; the end for none.
    private int TimeFrom(List<(int From, int To)> lines, int at, int end)
    {
        var probe = new DeadlineReader(text, bodies.Home.Issued);
        for (var line = Math.Max(at, end - 3); line < end; line++)
        {
            if (probe.All(lines[line].From, lines[line].To, label: true) is [var found, ..] && found.Weight > 1 && found.From == lines[line].From)
            {
                return line;
            }
        }

        return end;
    }

    private (int From, int To) TimeLines(List<(int From, int To)> lines, int at, int end)
    {
        var probe = new DeadlineReader(text, bodies.Home.Issued);
        for (var line = end - 1; line >= at; line--)
        {
            if (probe.All(lines[line].From, lines[line].To, label: true) is [var found, ..] && found.Weight > 1 && found.From == lines[line].From)
            {
                return (lines[line].From, lines[Math.Min(end, line + 2) - 1].To);
            }
        }

        return (lines[at].From, lines[end - 1].To);
    }

    // Whole lines that a list of bodies fills.
    private bool BodyLines(List<(int From, int To)> lines, int line, int end, out int after)
    {
        after = line;
        var found = new List<Body>();
        var from = lines[line].From;
        if (!text[from].IsWord || !text[from].Capital || !bodies.List(from, lines[end - 1].To, ListMode.Cell | ListMode.Bare | ListMode.Heading, found, out var stop))
        {
            return false;
        }

        // The list may run into the next cell: cut it at the last line break that it crosses between two bodies.
        for (var index = line + 1; index <= end; index++)
        {
            var boundary = lines[index - 1].To;
            var trimmed = SentenceCutter.Trim(text, from, boundary);
            if (text[boundary - 1].Is(',') || text[boundary - 1].Is(';') || text[boundary - 1].Word == Lexicon.And || (index < end && text[boundary].IsWord && !text[boundary].Capital))
            {
                continue;
            }

            found.Clear();
            if (bodies.List(from, trimmed, ListMode.Cell | ListMode.Bare | ListMode.Heading, found, out stop) && stop >= trimmed)
            {
                after = index;
                return true;
            }
        }

        return false;
    }
}
