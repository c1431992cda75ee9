namespace Bot.Reading;

internal sealed partial class OrderReader
{
    // The first lead of a sentence: after a verb of order, as subject, after a clause of time or topic, or inside.
    private bool Lead(Block block, int from, int to, bool withinScope, out Found found)
    {
        found = default;
        var leads = new List<Body>();
        if (Lexicon.CueAt(text, from, to, out var afterCue, out var cue) && !(withinScope && (cue == Cue.Demand || !block.IsItem || block.Marker > Marker.Decimal))
            && !(_carrying && !Lexicon.InnerDemands.Match(text, from, to, out _, out _)))
        {
            if (text[afterCue].Is(':'))
            {
                afterCue++;
            }

            if (bodies.List(afterCue, to, ListMode.Semicolons, leads, out var after) && Leading(leads) && Acts(after, to, loose: true, cued: true))
            {
                found = new Found(leads, from, Past(after), from, cue == Cue.Order ? "verb of order" : "demand", true);
                return true;
            }
        }

        leads.Clear();
        if (bodies.List(from, to, block.IsItem ? ListMode.Semicolons : ListMode.None, leads, out var subject))
        {
            // "Bộ trưởng các Bộ: Y tế, Công an; Chủ tịch UBND các tỉnh … chỉ đạo": one list of subjects.
            if (text[subject].Is(';') && !block.IsItem)
            {
                leads.Clear();
                bodies.List(from, to, ListMode.Semicolons, leads, out subject);
            }

            // "Người đứng đầu … chịu trách nhiệm": liability of persons.
            if (Lexicon.Persons.Match(text, from, subject, out _, out _) && Lexicon.Liabilities.Match(text, subject, to, out _, out _))
            {
                return false;
            }

            // "Hội Doanh nhân đề nghị …" is a wish; "Sở Xây dựng yêu cầu các chủ đầu tư …" is the department's own duty.
            var tells = Lexicon.CueAt(text, subject, to, out _, out _);
            if (tells && !Orders(leads))
            {
                if (Lexicon.Pleas.Match(text, subject, to, out _, out _) || !(block.IsItem || (_ordering && text[subject].Word == Lexicon.Direct1)) || !Leading(leads))
                {
                    return false;
                }

                found = new Found(leads, from, subject, from, "subject of the sentence", false);
                return true;
            }

            if (tells && Directs(leads, subject, to, out found))
            {
                return true;
            }

            if (Leading(leads) && !leads[0].Name.StartsWith("Phó ", StringComparison.Ordinal) && Acts(subject, to, loose: (block.IsItem || _ordering) && !withinScope && !text[subject].Is(',') && !text[subject].Is(';')))
            {
                found = new Found(leads, from, Past(subject), from, "subject of the sentence", false);
                return true;
            }
        }
        else if (!withinScope && text[from].Capital && bodies.Circle(from, to, leads, out subject) && Leading(leads) && Acts(subject, to, loose: false))
        {
            found = new Found(leads, from, Past(subject), from, "subject of the sentence", false);
            return true;
        }
        else
        {
            subject = from;
        }

        if (subject == from)
        {
            if (AfterIntroduction(from, to, withinScope, out found))
            {
                return true;
            }
        }

        return !withinScope && InsideCue(subject, to, out found);
    }

    // News: "Chủ tịch UBND thành phố chỉ đạo các địa phương tăng cường …" is the issuer's order.
    private bool Directs(List<Body> subjects, int at, int to, out Found found)
    {
        found = default;
        if (!header.News || header.Issuer is null || text[at].Word != Lexicon.Direct1 || !subjects.TrueForAll(subject => subject.Name == header.Issuer || subject.Person && header.Issuer.StartsWith(subject.Name, StringComparison.Ordinal)))
        {
            return false;
        }

        var told = new List<Body>();
        if (!Lexicon.CueAt(text, at, to, out var after, out _) || !bodies.List(after, to, ListMode.Semicolons, told, out var end) || !Leading(told) || !Acts(end, to, loose: true, cued: true))
        {
            return false;
        }

        found = new Found(told, at, Past(end), at, "demand", true);
        return true;
    }

