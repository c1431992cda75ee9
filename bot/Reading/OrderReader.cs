using Bot.Directives;

namespace Bot.Reading;

/// <summary>
/// Finds the orders of a document: block by block, with the scopes of headings and lead-ins. A body orders nothing by being named; it gets
/// a duty as a heading, as the subject of a clause, or after a verb of order.
/// </summary>
internal sealed class OrderReader
{
    private readonly TokenText _text;
    private readonly Header _header;
    private readonly Scopes _scopes = new();
    private readonly SentenceReader _sentences;
    private readonly HeadingReader _headings;

    /// <summary>A reader of <paramref name="text"/>.</summary>
    public OrderReader(TokenText text, Header header, BodyReader bodies, DeadlineReader deadlines)
    {
        _text = text;
        _header = header;
        var authority = new LeadAuthority(header, bodies);
        _sentences = new SentenceReader(text, header, bodies, deadlines, authority, _scopes);
        _headings = new HeadingReader(text, bodies, authority, _scopes, _sentences);
    }

    /// <summary>What looks like an order and could not be read.</summary>
    public List<Doubt> Doubts => _sentences.Doubts;

    /// <summary>The orders of <paramref name="blocks"/>, in their order; those that a form or table took are passed over.</summary>
    public List<Order> Read(IReadOnlyList<Block> blocks, HashSet<Block> taken)
    {
        for (var index = 0; index < blocks.Count; index++)
        {
            var block = blocks[index];
            var next = index + 1 < blocks.Count ? blocks[index + 1] : null;
            _scopes.Enter(block);
            if (!taken.Contains(block) && block.To > block.From)
            {
                Process(block, next);
            }
        }

        return _sentences.Orders;
    }

    private void Process(Block block, Block? next)
    {
        var scope = _scopes.Of(block, GoesOnBetween(block, next));
        if (Lexicon.Captions.Match(_text, block.From, block.To, out var caption, out _) && (_text[caption].Is(':') || _text[caption].Is('>')))
        {
            return;
        }

        if (Subheading(block))
        {
            _sentences.EndTelling();
            return;
        }

        var end = SentenceCutter.Trim(_text, block.From, block.To);
        if (Lexicon.TellingSections.Match(_text, block.From, end, out var afterTelling, out _) && IsTitle(block, afterTelling, end))
        {
            _scopes.Set(block, new Scope { Telling = true });
            return;
        }

        if (Lexicon.FundingSections.Match(_text, block.From, end, out var afterFunding, out _) && IsTitle(block, afterFunding, end))
        {
            _scopes.Clear(block);
            return;
        }

        if (_headings.Read(block, block.From, end, scope, next))
        {
            return;
        }

        if (block.Upper && (block.Marker is Marker.None or Marker.Roman or Marker.Part or Marker.UpperLetter))
        {
            _scopes.Clear(block);
            return;
        }

        var leadIn = end > block.From && _text[end - 1].Is(':') && (block.HasChildren || next is { IsItem: true } || next is not null && next.Marker == Marker.None);
        _sentences.Read(block, block.From, end, scope, leadIn, block.IsItem, title: !leadIn && NamesTopic(block, end, next));
    }

    // "I. Về công tác tuyên truyền", "2. Công tác kiểm tra" above what belongs to it: no full stop, and something stands below.
    private bool NamesTopic(Block block, int end, Block? next)
    {
        if (!block.IsItem || next is null || block.Marker is Marker.Dash or Marker.Plus or Marker.Bullet or Marker.Bracketed || end < block.To || end - block.From > 40 || !_text[end - 1].IsWord)
        {
            return false;
        }

        // A task whose full stop was lost is none, nor a sentence that a page breaks.
        if (Lexicon.FunctionWords.Contains(_text[end - 1].Word) || _text[end - 1].Word == Lexicon.The || _text[end - 1].Word == Lexicon.Of)
        {
            return false;
        }

        var items = next is { IsItem: true } && next.Parent == block;
        var below = items || !next.IsItem;
        return below && (items || block.Marker is Marker.Roman or Marker.UpperLetter or Marker.Part || Lexicon.TopicLines.Match(_text, block.From, end, out _, out _));
    }

    // A paragraph between the bullets of a body, begun by a verb of duty: one whose dash was lost.
    private bool GoesOnBetween(Block block, Block? next) =>
        !block.IsItem && block.Parent is { } parent && next is { IsItem: true } && (next.Parent == parent || next.Parent == parent.Parent) && Lexicon.DutyAt(_text, block.From, block.To, out _, out _)
        && !Lexicon.Introducers.Match(_text, block.From, block.To, out _, out _) && !Lexicon.InnerDemands.Match(_text, block.From, block.To, out _, out _);

    // A section's title: short, without a verb of its own.
    private static bool IsTitle(Block block, int after, int end) =>
        (block.IsItem || block.Upper) && HeadingReader.IsShort(block.From, end) && (end - after <= 10) && (block.HasChildren || block.Upper || end == after)
        && (block.Marker is Marker.Roman or Marker.Decimal or Marker.UpperLetter or Marker.Part or Marker.LowerLetter or Marker.None);

    // A line of news without a full stop names what comes below.
    private bool Subheading(Block block) =>
        _header.News && !block.IsItem && block.To - block.From <= 40 && (_text[block.To - 1].IsWord || _text[block.To - 1].IsNumber || _text[block.To - 1].Is(')'));
}
