namespace Bot.Reading;

/// <summary>Reads leads after an introduction: "Về …: giao Sở Y tế …", "Sau khi …, Bộ Tài chính …", "Căn cứ Kế hoạch này, các sở …".</summary>
internal sealed class IntroductionReader(TokenText text, Header header, BodyReader bodies, ClauseReader clauses, LeadAuthority authority, CueReader cues)
{
    /// <summary>Reads the lead after an introduction: "Về …: giao Sở Y tế …", "Sau khi …, Bộ Tài chính …", "Căn cứ Kế hoạch này, các sở …".</summary>
    public bool Read(int from, int to, bool withinScope, out FoundLead found)
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
            wish = !token.Is(':') && (wish || (!topic && Lexicon.WishAt(text, mark, to)));
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

            var at = clauses.PastOpeners(mark + 1, to);

            // "Thực hiện Công văn số …, trong đó giao …": what another document ordered.
            cited = cited || Cites(from, mark);
            if (cited && (text[mark + 1].Word == Lexicon.InIt || (text[mark + 1].Word == Lexicon.According && text[mark + 2].Word == Lexicon.That && !text[mark + 3].Is(','))))
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
                if (!withinScope && !(cue == Cue.Demand && !topic && text[at].Word == Lexicon.Direct1) && bodies.List(afterCue, to, ListMode.Semicolons, leads, out var after) && authority.Leading(leads) && clauses.Acts(after, to, loose: true, cued: true))
                {
                    found = new FoundLead(leads, at, clauses.Past(after), time, "verb of order after an introduction", true);
                    return true;
                }

                continue;
            }

            // "Về biên chế: chuyển Sở Nội vụ nghiên cứu …"
            if (topic && token.Is(':') && Lexicon.ReferralAt(text, at, to, out var referred) && bodies.List(referred, to, ListMode.None, leads, out var receiver) && authority.Leading(leads) && clauses.Acts(receiver, to, loose: true, cued: true))
            {
                found = new FoundLead(leads, at, clauses.Past(receiver), time, "referral after a topic", true);
                return true;
            }

            if (!withinScope && SpokenBy(at, to, out var demand, out var addressed) && bodies.List(addressed, to, ListMode.Semicolons, leads, out var asked) && authority.Leading(leads) && clauses.Acts(asked, to, loose: true, cued: true))
            {
                found = new FoundLead(leads, demand, clauses.Past(asked), time, "demand", true);
                return true;
            }

            leads.Clear();
            if (Subjects(at, to) && bodies.List(at, to, ListMode.None, leads, out var subject))
            {
                // "Tại Công văn này, Chủ tịch UBND tỉnh yêu cầu các sở …"
                if (!withinScope && Lexicon.CueAt(text, subject, to, out var ordered, out _) && Lexicon.InnerDemands.Match(text, subject, to, out _, out _) && authority.Orders(leads))
                {
                    var told = new List<Body>();
                    if (bodies.List(ordered, to, ListMode.Semicolons, told, out var toldEnd) && authority.Leading(told) && clauses.Acts(toldEnd, to, loose: true, cued: true))
                    {
                        found = new FoundLead(told, subject, clauses.Past(toldEnd), time, "demand", true);
                        return true;
                    }
                }

                if (!PastDay(from) && authority.Leading(leads) && !leads[0].Name.StartsWith("Phó ", StringComparison.Ordinal) && clauses.Acts(subject, to, loose: token.Is(':') && topic && !withinScope) && (!withinScope || Lexicon.LeadingVerbs.Match(text, subject, to, out _, out _)))
                {
                    found = new FoundLead(leads, at, clauses.Past(subject), time, "subject after an introduction", false);
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
            if (Lexicon.CueAt(text, index, to, out addressed, out _) && Lexicon.InnerDemands.Match(text, index, to, out _, out _) && !cues.Blocked(index, at))
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
    private bool Addressed(int from, int to, out FoundLead found)
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

        if (!text[after].Is(',') || !authority.Leading(leads))
        {
            return false;
        }

        if (Lexicon.DutyAt(text, after + 1, to, out _, out _) && !Lexicon.CueAt(text, after + 1, to, out _, out _))
        {
            found = new FoundLead(leads, from, after + 1, from, "topic is the body", false);
            return true;
        }

        for (var index = after + 1; index < Math.Min(to, after + 16); index++)
        {
            if (Lexicon.CueAt(text, index, to, out var end, out _) && Lexicon.DutyAt(text, end, to, out _, out _))
            {
                found = new FoundLead(leads, from, end, from, "topic is the body", true);
                return true;
            }
        }

        return false;
    }
}
