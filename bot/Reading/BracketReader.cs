namespace Bot.Reading;

/// <summary>Reads items whose bodies stand in brackets after the task: "2. Rà soát quy trình (Phòng Kinh tế chủ trì; Công an xã phối hợp)".</summary>
internal sealed class BracketReader(TokenText text, BodyReader bodies, LeadAuthority authority, List<Order> orders)
{
    /// <summary>"2. Rà soát quy trình (Phòng Kinh tế chủ trì; Công an xã phối hợp; trước 15/3)": the bodies stand in brackets after the task.</summary>
    public bool Read(Block block, int at, int end, Scope? scope)
    {
        var open = end - 1;
        while (open > at && !text[open].Is('('))
        {
            open--;
        }

        var close = text[end - 1].Is(')') ? end - 1 : end;
        if (!block.IsItem || open - at < 3 || !(text[close].Is(')')) || !(Lexicon.DutyAt(text, at, open, out _, out _) || Lexicon.OpeningVerbs.Match(text, at, open, out _, out _)))
        {
            return false;
        }

        var inner = Lexicon.CueAt(text, open + 1, close, out var afterCue, out _) ? afterCue : open + 1;
        var leads = new List<Body>();
        if (!bodies.List(inner, close, ListMode.None, leads, out var after) || !authority.Leading(leads))
        {
            return false;
        }

        var leading = Lexicon.LeadingVerbs.Match(text, after, close, out _, out _);
        if (!leading && (after < close && !text[after].Is(';') && !text[after].Is(',') || bodies.Begins(open - 2, open) || leads.Exists(lead => lead.Elsewhere)))
        {
            return false;
        }

        var coordinating = new List<Body>();
        for (var mark = after; mark < close; mark++)
        {
            var along = new List<Body>();
            if ((text[mark].Is(';') || text[mark].Is(',')) && bodies.List(mark + 1, close, ListMode.None, along, out var stop) && Lexicon.Coordinations.Match(text, stop, close, out _, out _))
            {
                coordinating.AddRange(along);
                mark = stop;
            }
            else if (Lexicon.Coordinations.Match(text, mark, close, out var with, out _) && bodies.List(with, close, ListMode.Bare, along, out stop))
            {
                coordinating.AddRange(along);
                mark = stop;
            }
        }

        orders.Add(new Order
        {
            Leads = leads,
            Rule = "bodies in brackets",
            QuoteFrom = at,
            TimeFrom = at,
            DutyFrom = at,
            To = Math.Max(end, close),
            Block = block,
            Scope = scope is { Leads.Count: 0 } ? scope : null,
            Coordinating = coordinating,
        });
        return true;
    }
}
