using Bot.Directives;

namespace Bot.Reading;

internal sealed partial class OrderReader
{
    // A lead as a clause names it.
    private readonly record struct Found(List<Body> Leads, int At, int DutyFrom, int TimeFrom, string Rule, bool ByCue);

    private void Prose(Block block, int from, int to, Scope? scope, bool leadIn, bool merges)
    {
        var telling = scope is { Telling: true };
        var already = _orders.Count;
        var carried = scope is { Leads.Count: > 0 } ? scope.Leads : GoingOn(block);
        var strong = scope is { Strong: true };
        var first = true;
        var inherited = scope is { Leads.Count: > 0 };
        foreach (var (start, end) in SentenceCutter.Cut(text, from, to))
        {
            var last = end >= to - 1;
            if (leadIn && last)
            {
                LeadIn(block, start, end, scope);
                return;
            }

            var before = _orders.Count;
            Sentence(block, start, end, scope, carried, inherited, strong, telling, merges, first);
            if (_orders.Count > before)
            {
                _ordering = true;
                carried = _orders[^1].Leads;
                inherited = inherited && ReferenceEquals(carried, scope?.Leads);
            }

            else if (header.News && AsksNobody(start, end))
            {
                carried = scope is { Leads.Count: > 0 } ? scope.Leads : null;
            }

            first = false;
        }

        _telling = (block, _orders.Count > already ? carried : null);

        // What stands under an item that orders by itself belongs to the same bodies.
        if (block.IsItem && !_scopes.ContainsKey(block))
        {
            _scopes[block] = (carried is not null && block.HasChildren ? (scope ?? new Scope()) with { Leads = carried, Strong = true } : scope ?? new Scope()) with { Open = false };
        }
        else if (!block.IsItem)
        {
            _plain = scope is { Strong: true, Leads.Count: > 0 } && _plain is not null ? _plain : null;
        }
    }

    // News drops the subject over paragraphs too: "Cùng đó, xây dựng kế hoạch …" goes on with the body of the paragraph before.
    private IReadOnlyList<Body>? GoingOn(Block block) =>
        header.News && !block.IsItem && _telling is { Block: { IsItem: false } before, Leads: { } leads } && before.Parent == block.Parent ? leads : null;

    // "Về khoanh vùng, Chủ tịch yêu cầu cách ly …": an order to nobody named; what follows is nobody's either.
    private bool AsksNobody(int from, int to)
    {
        for (var at = from + 1; at < Math.Min(to, from + 30); at++)
        {
            if (Lexicon.CueAt(text, at, to, out _, out _) && Lexicon.InnerDemands.Match(text, at, to, out _, out _) && !Blocked(at, from))
            {
                return true;
            }
        }

        return false;
    }

    // A line of news without a full stop names what comes below.
    private bool Subheading(Block block) =>
        header.News && !block.IsItem && block.To - block.From <= 40 && text[block.To - 1].IsWord | text[block.To - 1].IsNumber;

    // "1. Bộ Tài chính chủ trì, phối hợp với các bộ liên quan:" says who and with whom for the items below.
    private void LeadIn(Block block, int from, int to, Scope? scope)
    {
        var at = PastOpeners(from, to);
        var own = scope ?? new Scope();
        var stop = text[to - 1].Is(':') ? to - 1 : to;
        if (!(scope is { Telling: true }) && Lead(block, at, stop, scope is { Strong: true, Leads.Count: > 0 }, out var found))
        {
            var coordinating = new List<Body>();
            _roles.Read(found.DutyFrom, stop, coordinating, [], out _);
            own = new Scope { Leads = found.Leads, Strong = block.IsItem && !(found.ByCue && (found.Leads.Count > 1 || found.Leads[0].Kind == AgencyKind.Group)), Coordinating = coordinating, Source = text.Span(from, to) };
        }
        else if (own.Leads.Count > 0)
        {
            var coordinating = new List<Body>();
            _roles.Read(at, stop, coordinating, [], out _);
            own = own with { Coordinating = coordinating.Count > 0 ? coordinating : own.Coordinating };
        }

        var deadline = deadlines.Of(from, stop, label: false, out var deadlineAt);
        if (deadline is not Deadline.Unstated && own.Leads.Count > 0 && deadline is not Deadline.AfterEvent)
        {
            own = own with { Deadline = deadline, DeadlineAt = deadlineAt };
        }

        _ordering = true;
        SetScope(block, own);
    }