    // "Về …: giao Sở Y tế …", "Sau khi …, Bộ Tài chính …", "Căn cứ Kế hoạch này, các sở …".
    private bool AfterIntroduction(int from, int to, bool withinScope, out Found found)
    {
        found = default;
        var depth = 0;
        var commas = 0;
        var topic = Lexicon.Topics.Match(text, from, to, out _, out _);
        var introduced = topic || Lexicon.Introducers.Match(text, from, to, out _, out _);
        var wish = false;
        var cited = false;
        for (var mark = from; mark < to - 1; mark++)
        {
            var token = text[mark];
            depth += token.Is('(') ? 1 : token.Is(')') ? -1 : 0;
            wish = !token.Is(':') && (wish || (!topic && Lexicon.Wishes.Match(text, mark, to, out _, out _)));
            if (depth > 0 || !(token.Is(',') || token.Is(':') || (topic && token.Is(';'))) || wish || (!introduced && !token.Is(':')))
            {
                if (token.Is(';') && !topic)
                {
                    return false;
                }

                continue;
            }

            if (++commas > 60)
            {
                return false;
            }

            var at = PastOpeners(mark + 1, to);

            // "Thực hiện Công văn số …, trong đó giao …": what another document ordered.
            cited = cited || Cites(from, mark);
            if (cited && text[mark + 1].Word == Lexicon.InIt)
            {
                return false;
            }

            // "… nhấn mạnh: "Các cấp, các ngành không được chủ quan"": speech.
            if (token.Is(':') && text[mark + 1].Is('"'))
            {
                continue;
            }

            var leads = new List<Body>();
            var time = token.Is(':') ? mark + 1 : from;
            if (Lexicon.CueAt(text, at, to, out var afterCue, out var cue))
            {
                if (!withinScope && !(cue == Cue.Demand && !topic && text[at].Word == Lexicon.Direct1) && bodies.List(afterCue, to, ListMode.Semicolons, leads, out var after) && Leading(leads) && Acts(after, to, loose: true, cued: true))
                {
                    found = new Found(leads, at, Past(after), time, "verb of order after an introduction", true);
                    return true;
                }

                continue;
            }

            // "Về biên chế: chuyển Sở Nội vụ nghiên cứu …"
            if (topic && token.Is(':') && Lexicon.ReferralAt(text, at, to, out var referred) && bodies.List(referred, to, ListMode.None, leads, out var receiver) && Leading(leads) && Acts(receiver, to, loose: true, cued: true))
            {
                found = new Found(leads, at, Past(receiver), time, "referral after a topic", true);
                return true;
            }

            if (!withinScope && SpokenBy(at, to, out var demand, out var addressed) && bodies.List(addressed, to, ListMode.Semicolons, leads, out var asked) && Leading(leads) && Acts(asked, to, loose: true, cued: true))
            {
                found = new Found(leads, demand, Past(asked), time, "demand", true);
                return true;
            }

            leads.Clear();
            if (Subjects(at, to) && bodies.List(at, to, ListMode.None, leads, out var subject))
            {
                // "Tại Công văn này, Chủ tịch UBND tỉnh yêu cầu các sở …"
                if (!withinScope && Lexicon.CueAt(text, subject, to, out var ordered, out _) && Lexicon.InnerDemands.Match(text, subject, to, out _, out _) && Orders(leads))
                {
                    var told = new List<Body>();
                    if (bodies.List(ordered, to, ListMode.Semicolons, told, out var toldEnd) && Leading(told) && Acts(toldEnd, to, loose: true, cued: true))
                    {
                        found = new Found(told, subject, Past(toldEnd), time, "demand", true);
                        return true;
                    }
                }

                if (!PastDay(from) && Leading(leads) && !leads[0].Name.StartsWith("Phó ", StringComparison.Ordinal) && Acts(subject, to, loose: token.Is(':') && topic && !withinScope) && (!withinScope || Lexicon.LeadingVerbs.Match(text, subject, to, out _, out _)))
                {
                    found = new Found(leads, at, Past(subject), time, "subject after an introduction", false);
                    return true;
                }

                mark = Math.Max(mark, subject - 1);
            }
        }

        return !withinScope && Addressed(from, to, out found);
    }

