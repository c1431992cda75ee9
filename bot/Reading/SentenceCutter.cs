namespace Bot.Reading;

/// <summary>Cuts the tokens of a block into sentences that survive abbreviations, numbers and ellipses.</summary>
internal static class SentenceCutter
{
    /// <summary>The stretches of the sentences between two tokens.</summary>
    public static IEnumerable<(int From, int To)> Cut(TokenText text, int from, int to)
    {
        var start = from;
        for (var at = from; at < to; at++)
        {
            if (!Ends(text, at, to, start))
            {
                continue;
            }

            if (at > start)
            {
                yield return (start, at);
            }

            start = at + 1;
        }

        if (start < to)
        {
            yield return (start, to);
        }
    }

    /// <summary>Leaves out the marks at the end of a stretch: "./.", ";", ",".</summary>
    public static int Trim(TokenText text, int from, int to)
    {
        while (to > from && text[to - 1] is var token && (token.Is('.') || token.Is('/') || token.Is(';') || token.Is(',') || token.Is('…') || token.Is('-') || token.Is('"') || token.Is('[')
            || (token.Is(']') && text[to - 2].Is('…'))))
        {
            to--;
        }

        return to;
    }

    private static bool Ends(TokenText text, int at, int to, int start)
    {
        var token = text[at];
        if (token.Is('!') || token.Is('?'))
        {
            return true;
        }

        // "thể thao… Ngân hàng Nhà nước chủ trì": a new sentence after the list that is broken off.
        if (token.Is('…') && at + 1 < to && at - start > 6 && text[at - 1].IsWord && text[at + 1].IsWord && text[at + 1].Capital && !text[at + 1].Glued)
        {
            return true;
        }

        if (!token.Is('.') || at + 1 >= to)
        {
            return false;
        }

        var next = text[at + 1];
        var before = text[at - 1];
        if (next.Glued && !next.Capital)
        {
            return next.Is('/');
        }

        if (before.IsWord && before.Capital && before.End - before.Start <= 2 && !next.LineStart && before.Upper | before.End - before.Start == 1 && at - start > 1)
        {
            return false;
        }

        return next.Capital || next.LineStart || next.Is('"') || next.Is('-') || next.Is('(') || next.Is('+') || next.IsNumber && !next.Glued;
    }
}
