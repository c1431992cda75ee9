using Bot.Directives;

namespace Bot.Reading;

/// <summary>
/// Finds the orders of a document: block by block, with the scopes of headings and lead-ins. A body orders nothing by being named; it gets
/// a duty as a heading, as the subject of a clause, or after a verb of order.
/// </summary>
internal sealed partial class OrderReader(TokenText text, Header header, BodyReader bodies, DeadlineReader deadlines)
{
    private readonly Dictionary<Block, Scope> _scopes = [];
    private readonly HashSet<Block> _withItems = [];

    // An order or a lead-in has been read: what follows is the body of the document.
    private bool _ordering;

    // The sentence at hand has a lead from before: "Chỉ đạo …" is that lead's duty.
    private bool _carrying;

    private readonly List<Order> _orders = [];
    private readonly RoleReader _roles = new(text, bodies);

    // The paragraph before in news, with the leads that its last sentence spoke of.
    private (Block Block, IReadOnlyList<Body>? Leads)? _telling;

    // The scope of an unnumbered heading or lead-in, for what follows under the same parent.
    private (Block? Parent, Scope Scope, bool Items)? _plain;

    /// <summary>What looks like an order and could not be read.</summary>
    public List<Doubt> Doubts { get; } = [];

    /// <summary>The orders of <paramref name="blocks"/>, in their order; those that a form or table took are passed over.</summary>
    public List<Order> Read(IReadOnlyList<Block> blocks, HashSet<Block> taken)
    {
        for (var index = 0; index < blocks.Count; index++)
        {
            var block = blocks[index];
            var next = index + 1 < blocks.Count ? blocks[index + 1] : null;
            if (block.Parent is { } parent && block.IsItem)
            {
                _withItems.Add(parent);
            }

            if (!taken.Contains(block) && block.To > block.From)
            {
                Process(block, next);
            }
        }

        return _orders;
    }

    private void Process(Block block, Block? next)
    {
        var scope = ScopeOf(block);
        if (Lexicon.Captions.Match(text, block.From, block.To, out var caption, out _) && (text[caption].Is(':') || text[caption].Is('>')))
        {
            return;
        }

        if (Subheading(block))
        {
            _telling = null;
            return;
        }

        var end = SentenceCutter.Trim(text, block.From, block.To);
        if (Lexicon.TellingSections.Match(text, block.From, end, out var afterTelling, out _) && IsTitle(block, afterTelling, end))
        {
            SetScope(block, new Scope { Telling = true });
            return;
        }

        if (Heading(block, block.From, end, scope, next))
        {
            return;
        }

        if (block.Upper && (block.Marker is Marker.None or Marker.Roman or Marker.Part or Marker.UpperLetter))
        {
            _plain = null;
            _scopes[block] = new Scope();
            return;
        }

        var leadIn = end > block.From && text[end - 1].Is(':') && (block.HasChildren || next is { IsItem: true } || next is not null && next.Marker == Marker.None);
        Prose(block, block.From, end, scope, leadIn, block.IsItem);
    }

    private static bool IsShort(int from, int to) => to - from <= 16;

    // A section's title: short, without a verb of its own.
    private static bool IsTitle(Block block, int after, int end) =>
        (block.IsItem || block.Upper) && IsShort(block.From, end) && (end - after <= 10) && (block.HasChildren || block.Upper || end == after)
        && (block.Marker is Marker.Roman or Marker.Decimal or Marker.UpperLetter or Marker.Part or Marker.LowerLetter or Marker.None);

    private Scope? ScopeOf(Block block)
    {
        if (_plain is { } plain)
        {
            if (plain.Parent == block.Parent && (block.IsItem || !plain.Items))
            {
                _plain = plain with { Items = plain.Items || block.IsItem };
                return plain.Scope;
            }

            if (!block.IsItem || block.Parent is null)
            {
                _plain = null;
            }
        }

        if (block.Parent is { } parent && _scopes.TryGetValue(parent, out var scope))
        {
            // A paragraph after the bullets of a body goes on with the last bullet or closes the whole.
            return block.IsItem || (!_withItems.Contains(parent) && scope.Open) ? scope : scope with { Leads = [], Strong = false };
        }

        return null;
    }

    private void SetScope(Block block, Scope scope)
    {
        _scopes[block] = scope;
        if (!block.IsItem)
        {
            _plain = (block.Parent, scope, false);
        }
    }

