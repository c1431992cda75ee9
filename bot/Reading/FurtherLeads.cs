using Bot.Directives;

namespace Bot.Reading;

/// <summary>Reads further bodies in the same sentence: "…; Sở B chủ trì …", "…, giao Sở C …".</summary>
internal sealed class FurtherLeads(TokenText text, BodyReader bodies, ClauseReader clauses, LeadAuthority authority, RoleReader roles, List<Order> orders)
{
    /// <summary>Further bodies in the same sentence: "…; Sở B chủ trì …", "…, giao Sở C …". Gives where the first order ends.</summary>
    public int Read(Block block, FoundLead found, int from, int end, bool withinScope, out int count)
    {
        count = 0;
        var probe = from;
        roles.Read(from, Math.Min(NextSemicolon(from, end), from + 60), [], [], out var pastRoles);
        probe = Math.Max(probe, pastRoles);
        var before = orders.Count;
        var firstEnd = -1;
        var depth = 0;
        FoundLead? open = null;
        var openFrom = 0;
        for (var at = probe; at < end; at++)
        {
            var token = text[at];
            depth += token.Is('(') ? 1 : token.Is(')') ? -1 : 0;
            if (depth > 0 || !(token.Is(';') || token.Is(',')))
            {
                continue;
            }

            if (!NewLead(at, end, found.ByCue, withinScope, out var lead))
            {
                continue;
            }

            Close(at);
            open = lead;
            openFrom = at + 1;
            at = lead.DutyFrom - 1;
        }

        Close(end);
        count = orders.Count - before;
        return firstEnd < 0 ? SentenceCutter.Trim(text, from, end) : firstEnd;

        void Close(int at)
        {
            if (open is not { } lead)
            {
                firstEnd = SentenceCutter.Trim(text, from, at);
                return;
            }

            var to = SentenceCutter.Trim(text, lead.DutyFrom, at);
            if (to > lead.DutyFrom)
            {
                orders.Add(new Order
                {
                    Leads = lead.Leads,
                    Rule = lead.Rule,
                    QuoteFrom = openFrom,
                    TimeFrom = openFrom,
                    DutyFrom = lead.DutyFrom,
                    To = to,
                    Block = block,
                    Scope = null,
                });
            }

            open = null;
        }
    }

    private int NextSemicolon(int from, int end)
    {
        var at = from;
        while (at < end && !text[at].Is(';'))
        {
            at++;
        }

        return at;
    }

    private bool NewLead(int mark, int end, bool byCue, bool withinScope, out FoundLead lead)
    {
        lead = default;
        var semicolon = text[mark].Is(';');
        var at = clauses.PastOpeners(mark + 1, end);
        var opened = at > mark + 1 && !Lexicon.Singlings.Match(text, mark + 1, end, out _, out _);
        var leads = new List<Body>();
        if (Lexicon.CueAt(text, at, end, out var afterCue, out var cue))
        {
            var allowed = cue == Cue.Order ? semicolon || byCue || opened : (semicolon || opened) && byCue && Lexicon.InnerDemands.Match(text, at, end, out _, out _);
            if (!allowed || withinScope || !bodies.List(afterCue, end, ListMode.None, leads, out var after) || !authority.Leading(leads) || !clauses.Acts(after, end, loose: true, cued: true))
            {
                return false;
            }

            lead = new FoundLead(leads, at, clauses.Past(after), mark + 1, "verb of order", true);
            return true;
        }

        if (!(text[at].Capital || text[at].Word == Lexicon.The || text[at].Word == Lexicon.Committee || Lexicon.Honorifics.Match(text, at, end, out _, out _)))
        {
            return false;
        }

        if (bodies.List(at, end, ListMode.None, leads, out var subject) && authority.Leading(leads) && !leads[0].Name.StartsWith("Phó ", StringComparison.Ordinal))
        {
            var leading = Lexicon.LeadingVerbs.Match(text, subject, end, out _, out _);
            if (leading || ((semicolon || opened) && clauses.Acts(subject, end, loose: semicolon && !withinScope && (leads[0].Kind == AgencyKind.Body || Owning(subject, end)))))
            {
                lead = new FoundLead(leads, at, clauses.Past(subject), mark + 1, "subject of the clause", byCue);
                return true;
            }
        }

        return false;
    }

    // "; các sở, ngành | có trụ sở dôi dư thực hiện": what the group has, then its verb.
    private bool Owning(int at, int end)
    {
        if (text[at].Word != Lexicon.Having)
        {
            return false;
        }

        for (var index = at + 2; index < Math.Min(end, at + 12) && text[index].IsWord; index++)
        {
            if (Lexicon.DutyAt(text, index, end, out _, out _))
            {
                return true;
            }
        }

        return false;
    }
}