    private void Sentence(Block block, int from, int to, Scope? scope, IReadOnlyList<Body>? carried, bool inherited, bool strong, bool telling, bool merges, bool first)
    {
        var end = SentenceCutter.Trim(text, from, to);
        var at = PastOpeners(from, end);
        if (at >= end || Conditional(at, end))
        {
            return;
        }

        if (!telling && !inherited && Bracketed(block, at, end, scope))
        {
            return;
        }

        var withinScope = strong && inherited;
        _carrying = carried is not null;
        if (!Lead(block, at, end, withinScope, out var found) || (telling && !found.ByCue))
        {
            if (!telling && Closes(block, at, end, carried is not null && (inherited && strong || merges)))
            {
                return;
            }

            if (carried is null || telling || OtherSubject(at, end) || !GoesOn(at, end, inherited, strong))
            {
                DoubtBody(at, end, carried);
                return;
            }

            found = new Found([], at, at, from, "", false);
            var orderEnd = Further(block, found, at, end, withinScope, out var later);
            if (orderEnd > at)
            {
                _orders.Insert(_orders.Count - later, new Order
                {
                    Leads = carried,
                    Rule = inherited ? "scope of the heading" : "subject carried on",
                    QuoteFrom = from,
                    TimeFrom = TopicEnd(from, orderEnd),
                    DutyFrom = at,
                    To = orderEnd,
                    Block = block,
                    Scope = scope,
                    Carried = true,
                    Merges = merges && !first,
                });
            }

            return;
        }

        var stop = Further(block, found, found.DutyFrom, end, withinScope, out var count);
        _orders.Insert(_orders.Count - count, new Order
        {
            Leads = found.Leads,
            Rule = found.Rule,
            QuoteFrom = from,
            TimeFrom = found.TimeFrom,
            DutyFrom = found.DutyFrom,
            To = stop,
            Block = block,
            Scope = scope is { Strong: true } && ReferenceEquals(scope.Leads, found.Leads) ? scope : null,
        });
    }

    // "2. Rà soát quy trình (Phòng Kinh tế chủ trì; Công an xã phối hợp; trước 15/3)": the bodies stand in brackets after the task.
    private bool Bracketed(Block block, int at, int end, Scope? scope)
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
        if (!bodies.List(inner, close, ListMode.None, leads, out var after) || !Leading(leads))
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

