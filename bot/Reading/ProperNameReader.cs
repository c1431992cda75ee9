namespace Bot.Reading;

/// <summary>Finds where a proper name ends: capitals, numbers, and small letters up to a word of duty; commas and "và" only inside "X, Y và Z".</summary>
internal sealed class ProperNameReader(TokenText text, PlaceReader places)
{
    /// <summary>The end of a name's words: capitals, numbers, small letters up to a word of duty; commas and "và" only inside "X, Y và Z".</summary>
    public int End(int at, int limit, ListMode mode)
    {
        var end = Run(at, limit, mode, out var verb);
        return verb > at && (mode & (ListMode.Bare | ListMode.Heading | ListMode.Cell)) == 0 && Dangles(end, limit) ? verb : end;
    }

    // The end of a name, and the last word in it that could as well be its verb; -1 for none.
    private int Run(int at, int limit, ListMode mode, out int verb)
    {
        verb = -1;
        var end = at;
        while (end < limit)
        {
            var token = text[end];
            if (token.IsNumber)
            {
                if (end == at && !text[end - 1].IsWord)
                {
                    break;
                }

                end++;
                continue;
            }

            if (token.IsWord)
            {
                if (token.Word == Lexicon.And)
                {
                    if (Lexicon.NameJoins.Match(text, end + 1, limit, out var joined, out _) && text[at - 1].Word != Lexicon.The)
                    {
                        end = joined;
                        continue;
                    }

                    if (end + 1 >= limit || Lexicon.BodyAt(text, end + 1, limit) || !(JoinsName(end + 1, limit, mode) || JoinsLower(at, end, limit)))
                    {
                        break;
                    }

                    end++;
                    continue;
                }

                if (end > at && token.Capital && Lexicon.Agencies.Match(text, end, limit, out var inner, out var form) && inner - end > 2 && !form.Single)
                {
                    end = inner;
                    continue;
                }

                if (places.Begins(end, limit) || EndsName(end, at, limit))
                {
                    break;
                }

                verb = end > at && !token.Capital && Lexicon.DutyAt(text, end, limit, out _, out _) ? end : verb;
                end++;
                continue;
            }

            if (token.Is('-') && end + 1 < limit && text[end + 1].Capital && !token.LineStart && end > at)
            {
                end++;
                continue;
            }

            if (token.Is('-') && end > at && LowerHalf(end, limit, out var half))
            {
                end = half;
                continue;
            }

            if (token.Is('.') && text[end + 1].Glued && text[end + 1].IsWord && text[end - 1].Upper)
            {
                end++;
                continue;
            }

            if (token.Is(',') && (CommaInName(end + 1, limit) || ((mode & ListMode.Cell) != 0 && LowerInCell(end + 1, limit))))
            {
                end++;
                continue;
            }

            break;
        }

        return end;
    }

    // "Cảng vụ hàng không | kiểm tra an ninh, …": nothing acts after the name as it was read, so that its last word of duty is the verb.
    private bool Dangles(int end, int limit)
    {
        if (end >= limit)
        {
            return true;
        }

        var token = text[end];
        if (token.Is(','))
        {
            return end + 1 < limit && text[end + 1].Word != Lexicon.The && !Lexicon.BodyAt(text, end + 1, limit) && !Lexicon.GroupNouns.Match(text, end + 1, limit, out _, out _)
                && !Lexicon.Asides.Match(text, end + 1, limit, out _, out _) && !Lexicon.Offices.Match(text, end + 1, limit, out _, out _);
        }

        if (!token.IsWord)
        {
            return token.Is('.') || token.Is(';');
        }

        return token.Word != Lexicon.And && token.Word != Lexicon.Together && !places.Begins(end, limit) && !Lexicon.DutyAt(text, end, limit, out _, out _)
            && !Lexicon.Adverbs.Match(text, end, limit, out _, out _) && !Lexicon.Asides.Match(text, end, limit, out _, out _) && !Lexicon.NoDuties.Match(text, end, limit, out _, out _)
            && !Lexicon.PastWords.Contains(token.Word) && !Lexicon.CueAt(text, end, limit, out _, out _);
    }

    // "Cục quản lý chất lượng | và | an toàn vệ sinh thú y | sớm hoàn thiện": a name in small letters goes on to the verb.
    private bool JoinsLower(int start, int and, int limit)
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

    // "Vụ Pháp luật dân sự | - kinh tế", "Vụ Kế hoạch | - tài chính": one to four plain words that end the name.
    private bool LowerHalf(int dash, int limit, out int end)
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

