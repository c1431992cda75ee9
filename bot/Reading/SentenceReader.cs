using Bot.Directives;

namespace Bot.Reading;

/// <summary>Reads the sentences of a block: each gets a lead of its own, goes on with the lead before it, or stands under the lead of its heading.</summary>
internal sealed class SentenceReader
{
    // An order or a lead-in has been read: what follows is the body of the document.
    private bool _ordering;

    // The paragraph before in news, with the leads that its last sentence spoke of.
    private (Block Block, IReadOnlyList<Body>? Leads)? _telling;

    // The sentence at hand has a lead from before: "Chỉ đạo …" is that lead's duty.
    private bool _carrying;

    private readonly TokenText _text;
    private readonly Header _header;
    private readonly BodyReader _bodies;
    private readonly DeadlineReader _deadlines;
    private readonly Scopes _scopes;
    private readonly RoleReader _roles;
    private readonly ClauseReader _clauses;
    private readonly LeadAuthority _authority;
    private readonly CueReader _cues;
    private readonly LeadReader _leads;
    private readonly FurtherLeads _further;
    private readonly BracketReader _brackets;
    private readonly ClosingReader _closings;
    private readonly ContinuationReader _continuations;

    /// <summary>A reader of <paramref name="text"/>'s sentences.</summary>
    public SentenceReader(TokenText text, Header header, BodyReader bodies, DeadlineReader deadlines, LeadAuthority authority, Scopes scopes)
    {
        _text = text;
        _header = header;
        _bodies = bodies;
        _deadlines = deadlines;
        _scopes = scopes;
        _authority = authority;
        _roles = new RoleReader(text, bodies);
        _clauses = new ClauseReader(text);
        _cues = new CueReader(text, header, bodies, _clauses, authority);
        _leads = new LeadReader(text, header, bodies, _clauses, authority, _cues);
        _further = new FurtherLeads(text, bodies, _clauses, authority, _roles, Orders);
        _brackets = new BracketReader(text, bodies, authority, Orders);
        _closings = new ClosingReader(text, deadlines, Orders);
        _continuations = new ContinuationReader(text, header, bodies);
    }

    /// <summary>The orders found so far, in their order.</summary>
    public List<Order> Orders { get; } = [];

    /// <summary>What looks like an order and could not be read.</summary>
    public List<Doubt> Doubts { get; } = [];

    /// <summary>The next paragraph does not go on with the one before.</summary>
    public void EndTelling() => _telling = null;

    /// <summary>Reads the sentences from one token to another.</summary>
    /// <param name="block">The block.</param>
    /// <param name="from">The first token.</param>
    /// <param name="to">The token after the last.</param>
    /// <param name="scope">The scope that holds for the block; null for none.</param>
    /// <param name="leadIn">Its last sentence leads to what stands below.</param>
    /// <param name="merges">Sentences that only carry on belong to the order before them.</param>
    /// <param name="title">It names the topic of what stands below, and is no duty of a lead from above.</param>
    public void Read(Block block, int from, int to, Scope? scope, bool leadIn, bool merges, bool title = false)
    {
        var telling = scope is { Telling: true };
        var already = Orders.Count;
        var carried = scope is { Leads.Count: > 0 } ? scope.Leads : GoingOn(block);
        var strong = scope is { Strong: true };
        var first = true;
        var inherited = scope is { Leads.Count: > 0 };
        foreach (var (start, end) in SentenceCutter.Cut(_text, from, to))
        {
            var last = end >= to - 1;
            if (leadIn && last)
            {
                LeadIn(block, start, end, Specifies(start, end) && carried is not null ? (scope ?? new Scope()) with { Leads = carried, Strong = false } : scope);
                return;
            }

            // "Đấu giá đất tại huyện Mê Linh. Ảnh: …": the words under a picture.
            if (_header.News && Lexicon.Captions.Match(_text, end + 1, to, out var credit, out _) && _text[credit].Is(':'))
            {
                continue;
            }

            var before = Orders.Count;
            Sentence(block, start, end, scope, carried, inherited, strong, telling, merges, first, title);
            if (Orders.Count > before)
            {
                _ordering = true;
                carried = Orders[^1].Leads;
                inherited = inherited && ReferenceEquals(carried, scope?.Leads);
            }

            else if (_header.News && AsksNobody(start, end))
            {
                carried = scope is { Leads.Count: > 0 } ? scope.Leads : null;
            }

            first = false;
        }

        _telling = (block, Orders.Count > already ? carried : null);
        _scopes.Leave(block, scope, carried, listed: Lexicon.Ordinals.Match(_text, from, to, out _, out _));
    }

