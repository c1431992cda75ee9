namespace Bot.Reading;

/// <summary>Reads what stands between the bodies of a list: asides, commas, "và".</summary>
internal sealed class BodyListMarks(TokenText text)
{
    /// <summary>Passes over "(gọi tắt là …)" or "- cơ quan thường trực …" after a name.</summary>
    public int Parenthesis(int at, int limit)
    {
        if (text[at].Is('-') || text[at].Is(','))
        {
            return Apposite(at, limit);
        }

        if (!text[at].Is('('))
        {
            return at;
        }

        for (var index = at + 1; index < Math.Min(limit, at + BodyReader.LongestName); index++)
        {
            if (text[index].Is(')'))
            {
                return index + 1;
            }
        }

        return at;
    }

    /// <summary>The token after a comma or "và"; -1 where the list ends.</summary>
    public int Separator(int at, int limit, ListMode mode)
    {
        if (at >= limit)
        {
            return -1;
        }

        var token = text[at];
        var next = token.Is(',') || (token.Is(';') && (mode & (ListMode.Heading | ListMode.Cell | ListMode.Semicolons)) != 0) || (token.Is('/') && (mode & ListMode.Cell) != 0)
            || (token.Is('-') && (mode & ListMode.Cell) != 0) || token.Word == Lexicon.And || token.Word == Lexicon.Together
            ? at + 1
            : (mode & ListMode.Cell) != 0 && token.IsWord && token.Capital ? at : -1;
        if (next == at + 1 && (token.Is(',') || token.Is(';')) && text[next].Word == Lexicon.And)
        {
            next++;
        }

        return next < limit ? next : -1;
    }

    // "- cơ quan thường trực Ban Chỉ đạo 389 tỉnh": up to the verb of duty.
    private int Apposite(int at, int limit)
    {
        // "…, Trưởng ban Ban Dân tộc tỉnh" is the next body.
        if (!Lexicon.Apposites.Match(text, at + 1, limit, out var after, out _) || text[at].Is(',') && text[after].Capital && Lexicon.Offices.Match(text, at + 1, limit, out var office, out _) && office == after && Lexicon.Heads.Match(text, after, limit, out _, out _))
        {
            return at;
        }

        for (var index = after; index < Math.Min(limit, at + BodyReader.LongestName); index++)
        {
            if (text[index].Is(',') || text[index].Is(':'))
            {
                return text[index].Is(',') ? index + 1 : index;
            }

            if (!text[index].Capital && Lexicon.DutyAt(text, index, limit, out _, out _))
            {
                return index;
            }
        }

        return at;
    }
}