    private bool EndsName(int at, int start, int limit)
    {
        var token = text[at];
        if (token.Capital)
        {
            return at > start && ((token.LineStart && Lexicon.DutyAt(text, at, limit, out _, out _)) || (Lexicon.BodyAt(text, at, limit) && text[at].LineStart))
                || (at == start && token.LineStart && Lexicon.DutyAt(text, at, limit, out _, out _));
        }

        // "Ban QLDA Đầu tư | xây dựng | các | công trình giao thông"
        if (Invests(at) || (token.Word == Lexicon.The && Invests(at - 2)))
        {
            return false;
        }

        if (token.Word == Lexicon.The || token.Word == Lexicon.With || token.Word == Lexicon.Of || Lexicon.CueAt(text, at, limit, out _, out _))
        {
            return token.Word != Lexicon.The || (at == start ? !ManagesSeveral(at, limit) : !text[at - 1].Capital && !Lexicon.NameWords.Match(text, at - 1, limit, out _, out _));
        }

        if (Lexicon.InCompound(text, at))
        {
            return false;
        }

        return Lexicon.Openers.Match(text, at, limit, out _, out _) || Lexicon.NoDuties.Match(text, at, limit, out _, out _) || Lexicon.FunctionWords.Contains(token.Word)
            || (Lexicon.DutyAt(text, at, limit, out var duty, out _)
                && !(Lexicon.NameWords.Match(text, at, limit, out var part, out _) && part >= duty && InsideName(part, limit) && !(at > start && text[start].Capital && Lexicon.ServedObjects.Match(text, part, limit, out _, out _)) && !(text[at - 1].Capital && (at - start > 1 || text[at - 1].Word == Lexicon.Department || text[at - 1].Word == Lexicon.Ministry)))
                && !(text[at].Word == Lexicon.Usual && text[at - 1].Word == Lexicon.Schooling));
    }

    // "đầu tư | xây dựng" in the name of a board, not "chủ đầu tư | xây dựng kế hoạch".
    private bool Invests(int at) =>
        at > 3 && text[at].Word == Lexicon.Build && text[at - 1].Word == Lexicon.InvestLast && text[at - 2].Word == Lexicon.Invest && text[at - 3].Word != Lexicon.Lead;

    // "Ban Quản lý | các cảng cá": no body, place or duty after "các".
    private bool ManagesSeveral(int at, int limit)
    {
        for (var head = Math.Max(0, at - 4); head < at; head++)
        {
            if (Lexicon.ManagingHeads.Match(text, head, at, out var end, out _) && end == at)
            {
                return text[at + 1].IsWord && !Lexicon.Ranks.Match(text, at + 1, limit, out _, out _) && !Lexicon.BodyAt(text, at + 1, limit) && !Lexicon.DutyAt(text, at + 1, limit, out _, out _);
            }
        }

        return false;
    }

    /// <summary>Whether a name goes on after a duty word: "Khu Quản lý đường bộ": a duty word inside a name is followed by a plain noun, not by an object of orders.</summary>
    public bool InsideName(int at, int limit) =>
        at < limit && text[at].IsWord && text[at].Word != Lexicon.The && text[at].Word != Lexicon.And && text[at].Word != Lexicon.Those
        && !Lexicon.DutyObjects.Match(text, at, limit, out _, out _) && !Lexicon.DutyAt(text, at, limit, out _, out _);

    private bool JoinsName(int at, int limit, ListMode mode) =>
        text[at].Capital && (!Lexicon.DutyAt(text, at, limit, out _, out _) || Lexicon.NameWords.Match(text, at, limit, out _, out _))
        || ((mode & (ListMode.Cell | ListMode.Heading)) != 0 && text[at].IsWord && !Lexicon.GroupNouns.Match(text, at, limit, out _, out _)
            && !Lexicon.DutyAt(text, at, limit, out _, out _));

    // "Trung tâm Giám sát, điều hành đô thị thông minh" in a cell of its own.
    private bool LowerInCell(int at, int limit) =>
        at < limit && text[at].IsWord && !text[at].Capital && !text[at].LineStart && text[at].Word != Lexicon.The && text[at].Word != Lexicon.And && text[at].Word != Lexicon.Those
        && !Lexicon.GroupNouns.Match(text, at, limit, out _, out _) && !Lexicon.Committees.Match(text, at, limit, out _, out _) && !Lexicon.Ranks.Match(text, at, limit, out _, out _)
        && !Lexicon.Heads.Match(text, at, limit, out _, out _);

    // "Trung tâm văn hóa, thể thao và truyền thanh xã đưa tin": plain nouns of a name, with "và" before the last, then a word of duty.
    private bool LowerParts(int at, int limit)
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

    // "Phòng Chính trị, tư tưởng chủ trì": a small-letter tail right before the verb of leading.
    private bool LowerTail(int at, int limit)
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

    // "Xuất bản, In và Phát hành": capitals after the comma, then "và" and a capital, and no body on the way.
    private bool CommaInName(int at, int limit)
    {
        if (!text[at].Capital && text[at].IsWord)
        {
            return LowerTail(at, limit) || LowerParts(at, limit);
        }

        if (!text[at].Capital || Lexicon.BodyAt(text, at, limit) || Lexicon.ProvinceNames.Match(text, at, limit, out _, out _))
        {
            return false;
        }

        for (var index = at; index < Math.Min(limit, at + 6); index++)
        {
            var token = text[index];
            if (token.Word == Lexicon.And)
            {
                return text[index + 1].Capital && !Lexicon.BodyAt(text, index + 1, limit);
            }

            if (!token.IsWord || Lexicon.BodyAt(text, index, limit))
            {
                return false;
            }
        }

        return false;
    }
}