    // "… đề nghị các trường thực hiện …. Cụ thể:": what stands below is told to the bodies of the sentence before.
    private bool Specifies(int from, int to) => to - from <= 8 && Lexicon.Specifiers.Match(_text, from, to, out _, out _);

    // News drops the subject over paragraphs too: "Cùng đó, xây dựng kế hoạch …" goes on with the body of the paragraph before.
    private IReadOnlyList<Body>? GoingOn(Block block) =>
        _header.News && !block.IsItem && _telling is { Block: { IsItem: false } before, Leads: { } leads } && before.Parent == block.Parent ? leads : null;

    // "Về khoanh vùng, Chủ tịch yêu cầu cách ly …": an order to nobody named; what follows is nobody's either.
    private bool AsksNobody(int from, int to)
    {
        for (var at = from + 1; at < Math.Min(to, from + 30); at++)
        {
            if (Lexicon.CueAt(_text, at, to, out _, out _) && Lexicon.InnerDemands.Match(_text, at, to, out _, out _) && !_cues.Blocked(at, from))
            {
                return true;
            }
        }

        return false;
    }

    // "1. Bộ Tài chính chủ trì, phối hợp với các bộ liên quan:" says who and with whom for the items below.
    private void LeadIn(Block block, int from, int to, Scope? scope)
    {
        var at = _clauses.PastOpeners(from, to);
        var own = scope ?? new Scope();
        var stop = _text[to - 1].Is(':') ? to - 1 : to;
        FoundLead found = default;
        var named = !(scope is { Telling: true }) && _leads.Read(block, at, stop, scope is { Strong: true, Leads.Count: > 0 }, _ordering, _carrying, out found)
            || !(scope is { Telling: true } or { Strong: true, Leads.Count: > 0 }) && _cues.ReadBare(at, stop, out found);
        if (named)
        {
            var coordinating = new List<Body>();
            _roles.Read(found.DutyFrom, stop, coordinating, [], out _);
            own = new Scope { Leads = Told(found, stop), Strong = block.IsItem && !(found.ByCue && (found.Leads.Count > 1 || found.Leads[0].Kind == AgencyKind.Group)), Coordinating = coordinating, Source = _text.Span(from, to) };
        }
        else if (own.Leads.Count > 0)
        {
            var coordinating = new List<Body>();
            _roles.Read(at, stop, coordinating, [], out _);
            own = own with { Coordinating = coordinating.Count > 0 ? coordinating : own.Coordinating, Open = block.IsItem && !block.HasChildren };
        }

        var deadline = _deadlines.Of(from, stop, label: false, out var deadlineAt);
        var ofTopic = !named && deadline is Deadline.Recurring && deadlineAt > at;
        if (deadline is not Deadline.Unstated && own.Leads.Count > 0 && deadline is not Deadline.AfterEvent && !ofTopic)
        {
            own = own with { Deadline = deadline, DeadlineAt = deadlineAt };
        }

        _ordering = true;
        _scopes.Set(block, own);
    }