    // "3. Cục Đường bộ Việt Nam", "Giao Sở Y tế:", "10. Công an tỉnh" + its task on the next line.
    private bool Heading(Block block, int from, int end, Scope? scope, Block? next)
    {
        if (scope is { Telling: true })
        {
            return false;
        }

        var leads = new List<Body>();
        var opener = false;
        if (!bodies.List(from, end, ListMode.Heading, leads, out var after)
            && !(opener = Lexicon.HeadingOpeners.Match(text, from, end, out var opened, out _) && bodies.List(opened, end, ListMode.Heading, leads, out after)))
        {
            return false;
        }

        if (Lexicon.HeadingTrailers.Match(text, after, end, out var trailed, out _) && (trailed >= end || text[trailed].Is(':') || text[trailed].LineStart))
        {
            after = trailed;
            opener &= leads.Count > 1 || leads.Exists(lead => lead.Kind == AgencyKind.Group);
        }
        else
        {
            opener = false;
        }

        if (Described(block, from, after, end, leads, out var described))
        {
            after = described;
        }

        var whole = after >= end || (text[after].Is(':') && after + 1 >= end);
        var inline = !whole && (text[after].Is(':') || (text[after].LineStart && text[after].Capital && after - from < 60 && (block.IsItem || block.To - after > 3)));
        if (!(whole || inline) || (whole && !block.IsItem && next is null) || !Leading(leads))
        {
            return false;
        }

        if (whole && !block.IsItem && !(next!.IsItem || text[end - 1].Is(':') || text[block.To - 1].Is(':') || IsShort(from, end)))
        {
            return false;
        }

        // "- Bộ Tài chính;" in a list of recipients or members is no heading.
        if (whole && block.Marker is Marker.Dash or Marker.Plus or Marker.Bullet && !block.HasChildren && !text[end - 1].Is(':'))
        {
            return true;
        }

        var own = new Scope { Leads = leads, Strong = !opener, Open = whole || !text[after].Is(':'), Source = text.Span(from, Math.Max(after, from + 1)) };
        SetScope(block, own);
        if (inline)
        {
            var content = text[after].Is(':') ? after + 1 : after;
            if (block.Start == block.From && text[after].Is(':') && content < end)
            {
                _plain = null;
            }

            var leadIn = text[end - 1].Is(':') && (block.HasChildren || next is { IsItem: true });
            Prose(block, content, end, own, leadIn, merges: false);
            return true;
        }

        if (!block.HasChildren && block.IsItem && (next is null || (next.IsItem && next.Parent != block)))
        {
            Doubts.Add(new Doubt(text.Span(from, end), DoubtReason.NoDuty));
        }

        return true;
    }

    // "2. Các bệnh viện đa khoa, chuyên khoa công lập:", "6. Các doanh nghiệp tham gia liên kết: …": the group's description runs to the colon.
    private bool Described(Block block, int from, int after, int end, List<Body> leads, out int colon)
    {
        colon = after;
        if (!block.IsItem || leads[^1].Kind != AgencyKind.Group || after >= end || text[after].Is(':'))
        {
            return false;
        }

        while (colon < Math.Min(end, from + 30) && !text[colon].Is(':') && !text[colon].Is('.') && !text[colon].Is(';'))
        {
            colon++;
        }

        if (colon >= end || !text[colon].Is(':'))
        {
            return false;
        }

        var first = text[after].Is(',') ? after + 1 : after;
        var free = Lexicon.Describers.Match(text, first, colon, out _, out _);
        for (var at = first; at < colon && !free; at++)
        {
            if (Lexicon.DutyAt(text, at, colon, out _, out _))
            {
                return false;
            }
        }

        if (free && colon - after > 8)
        {
            return false;
        }

        leads[^1] = leads[^1] with { Name = $"{leads[^1].Name}{(text[after].Is(',') ? "" : " ")}{text.Say(after, colon)}", To = colon };
        return true;
    }

    // Whether bodies can lead under this issuer: its own, not a superior's or another place's.
    private bool Leading(List<Body> leads)
    {
        if (leads.Count == 0)
        {
            return false;
        }

        foreach (var lead in leads)
        {
            if (lead.Elsewhere && (lead.PluralPlace is not null || lead.Kind == AgencyKind.Group || lead.Central || lead.Place != bodies.Home.Province)
                && !(lead.Central && header.Issuer is null && header.Home.Province is null))
            {
                return false;
            }

            if (lead.Name == header.Issuer && lead.Name != "Văn phòng Chính phủ")
            {
                return false;
            }

            // An office of a committee, a department of a ministry: what stands above it gets no duty from it.
            if (header.Issuer is { } office && (office.StartsWith("Văn phòng UBND", StringComparison.Ordinal) && lead.Name is "UBND tỉnh" or "UBND thành phố"
                || (office.StartsWith("Cục ", StringComparison.Ordinal) || office.StartsWith("Tổng cục ", StringComparison.Ordinal)) && lead.Central && lead.Name.StartsWith("Bộ ", StringComparison.Ordinal)))
            {
                return false;
            }

            // Whose own committee it is where nobody else is known to issue.
            if (!header.Home.Central && header.Issuer is null && header.News && lead is { CommitteeRank: null } && lead.Name is "UBND tỉnh" or "UBND thành phố")
            {
                return false;
            }

            if (!header.Home.Central && header.Issuer is not null && lead.Name.StartsWith("UBND tỉnh", StringComparison.Ordinal) && header.Issuer.StartsWith("UBND tỉnh", StringComparison.Ordinal))
            {
                return false;
            }

            if (lead.Name is "Chính phủ" or "Thủ tướng Chính phủ")
            {
                return false;
            }
        }

        return true;
    }
}
