namespace Bot.Reading;

/// <summary>Finds where a proper name ends: capitals, numbers, and small letters up to a word of duty; commas and "và" only inside "X, Y và Z".</summary>
internal sealed class ProperNameReader(TokenText text, PlaceReader places)
{
    private readonly LowerNameReader _lower = new(text);

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

                    if (end + 1 >= limit || Lexicon.BodyAt(text, end + 1, limit) || !(JoinsName(end + 1, limit, mode) || _lower.Joins(at, end, limit)))
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

            if (token.Is('-') && end > at && _lower.Half(end, limit, out var half))
            {
                end = half;
                continue;
            }

            if (token.Is('.') && text[end + 1].Glued && text[end + 1].IsWord && text[end - 1].Upper)
            {
                end++;
                continue;
            }

            if (token.Is(',') && (CommaInName(end + 1, limit) || ((mode & ListMode.Cell) != 0 && _lower.InCell(end + 1, limit))))
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
                && !(Lexicon.NameWords.Match(text, at, limit, out var part, out _) && part >= duty && InsideName(part, limit) && !(at > start && text[start].Capital && Lexicon.ServedObjects.Match(text, part, limit, out _, out _)) && !((text[at - 1].Capital || text[at - 2].Capital && text[at - 1].Word == Lexicon.CentreLast) && (at - start > 1 || text[at - 1].Word == Lexicon.Department || text[at - 1].Word == Lexicon.Ministry)))
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

    // "Xuất bản, In và Phát hành": capitals after the comma, then "và" and a capital, and no body on the way.
    private bool CommaInName(int at, int limit)
    {
        if (!text[at].Capital && text[at].IsWord)
        {
            return _lower.Tail(at, limit) || _lower.Parts(at, limit);
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
