namespace Bot.Reading;

/// <summary>A label where it stands, and what it announces.</summary>
/// <param name="Label">Its meaning.</param>
/// <param name="At">Its first token.</param>
/// <param name="ValueFrom">The first token of its value.</param>
/// <param name="Block">The number of its block.</param>
internal readonly record struct Field(Label Label, int At, int ValueFrom, int Block)
{
    /// <summary>The token after the last of its value.</summary>
    public int ValueTo { get; init; }
}

/// <summary>Finds the labels of field forms and their values.</summary>
internal sealed class FieldReader(TokenText text, IReadOnlyList<Block> blocks)
{
    /// <summary>The labels with a colon, at the head of a block, of a line, or after a mark.</summary>
    public List<Field> Read()
    {
        var fields = new List<Field>();
        for (var number = 0; number < blocks.Count; number++)
        {
            var block = blocks[number];
            for (var at = block.From; at < block.To; at++)
            {
                var before = text[at - 1];
                var head = at == block.From || text[at].NewLine || text[at].CellBefore || before.Is('.') || before.Is(';') || before.Is('(') || before.Is('-') || before.Is('+') || before.Is(',');
                if (!head || !Lexicon.Labels.Match(text, at, block.To, out var end, out var label))
                {
                    continue;
                }

                var colon = text[end].Is('(') ? PastParenthesis(end, block.To) : end;
                if (!text[colon].Is(':') || (before.Is(',') && label is not (Label.Lead or Label.Coordinating or Label.Time)))
                {
                    continue;
                }

                if (fields.Count > 0)
                {
                    fields[^1] = Closed(fields[^1], at, number);
                }

                fields.Add(new Field(label, at, colon + 1, number) { ValueTo = block.To });
            }
        }

        if (fields.Count > 0)
        {
            fields[^1] = Closed(fields[^1], int.MaxValue, blocks.Count);
        }

        return fields;
    }

    // A value ends at the next label of its block; an empty one goes on with the bullets below.
    private Field Closed(Field field, int nextAt, int nextBlock)
    {
        var block = blocks[field.Block];
        var to = Math.Min(block.To, nextAt);
        if (SentenceCutter.Trim(text, field.ValueFrom, to) > field.ValueFrom)
        {
            return field with { ValueTo = to };
        }

        var stop = field.Block + 1;
        while (stop < blocks.Count && stop < nextBlock && blocks[stop].Marker is Marker.Dash or Marker.Plus or Marker.Bullet)
        {
            stop++;
        }

        return stop > field.Block + 1 ? field with { ValueFrom = blocks[field.Block + 1].From, ValueTo = Math.Min(blocks[stop - 1].To, nextAt) } : field with { ValueTo = to };
    }

    private int PastParenthesis(int at, int to)
    {
        for (var index = at; index < Math.Min(to, at + 20); index++)
        {
            if (text[index].Is(')'))
            {
                return index + 1;
            }
        }

        return at;
    }
}