    // "Ngày 17/10/2025, Chủ tịch UBND thành phố chủ trì họp": a day before the document tells of what was done.
    private bool PastDay(int at)
    {
        if (text[at].Word != Lexicon.Day || text[at + 1].Number is not (>= 1 and <= 31) || text[at + 3].Number is not (>= 1 and <= 12) || text[at + 5].Number is not (>= 1990 and <= 2100) || header.Issued is not { } issued)
        {
            return false;
        }

        var (day, month, year) = (text[at + 1].Number, text[at + 3].Number, text[at + 5].Number);
        return day <= DateTime.DaysInMonth(year, month) && new DateOnly(year, month, day) <= issued;
    }

    // A subject begins with a capital, "các", "UBND" or a word of respect; "…, ban, ngành" goes on with a list.
    private bool Subjects(int at, int to) =>
        text[at].Capital || text[at].Word == Lexicon.The || text[at].Word == Lexicon.Those || text[at].Word == Lexicon.Committee || Lexicon.Honorifics.Match(text, at, to, out _, out _) || Lexicon.Committees.Match(text, at, to, out _, out _)
        || Lexicon.GroupNouns.Match(text, at, to, out var noun, out _) && noun > at + 1;

    // "đồng chí Nguyễn Văn A - Phó Chủ tịch UBND tỉnh yêu cầu …": a person who may order, and where the demand stands.
    private bool SpokenBy(int at, int to, out int demand, out int addressed)
    {
        addressed = demand = at;
        if (!Lexicon.Honorifics.Match(text, at, to, out var person, out _) || !text[person].Capital)
        {
            return false;
        }

        for (var index = person; index < Math.Min(to, person + 24) && !text[index].Is(',') && !text[index].Is(';'); index++)
        {
            if (Lexicon.CueAt(text, index, to, out addressed, out _) && Lexicon.InnerDemands.Match(text, index, to, out _, out _) && !Blocked(index, at))
            {
                demand = index;
                return true;
            }
        }

        return false;
    }

    private bool Cites(int from, int to)
    {
        for (var at = Math.Max(from, to - 40); at < to; at++)
        {
            if (text[at].Word == Lexicon.Numbered && text[at + 1].IsNumber)
            {
                return true;
            }
        }

        return false;
    }

    // "Đối với UBND các xã, phường, Chủ tịch UBND tỉnh yêu cầu tập trung …": the topic is the body itself.
    private bool Addressed(int from, int to, out Found found)
    {
        found = default;
        var leads = new List<Body>();
        if (!Lexicon.Regards.Match(text, from, to, out var at, out _) || !bodies.List(at, to, ListMode.None, leads, out var after))
        {
            return false;
        }

        // The list has run into the one who orders: "…, Chủ tịch UBND tỉnh yêu cầu".
        if (leads.Count > 1 && Lexicon.CueAt(text, after, to, out _, out _))
        {
            after = leads[^1].From - 1;
            leads.RemoveAt(leads.Count - 1);
        }

        if (!text[after].Is(',') || !Leading(leads))
        {
            return false;
        }

        if (Lexicon.DutyAt(text, after + 1, to, out _, out _) && !Lexicon.CueAt(text, after + 1, to, out _, out _))
        {
            found = new Found(leads, from, after + 1, from, "topic is the body", false);
            return true;
        }

        for (var index = after + 1; index < Math.Min(to, after + 16); index++)
        {
            if (Lexicon.CueAt(text, index, to, out var end, out _) && Lexicon.DutyAt(text, end, to, out _, out _))
            {
                found = new Found(leads, from, end, from, "topic is the body", true);
                return true;
            }
        }

        return false;
    }

