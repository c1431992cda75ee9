namespace Bot.Reading;

/// <summary>Reads sentences without a body that say when the duties before them are due: "Kết quả báo cáo về UBND tỉnh trước ngày 25/12."</summary>
internal sealed class ClosingReader(TokenText text, DeadlineReader deadlines, List<Order> orders)
{
    /// <summary>"Kết quả báo cáo về UBND tỉnh trước ngày 25/12.": a sentence without a body that says when the duties before it are due.</summary>
    public bool Read(Block block, int at, int end, bool goesOn)
    {
        // "Thời gian hoàn thành trước ngày 5/12.": a sentence of time alone closes the duty before it, even one that would go on.
        var times = Lexicon.ClosingTimes.Match(text, at, end, out _, out _) && end - at < 16;
        if (orders.Count == 0 || (goesOn && !(times && Lexicon.TimeHeads.Match(text, at, end, out _, out _) && (orders[^1].Block == block || orders[^1].Block.Parent == block.Parent))))
        {
            return false;
        }

        if (!times && !Lexicon.ClosingSentences.Match(text, at, end, out _, out _))
        {
            return false;
        }

        var deadline = deadlines.Of(at, end, label: false, out _);
        if (deadline.Named is null)
        {
            return false;
        }

        var all = !times && orders[^1].Block != block;
        for (var index = orders.Count - 1; index >= 0 && Beside(orders[index].Block, block); index--)
        {
            if (orders[index].Inherited is null)
            {
                orders[index] = orders[index] with { Inherited = deadline };
            }

            if (!all)
            {
                break;
            }
        }

        return all || times || orders[^1].Block == block && !Lexicon.DutyAt(text, at, end, out _, out _);
    }

    // Whether an order's block stands beside a block, under one beside it, or, for a paragraph, beside the item that it follows.
    private static bool Beside(Block order, Block block)
    {
        var level = block.IsItem ? block.Parent : block.Parent?.Parent;
        for (var at = order; at is not null; at = at.Parent)
        {
            if (at.Parent == level || at.Parent == block.Parent)
            {
                return true;
            }
        }

        return false;
    }
}
