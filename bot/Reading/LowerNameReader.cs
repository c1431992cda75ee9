namespace Bot.Reading;

/// <summary>Says whether a name goes on in small letters after a comma, a dash or "và".</summary>
internal sealed class LowerNameReader(TokenText text)
{
    /// <summary>"Cục quản lý chất lượng | và | an toàn vệ sinh thú y | sớm hoàn thiện": a name in small letters goes on to the verb.</summary>
    public bool Joins(int start, int and, int limit)
    {
        if (text[start].Capital || and - start < 2)
        {
            return false;
        }

        for (var index = and + 1; index < Math.Min(limit, and + 10); index++)
        {
            if (index > and + 1 && (Lexicon.DutyAt(text, index, limit, out _, out _) || Lexicon.Adverbs.Match(text, index, limit, out _, out _)))
            {
                return true;
            }

            if (!text[index].IsWord || text[index].Capital || text[index].LineStart || Lexicon.FunctionWords.Contains(text[index].Word) || text[index].Word == Lexicon.The
                || Lexicon.GroupNouns.Match(text, index, limit, out _, out _) || Lexicon.DutyAt(text, index, limit, out _, out _))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Vụ Pháp luật dân sự | - kinh tế", "Vụ Kế hoạch | - tài chính": one to four plain words that end the name.</summary>
    public bool Half(int dash, int limit, out int end)
    {
        end = dash + 1;
        if (end >= limit || text[dash].LineStart || !text[end].IsWord || text[end].Capital || Lexicon.GroupNouns.Match(text, end, limit, out _, out _) || Lexicon.Apposites.Match(text, end, limit, out _, out _))
        {
            return false;
        }

        while (end < limit && end - dash < 5 && text[end].IsWord && !text[end].LineStart && !text[end].Capital && text[end].Word != Lexicon.And && !Lexicon.FunctionWords.Contains(text[end].Word)
            && !Lexicon.DutyAt(text, end, limit, out _, out _) && !Lexicon.Openers.Match(text, end, limit, out _, out _))
        {
            end++;
        }

        return end > dash + 1 && (end >= limit || text[end].LineStart || text[end].Is(',') || text[end].Is(':') || text[end].Is(';') || text[end].Is('.') || text[end].Word == Lexicon.And || Lexicon.FunctionWords.Contains(text[end].Word) || Lexicon.DutyAt(text, end, limit, out _, out _));
    }

    /// <summary>"Trung tâm Giám sát, điều hành đô thị thông minh" in a cell of its own.</summary>
    public bool InCell(int at, int limit) =>
        at < limit && text[at].IsWord && !text[at].Capital && !text[at].LineStart && text[at].Word != Lexicon.The && text[at].Word != Lexicon.And && text[at].Word != Lexicon.Those
        && !Lexicon.GroupNouns.Match(text, at, limit, out _, out _) && !Lexicon.Committees.Match(text, at, limit, out _, out _) && !Lexicon.Ranks.Match(text, at, limit, out _, out _)
        && !Lexicon.Heads.Match(text, at, limit, out _, out _);

    /// <summary>"Trung tâm văn hóa, thể thao và truyền thanh xã đưa tin": plain nouns of a name, with "và" before the last, then a word of duty.</summary>
    public bool Parts(int at, int limit)
    {
        var joined = false;
        for (var index = at; index < Math.Min(limit, at + 10); index++)
        {
            var token = text[index];
            if (joined && index > at && Lexicon.DutyAt(text, index, limit, out _, out _))
            {
                return true;
            }

            if (token.Word == Lexicon.And && index > at && !joined)
            {
                joined = true;
                index++;
                token = text[index];
            }

            if (!token.IsWord || token.Capital || Lexicon.FunctionWords.Contains(token.Word) || token.Word == Lexicon.The || token.Word == Lexicon.Those
                || Lexicon.GroupNouns.Match(text, index, limit, out _, out _) && !(joined && Lexicon.Ranks.Match(text, index, limit, out _, out _))
                || Lexicon.DutyAt(text, index, limit, out _, out _) || Lexicon.Openers.Match(text, index, limit, out _, out _))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"Phòng Chính trị, tư tưởng chủ trì": a small-letter tail right before the verb of leading.</summary>
    public bool Tail(int at, int limit)
    {
        for (var index = at; index < Math.Min(limit, at + 4); index++)
        {
            if (index > at && Lexicon.LeadingVerbs.Match(text, index, limit, out _, out _))
            {
                return true;
            }

            if (!text[index].IsWord || text[index].Capital || Lexicon.DutyAt(text, index, limit, out _, out _) || Lexicon.GroupNouns.Match(text, index, limit, out _, out _))
            {
                return false;
            }
        }

        return false;
    }
}