    private void Sentence(Block block, int from, int to, Scope? scope, IReadOnlyList<Body>? carried, bool inherited, bool strong, bool telling, bool merges, bool first, bool title)
    {
        var end = SentenceCutter.Trim(_text, from, to);
        var at = _clauses.PastOpeners(from, end);
        if (at >= end || _clauses.Conditional(at, end))
        {
            return;
        }

        if (!telling && !inherited && _brackets.Read(block, at, end, scope))
        {
            return;
        }

        var withinScope = strong && inherited;
        _carrying = carried is not null;
        if (!_leads.Read(block, at, end, withinScope, _ordering, _carrying, out var found) || (telling && !found.ByCue))
        {
            if (!telling && _closings.Read(block, at, end, carried is not null && (inherited && strong || merges)))
            {
                return;
            }

            if (title && inherited)
            {
                _scopes.Set(block, scope! with { Open = true });
                return;
            }

            if (!telling && inherited && _continuations.OwnActor(at, end))
            {
                Doubts.Add(new Doubt(_text.Span(at, end), DoubtReason.NoBody));
                return;
            }

            if (carried is null || telling || _continuations.OtherSubject(at, end) || !_continuations.GoesOn(at, end, inherited, strong))
            {
                DoubtBody(at, end, carried);
                return;
            }

            found = new FoundLead([], at, at, from, "", false);
            var orderEnd = _further.Read(block, found, at, end, withinScope, out var later);
            if (orderEnd > at)
            {
                Orders.Insert(Orders.Count - later, new Order
                {
                    Leads = carried,
                    Rule = inherited ? "scope of the heading" : "subject carried on",
                    QuoteFrom = from,
                    TimeFrom = _continuations.TopicEnd(from, orderEnd),
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

        if (Along(found, end, out var along))
        {
            Orders.Add(new Order { Leads = found.Leads, Rule = found.Rule, QuoteFrom = from, TimeFrom = found.TimeFrom, DutyFrom = found.DutyFrom, To = end, Block = block, Coordinating = along });
            return;
        }

        var stop = _further.Read(block, found, found.DutyFrom, end, withinScope, out var count);
        Orders.Insert(Orders.Count - count, new Order
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

    // "… đề nghị UBND các xã chỉ đạo các trường; yêu cầu Hiệu trưởng các trường THPT thực hiện:": all who are told by one lead-in.
    private List<Body> Told(FoundLead found, int end)
    {
        var told = new List<Body>(found.Leads);
        for (var at = found.DutyFrom; found.ByCue && at < end - 2; at++)
        {
            if (_text[at].Is(';') && Lexicon.CueAt(_text, at + 1, end, out var after, out _) && Lexicon.InnerDemands.Match(_text, at + 1, end, out _, out _))
            {
                var more = new List<Body>();
                if (_bodies.List(after, end, ListMode.Semicolons, more, out var verb) && _authority.Leading(more) && _clauses.Acts(verb, end, loose: true, cued: true))
                {
                    told.AddRange(more);
                    at = verb;
                }
            }
        }

        return told;
    }

    // "giao Sở Y tế chủ trì; các Sở: Tài chính, Nội vụ phối hợp thực hiện": one duty, who leads and who works along.
    private bool Along(FoundLead found, int end, out List<Body> along)
    {
        along = [];
        return Lexicon.LeadingVerbs.Match(_text, found.DutyFrom, end, out var after, out _) && (_text[after].Is(';') || _text[after].Is(','))
            && _bodies.List(after + 1, end, ListMode.None, along, out var verb) && Lexicon.AlongOnly.Match(_text, verb, end, out var rest, out _) && !_bodies.Begins(rest, end);
    }

    private void DoubtBody(int at, int end, IReadOnlyList<Body>? carried)
    {
        if (carried is null && Lexicon.CueAt(_text, at, end, out _, out var cue) && cue == Cue.Order)
        {
            Doubts.Add(new Doubt(_text.Span(at, end), DoubtReason.NoBody));
        }
    }
}