    // Whose "yêu cầu" or "giao" is the document's own order: the issuer's, its head's, the Government's.
    private bool Orders(List<Body> subjects)
    {
        foreach (var subject in subjects)
        {
            if (subject.Name == header.Issuer || subject.Name.StartsWith("UBND", StringComparison.Ordinal) || subject.Name is "Chính phủ" or "Thủ tướng Chính phủ" or "Văn phòng Chính phủ"
                || subject.Name.StartsWith("Phó ", StringComparison.Ordinal) || subject.Name.Contains("Tỉnh ủy", StringComparison.Ordinal) || subject.Name.Contains("Thành ủy", StringComparison.Ordinal)
                || (header.Issuer is { } issuer && issuer.StartsWith(subject.Name, StringComparison.Ordinal)) || (subject.Person && !subject.Name.StartsWith("Hội", StringComparison.Ordinal)) || subject.Name.StartsWith("Bộ ", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    // "Chủ tịch UBND tỉnh yêu cầu các sở …", "… thống nhất giao Sở Y tế …".
    private bool InsideCue(int from, int to, out Found found)
    {
        found = default;
        for (var at = from; at < to - 1; at++)
        {
            if (Lexicon.Wishes.Match(text, at, to, out _, out _) && !text[at].Capital)
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

            var leads = new List<Body>();
            if (SentTo(from, at, after, to, leads))
            {
                found = new Found(leads, at, after, TimeStart(from, at), "demand to the addressees", true);
                return true;
            }

            leads.Clear();
            if (bodies.List(after, to, ListMode.Semicolons, leads, out var end) && Leading(leads) && Acts(end, to, loose: true, cued: true))
            {
                found = new Found(leads, at, Past(end), TimeStart(from, at), cue == Cue.Order ? "verb of order" : "demand", true);
                return true;
            }

            leads.Clear();
            if (bodies.Circle(after, to, leads, out var circle) && Leading(leads))
            {
                found = new Found(leads, at, circle, TimeStart(from, at), "demand", true);
                return true;
            }

            at = Math.Max(after, end) - 1;
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
                return (end == cue || (end == cue - 1 && text[end].Is(','))) && Leading(leads);
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
                return Orders(subjects);
            }
        }

        return Lexicon.Agreements.Match(text, start, at, out _, out _);
    }

    private int TimeStart(int from, int at)
    {
        for (var index = at; index > from; index--)
        {
            if (text[index].Is(':'))
            {
                return index + 1;
            }
        }

        return from;
    }

    // "được giao", "đã yêu cầu", "Quyết định số … giao …": an order of the past or another's.
    private bool Blocked(int at, int from)
    {
        if (at > 0 && Lexicon.CueBlockers.Contains(text[at - 1].Word))
        {
            return true;
        }

        for (var index = at - 1; index >= Math.Max(from, at - 40); index--)
        {
            if (text[index].Is(',') || text[index].Is(';') || text[index].Is(':'))
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

    // What follows the bodies says that they are to act. Loose: anything but words that tell.
    private bool Acts(int at, int to, bool loose, bool cued = false)
    {
        if (at >= to)
        {
            return false;
        }

        if (Lexicon.MereLiabilities.Match(text, at, to, out _, out _))
        {
            return false;
        }

        for (var index = at; index < Math.Min(to, at + 7); index++)
        {
            if (Lexicon.PastWords.Contains(text[index].Word))
            {
                return false;
            }

            if (index > at + 3 && cued || Lexicon.DutyAt(text, index, to, out _, out _) || !text[index].IsWord)
            {
                break;
            }
        }

        if (text[at].Is(':'))
        {
            return at + 2 < to;
        }

        if (text[at].Is(','))
        {
            return at + 2 < to && (Lexicon.DutyAt(text, at + 1, to, out _, out _) || Lexicon.Adverbs.Match(text, at + 1, to, out _, out _) || Lexicon.Asides.Match(text, at + 1, to, out _, out _))
                && !Lexicon.NoDuties.Match(text, at + 1, to, out _, out _) && !Lexicon.CueAt(text, at + 1, to, out _, out _);
        }

        if (!text[at].IsWord || to - at < 2 || (!cued && Lexicon.NoDuties.Match(text, at, to, out _, out _)) || text[at].Word == Lexicon.And)
        {
            return false;
        }

        return loose || Lexicon.DutyAt(text, at, to, out _, out _) || Lexicon.Adverbs.Match(text, at, to, out _, out _) || Lexicon.Asides.Match(text, at, to, out _, out _);
    }
}
