namespace Bot.Reading;

/// <summary>
/// Reads leads after a verb of order or of demand inside a sentence: "Chủ tịch UBND tỉnh yêu cầu các sở …", "… thống nhất giao Sở Y tế …";
/// orders of the past and wishes of others are none.
/// </summary>
internal sealed class CueReader(TokenText text, Header header, BodyReader bodies, ClauseReader clauses, LeadAuthority authority)
{
    /// <summary>"Chủ tịch UBND tỉnh yêu cầu các sở …", "… thống nhất giao Sở Y tế …".</summary>
    public bool Read(int from, int to, out FoundLead found)
    {
        found = default;
        for (var at = from; at < to - 1; at++)
        {
            if (Lexicon.WishAt(text, at, to) && !text[at].Capital)
            {
                at = Granted(at, to);
                if (at < 0)
                {
                    return false;
                }

                continue;
            }

            if (text[at].Capital && at > from && !text[at - 1].Is(',') && !text[at - 1].Is(':') && !text[at - 1].Is(';') || !Lexicon.CueAt(text, at, to, out var after, out var cue))
            {
                continue;
            }

            var signing = BySigning(from, at);
            if (cue == Cue.Demand && !signing && !Lexicon.InnerDemands.Match(text, at, to, out _, out _))
            {
                continue;
            }

            // "…; hợp tác xã X đề nghị Sở Công Thương …": somebody else's wish.
            if (Lexicon.Pleas.Match(text, at, to, out _, out _) && !Issuers(at, from))
            {
                at = after - 1;
                continue;
            }

            if (Background(at, from))
            {
                return false;
            }

            if (!signing && Blocked(at, from))
            {
                at = after - 1;
                continue;
            }

            // News: "Phó Bí thư Thành ủy đề nghị, Sở Tài chính …".
            after += header.News && text[after].Is(',') ? 1 : 0;
            var leads = new List<Body>();
            if (SentTo(from, at, after, to, leads))
            {
                found = new FoundLead(leads, at, after, TimeStart(from, at), "demand to the addressees", true);
                return true;
            }

            leads.Clear();
            if (bodies.List(after, to, ListMode.Semicolons, leads, out var end) && authority.Leading(leads) && clauses.Acts(end, to, loose: true, cued: true))
            {
                found = new FoundLead(leads, at, clauses.Past(end), TimeStart(from, at), cue == Cue.Order ? "verb of order" : "demand", true);
                return true;
            }

            leads.Clear();
            if (bodies.Circle(after, to, leads, out var circle) && authority.Leading(leads))
            {
                found = new FoundLead(leads, at, circle, TimeStart(from, at), "demand", true);
                return true;
            }

            at = Math.Max(after, end) - 1;
        }

        return false;
    }

    /// <summary>"UBND tỉnh yêu cầu các sở, ngành": a demand whose bodies end the words, so that what they are to do stands below.</summary>
    public bool ReadBare(int from, int to, out FoundLead found)
    {
        found = default;
        for (var at = from; at < to - 1; at++)
        {
            if (text[at].Capital && at > from && !text[at - 1].Is(',') || !Lexicon.CueAt(text, at, to, out var after, out var cue) || (cue == Cue.Demand && !Lexicon.InnerDemands.Match(text, at, to, out _, out _)) || Blocked(at, from))
            {
                continue;
            }

            var leads = new List<Body>();
            if (bodies.List(after, to, ListMode.Semicolons, leads, out var end) && end >= to && authority.Leading(leads))
            {
                found = new FoundLead(leads, at, end, from, "demand", true);
                return true;
            }
        }

        return false;
    }

    // News: "đã ký Quyết định số 2044/QĐ-TTg | chỉ đạo Bộ Tài chính …" is the order of the document that the news is about.
    private bool BySigning(int from, int at)
    {
        if (!header.News || header.Number is not { } number)
        {
            return false;
        }

        for (var index = at - 1; index >= Math.Max(from, at - 20) && !text[index].Is(',') && !text[index].Is(';'); index--)
        {
            if (text[index].Word == Lexicon.Sign)
            {
                return text.Say(index, at).Contains(number.Value, StringComparison.Ordinal);
            }
        }

        return false;
    }

