namespace Bot.Reading;

/// <summary>Reads the first lead of a sentence: after a verb of order, as subject, after a clause of time or topic, or inside.</summary>
internal sealed class LeadReader(TokenText text, Header header, BodyReader bodies, ClauseReader clauses, LeadAuthority authority, CueReader cues)
{
    private readonly IntroductionReader _introductions = new(text, header, bodies, clauses, authority, cues);

    /// <summary>The first lead of a sentence: after a verb of order, as subject, after a clause of time or topic, or inside.</summary>
    /// <param name="block">The block of the sentence.</param>
    /// <param name="from">The first token.</param>
    /// <param name="to">The token after the last.</param>
    /// <param name="withinScope">The sentence stands under the heading of a body.</param>
    /// <param name="ordering">An order or a lead-in has been read before.</param>
    /// <param name="carrying">The sentence has a lead from before: "Chỉ đạo …" is that lead's duty.</param>
    /// <param name="found">The lead.</param>
    public bool Read(Block block, int from, int to, bool withinScope, bool ordering, bool carrying, out FoundLead found)
    {
        found = default;
        var leads = new List<Body>();
        // "Yêu cầu các sở, UBND các xã nghiêm túc thực hiện Kế hoạch này." after the last body's duties is the issuer's again.
        withinScope &= block.IsItem || text[to - 1].Word != Lexicon.This;
        if (Lexicon.CueAt(text, from, to, out var afterCue, out var cue) && !(withinScope && (cue == Cue.Demand || !block.IsItem || block.Marker > Marker.Decimal))
            && !(carrying && !Lexicon.InnerDemands.Match(text, from, to, out _, out _)))
        {
            if (text[afterCue].Is(':'))
            {
                afterCue++;
            }

            if (bodies.List(afterCue, to, ListMode.Semicolons, leads, out var after) && authority.Leading(leads) && clauses.Acts(after, to, loose: true, cued: true))
            {
                found = new FoundLead(leads, from, clauses.Past(after), from, cue == Cue.Order ? "verb of order" : "demand", true);
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
            if (tells && !authority.Orders(leads))
            {
                if (Lexicon.Pleas.Match(text, subject, to, out _, out _) || !(block.IsItem || (ordering && text[subject].Word == Lexicon.Direct1)) || !authority.Leading(leads))
                {
                    return false;
                }

                found = new FoundLead(leads, from, subject, from, "subject of the sentence", false);
                return true;
            }

            if (tells && Directs(leads, subject, to, out found))
            {
                return true;
            }

            // "UBND tỉnh giao …", "UBND quận đề nghị …": the committee speaks, whoever is told.
            if (tells && authority.Speaks(leads) && Lexicon.InnerDemands.Match(text, subject, to, out _, out _))
            {
                return !withinScope && cues.Read(subject, to, out found);
            }

            if (authority.Leading(leads) && !leads[0].Name.StartsWith("Phó ", StringComparison.Ordinal) && clauses.Acts(subject, to, loose: (block.IsItem || ordering) && !withinScope && !text[subject].Is(',') && !text[subject].Is(';')))
            {
                found = new FoundLead(leads, from, clauses.Past(subject), from, "subject of the sentence", false);
                return true;
            }
        }
        else if (!withinScope && text[from].Capital && bodies.Circle(from, to, leads, out subject) && authority.Leading(leads) && clauses.Acts(subject, to, loose: false))
        {
            found = new FoundLead(leads, from, clauses.Past(subject), from, "subject of the sentence", false);
            return true;
        }
        else
        {
            subject = from;
        }

        if (subject == from)
        {
            if (_introductions.Read(from, to, withinScope, out found))
            {
                return true;
            }
        }

        return !withinScope && cues.Read(subject, to, out found);
    }

    // News: "Chủ tịch UBND thành phố chỉ đạo các địa phương tăng cường …" is the issuer's order.
    private bool Directs(List<Body> subjects, int at, int to, out FoundLead found)
    {
        found = default;
        if (!header.News || header.Issuer is null || text[at].Word != Lexicon.Direct1 || !subjects.TrueForAll(subject => subject.Name == header.Issuer || subject.Person && header.Issuer.StartsWith(subject.Name, StringComparison.Ordinal)))
        {
            return false;
        }

        var told = new List<Body>();
        if (!Lexicon.CueAt(text, at, to, out var after, out _) || !bodies.List(after, to, ListMode.Semicolons, told, out var end) || !authority.Leading(told) || !clauses.Acts(end, to, loose: true, cued: true))
        {
            return false;
        }

        found = new FoundLead(told, at, clauses.Past(end), at, "demand", true);
        return true;
    }
}