        _orders.Add(new Order
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

    // "Kết quả báo cáo về UBND tỉnh trước ngày 25/12.": a sentence without a body that says when the duties before it are due.
    private bool Closes(Block block, int at, int end, bool goesOn)
    {
        if (goesOn || _orders.Count == 0)
        {
            return false;
        }

        var times = Lexicon.ClosingTimes.Match(text, at, end, out _, out _) && end - at < 16;
        if (!times && !Lexicon.ClosingSentences.Match(text, at, end, out _, out _))
        {
            return false;
        }

        var deadline = deadlines.Of(at, end, label: false, out _);
        if (deadline.Named is null)
        {
            return false;
        }

        var all = !times && _orders[^1].Block != block;
        for (var index = _orders.Count - 1; index >= 0 && Beside(_orders[index].Block, block); index--)
        {
            if (_orders[index].Inherited is null)
            {
                _orders[index] = _orders[index] with { Inherited = deadline };
            }

            if (!all)
            {
                break;
            }
        }

        return all || times || _orders[^1].Block == block && !Lexicon.DutyAt(text, at, end, out _, out _);
    }

    // Whether an order's block stands beside a block, under one beside it, or, for a paragraph, beside the item that it follows.
    private static bool Beside(Block order, Block block)
    {
        var level = block.IsItem ? block.Parent : block.Parent?.Parent;
        for (var at = order; at is not null; at = at.Parent)
        {
            if (at.Parent == level || at.Parent == block.Parent)
            {
                return true;
            }
        }

        return false;
    }

    // "Về công tác giải phóng mặt bằng: chỉ đạo …": the topic's own dates are no deadlines.
    private int TopicEnd(int from, int to)
    {
        if (!Lexicon.Topics.Match(text, from, to, out _, out _))
        {
            return from;
        }

        for (var at = from; at < to; at++)
        {
            if (text[at].Is(':'))
            {
                return at + 1;
            }
        }

        return from;
    }

    // Further bodies in the same sentence: "…; Sở B chủ trì …", "…, giao Sở C …". Gives where the first order ends.
    private int Further(Block block, Found found, int from, int end, bool withinScope, out int count)
    {
        count = 0;
        var probe = from;
        _roles.Read(from, Math.Min(NextSemicolon(from, end), from + 60), [], [], out var pastRoles);
        probe = Math.Max(probe, pastRoles);
        var before = _orders.Count;
        var firstEnd = -1;
        var depth = 0;
        Found? open = null;
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
        count = _orders.Count - before;
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
                _orders.Add(new Order
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

    private bool NewLead(int mark, int end, bool byCue, bool withinScope, out Found lead)
    {
        lead = default;
        var semicolon = text[mark].Is(';');
        var at = PastOpeners(mark + 1, end);
        var opened = at > mark + 1 && !Lexicon.Singlings.Match(text, mark + 1, end, out _, out _);
        var leads = new List<Body>();
        if (Lexicon.CueAt(text, at, end, out var afterCue, out var cue))
        {
            var allowed = cue == Cue.Order ? semicolon || byCue || opened : (semicolon || opened) && byCue && Lexicon.InnerDemands.Match(text, at, end, out _, out _);
            if (!allowed || withinScope || !bodies.List(afterCue, end, ListMode.None, leads, out var after) || !Leading(leads) || !Acts(after, end, loose: true, cued: true))
            {
                return false;
            }

            lead = new Found(leads, at, Past(after), mark + 1, "verb of order", true);
            return true;
        }

        if (!(text[at].Capital || text[at].Word == Lexicon.The || text[at].Word == Lexicon.Committee || Lexicon.Honorifics.Match(text, at, end, out _, out _)))
        {
            return false;
        }

        if (bodies.List(at, end, ListMode.None, leads, out var subject) && Leading(leads) && !leads[0].Name.StartsWith("Phó ", StringComparison.Ordinal))
        {
            var leading = Lexicon.LeadingVerbs.Match(text, subject, end, out _, out _);
            if (leading || ((semicolon || opened) && Acts(subject, end, loose: semicolon && !withinScope && (leads[0].Kind == AgencyKind.Body || Owning(subject, end)))))
            {
                lead = new Found(leads, at, Past(subject), mark + 1, "subject of the clause", byCue);
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

    private int Past(int at) => text[at].Is(',') || text[at].Is(':') ? at + 1 : at;

    private int PastOpeners(int from, int to)
    {
        var at = from;
        for (var rounds = 0; rounds < 4 && at < to; rounds++)
        {
            if (text[at].Is('"') || text[at].Is(',') || text[at].Is('-') || text[at].Is('+') || text[at].Is('•'))
            {
                at++;
            }
            else if (text[at].Is('(') && at + 2 < to && text[at + 2].Is(')'))
            {
                at += 3;
            }
            else if (Lexicon.Openers.Match(text, at, to, out var after, out _) && after < to && !Lexicon.Topics.Match(text, at, to, out _, out _))
            {
                at = text[after].Is(',') || text[after].Is(':') ? after + 1 : after;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    // "Trong quá trình thực hiện, nếu có vướng mắc, đề nghị …": no order by itself.
    private bool Conditional(int from, int to)
    {
        if (Lexicon.Conditions.Match(text, from, to, out _, out _) || Lexicon.Endnotes.Match(text, from, to, out _, out _))
        {
            return true;
        }

        if (!Lexicon.Courses.Match(text, from, to, out _, out _))
        {
            return false;
        }

        for (var at = from; at < Math.Min(to, from + 24); at++)
        {
            if (text[at].Word == Lexicon.If || (text[at].Word == Lexicon.Having && Lexicon.Troubles.Match(text, at + 1, to, out _, out _)))
            {
                return true;
            }
        }

        return false;
    }

    // A sentence without a body: under a heading any but one that only tells; in prose one that begins with a verb of duty.
    private bool GoesOn(int at, int end, bool inherited, bool strong)
    {
        if (Lexicon.Telling.Match(text, at, end, out _, out _) && !Lexicon.DutyAt(text, at, end, out _, out _))
        {
            return false;
        }

        if (end - at < 3 || Lexicon.Judgements.Match(text, at, end, out _, out _))
        {
            return false;
        }

        if (!inherited && (Lexicon.Liabilities.Match(text, at, end, out _, out _) || (header.News && (text[at].Word == Lexicon.Not || Lexicon.Prepositions.Contains(text[at].Word)) && !Obliges(at, end))))
        {
            return false;
        }

        return inherited && strong || Lexicon.DutyAt(text, at, end, out _, out _) || Lexicon.OpeningVerbs.Match(text, at, end, out _, out _) || (!inherited && header.News && Obliges(at, end))
            || (inherited && Lexicon.Topics.Match(text, at, end, out _, out _));
    }

    // News: "Trước khi xác định giá khởi điểm … phải tiến hành rà soát": what must be done, without its subject.
    private bool Obliges(int at, int end)
    {
        if (!Lexicon.Prepositions.Contains(text[at].Word))
        {
            return false;
        }

        for (var index = at + 2; index < end - 1; index++)
        {
            if (text[index].Word == Lexicon.Must && !text[index - 1].Is(',') && Lexicon.DutyAt(text, index + 1, end, out _, out _))
            {
                return true;
            }
        }

        return false;
    }

    // A sentence with a subject of its own that is told nothing ("Văn phòng UBND tỉnh thông báo …") does not go on with the lead before.
    private bool OtherSubject(int at, int end) =>
        text[at].Capital && bodies.List(at, end, ListMode.None, [], out var after)
        && (Lexicon.NoDuties.Match(text, after, end, out _, out _) || Lexicon.MereLiabilities.Match(text, after, end, out _, out _) || Lexicon.PastWords.Contains(text[after].Word) || Lexicon.CueAt(text, after, end, out _, out _));

    private void DoubtBody(int at, int end, IReadOnlyList<Body>? carried)
    {
        if (carried is null && Lexicon.CueAt(text, at, end, out _, out var cue) && cue == Cue.Order)
        {
            Doubts.Add(new Doubt(text.Span(at, end), DoubtReason.NoBody));
        }
    }
}