    // "Bộ Y tế có công văn gửi các Sở Y tế | yêu cầu rà soát …": the addressees named before the demand.
    private bool SentTo(int from, int cue, int after, int to, List<Body> leads)
    {
        if (!Lexicon.DutyAt(text, after, to, out _, out _))
        {
            return false;
        }

        for (var at = cue - 1; at > Math.Max(from, cue - 60); at--)
        {
            if (text[at].Word == Lexicon.Send && bodies.List(at + 1, cue, ListMode.None, leads, out var end))
            {
                return (end == cue || (end == cue - 1 && text[end].Is(','))) && authority.Leading(leads);
            }
        }

        return false;
    }

    // "… kiến nghị thành lập …, thống nhất theo đề xuất …; | đề nghị Hạt Kiểm lâm …": the semicolon after the answer to a wish; -1 for none.
    private int Granted(int at, int to)
    {
        var agreed = false;
        for (var index = at + 1; index < to; index++)
        {
            if (text[index].Is(';'))
            {
                return agreed ? index : -1;
            }

            agreed |= text[index - 1].Is(',') && Lexicon.Consents.Match(text, index, to, out _, out _);
        }

        return -1;
    }

    // "UBND tỉnh đã ban hành Kế hoạch số …, trong đó giao …": the whole sentence tells of what was ordered before.
    private bool Background(int at, int from)
    {
        if (!(text[at - 1].Word == Lexicon.That && text[at - 2].Word == Lexicon.InIt))
        {
            return false;
        }

        for (var index = Math.Max(from, at - 60); index < at; index++)
        {
            if (text[index].Word == Lexicon.Already || (text[index].Word == Lexicon.Numbered && text[index + 1].IsNumber))
            {
                return true;
            }
        }

        return false;
    }

    // Whether what stands before a plea in its clause is nothing or one who may order.
    private bool Issuers(int at, int from)
    {
        var start = at;
        while (start > from && start > at - 20 && text[start - 1].IsWord)
        {
            start--;
        }

        // News: "Bộ cũng đề nghị …", "Thành phố yêu cầu …".
        if (start == at || (header.News && at - start <= 3 && text[start].Capital && (text[start].Word == Lexicon.Ministry || text[start].Word == Lexicon.Department || text[start].Word == Lexicon.Province || text[start].Word == Lexicon.CityFirst)))
        {
            return true;
        }

        for (var index = start; index < at; index++)
        {
            var subjects = new List<Body>();
            if (bodies.List(index, at, ListMode.None, subjects, out var end) && at - end < 6)
            {
                return authority.Orders(subjects);
            }
        }

        return Lexicon.Agreements.Match(text, start, at, out _, out _);
    }

    private int TimeStart(int from, int at)
    {
        for (var index = at; index > from; index--)
        {
            if (text[index].Is(':') || text[index].Is(';'))
            {
                return index + 1;
            }
        }

        return from;
    }

    /// <summary>Whether a verb of order is none here: "được giao", "đã yêu cầu", "Quyết định số … giao …": an order of the past or another's.</summary>
    public bool Blocked(int at, int from)
    {
        if (at > 2 && Lexicon.CueBlockers.Contains(text[at - 1].Word) && !Lexicon.InCompound(text, at - 1) && !(header.News && text[at - 1].Word == Lexicon.Already && text[at - 3].Word == Lexicon.Recent))
        {
            return true;
        }

        for (var index = at - 1; index >= Math.Max(from, at - 40); index--)
        {
            if (text[index].Is(',') || text[index].Is(';') || text[index].Is(':'))
            {
                return false;
            }

            // News: "… mới đây đã giao Thanh tra Chính phủ …" is the order that the news is about.
            if (header.News && text[index].Word == Lexicon.Already && index >= 2 && text[index - 2].Word == Lexicon.Recent && index == at - 1)
            {
                return false;
            }

            if (index >= at - 5 && (text[index].Word == Lexicon.Already || text[index].Word == Lexicon.Will || text[index].Word == Lexicon.When))
            {
                return true;
            }

            if (index >= at - 5 && text[index].Capital && Lexicon.ProvinceNames.Match(text, index, at, out _, out var other) && !header.Home.Central && other.Name != header.Home.Province)
            {
                return true;
            }

            if (text[index].Word == Lexicon.Numbered && text[index + 1].IsNumber && (text[index + 2].Is('/') || text[index + 2].Is('-')))
            {
                return true;
            }
        }

        return false;
    }
}
