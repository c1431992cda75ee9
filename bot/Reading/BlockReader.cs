namespace Bot.Reading;

/// <summary>
/// Puts hard-wrapped lines together into paragraphs and list items, and finds what stands under what. A new block begins at a marker ("1.",
/// "a)", "-"), after a blank line, or at a capital after a line that ends its sentence.
/// </summary>
internal sealed class BlockReader
{
    private const int LongestHeading = 30;

    private readonly TokenText _text;

    private readonly List<(int From, int To)> _lines = [];

    private readonly List<Block> _blocks = [];

    private readonly MarkerReader _markers;

    private readonly int _width;

    private readonly bool _wrapped;

    private BlockReader(TokenText text)
    {
        _text = text;
        _markers = new MarkerReader(text, _blocks);
        for (var at = 0; at < text.Count; at++)
        {
            if (text[at].LineStart)
            {
                if (_lines.Count > 0)
                {
                    _lines[^1] = (_lines[^1].From, at);
                }

                _lines.Add((at, text.Count));
            }
        }

        var widths = _lines.Select(line => text[line.To - 1].End - text[line.From].Start).Order().ToList();
        _width = widths.Count == 0 ? 0 : widths[widths.Count * 85 / 100];
        var small = _lines.Count(line => text[line.From].IsWord && !text[line.From].Capital);
        _wrapped = _width < 140 && _lines.Count > 3 && small > 2 && small * 20 > _lines.Count;
    }

    /// <summary>The blocks of a document in their order.</summary>
    public static List<Block> Read(TokenText text)
    {
        var reader = new BlockReader(text);
        reader.Cut();
        new BlockNesting(text, reader._blocks).Nest();
        return reader._blocks;
    }

    private void Cut()
    {
        for (var index = 0; index < _lines.Count; index++)
        {
            var (from, to) = _lines[index];
            var last = _blocks.Count > 0 ? _blocks[^1] : null;
            if (_markers.Read(from, out var marker, out var depth, out var value, out var content) && Begins(from, content, marker, value, last))
            {
                Add(marker, depth, value, from, content, to);
            }
            else if (last is null || NewParagraph(index, last))
            {
                Add(Marker.None, 0, 0, from, from, to);
            }
            else
            {
                last.To = to;
            }
        }

        foreach (var block in _blocks)
        {
            block.Upper = IsUpper(block.From, block.To);
        }
    }

    private void Add(Marker marker, int depth, int value, int start, int content, int to) => _blocks.Add(new Block
    {
        Marker = marker,
        Depth = depth,
        Value = value,
        Label = value > 0 ? _text.Say(start, content).TrimEnd('.', ')', '/', ':', '-', ' ').TrimStart('(', '-', '+', ' ') : "",
        Start = start,
        From = content,
        To = to,
    });

    private bool IsUpper(int from, int to)
    {
        var upper = 0;
        var words = 0;
        for (var at = from; at < Math.Min(to, from + 60); at++)
        {
            if (_text[at].IsWord)
            {
                words++;
                upper += _text[at].Upper || (_text[at].Capital && _text[at].End - _text[at].Start == 1) ? 1 : 0;
            }
        }

        return words > 1 && upper * 10 >= words * 8;
    }

    private bool Ends(int to) => _text[to - 1] is var token
        && (token.Is('.') || token.Is(':') || token.Is(';') || token.Is('!') || token.Is('?') || token.Is('…') || token.Is('/') || (token.Is(')') && _text[to - 2].Is('.')));

    private bool NewParagraph(int index, Block last)
    {
        var (from, to) = _lines[index];
        var (before, beforeEnd) = _lines[index - 1];
        var token = _text[from];
        if (token.BlankBefore)
        {
            return !_text[beforeEnd - 1].Is(',') || token.Capital;
        }

        var capital = token.Capital || token.Is('"') || token.IsNumber || token.Is('(');
        if (!capital || _text[beforeEnd - 1].Is(','))
        {
            return false;
        }

        if (IsUpper(from, to) != IsUpper(before, beforeEnd) && (to - from > 1 || IsUpper(before, beforeEnd)))
        {
            return true;
        }

        var upperBoth = IsUpper(from, to);
        if (upperBoth)
        {
            return Lexicon.TitleStarts.Match(_text, from, to, out _, out _) || Ends(beforeEnd);
        }

        if (!_wrapped)
        {
            return !token.IsNumber || !last.IsItem || Ends(beforeEnd);
        }

        if (Lexicon.ParagraphStarts.Match(_text, from, to, out _, out _) || Lexicon.Captions.Match(_text, last.From, last.To, out var caption, out _) && _text[caption].Is(':'))
        {
            return true;
        }

        if (!Ends(beforeEnd) && !token.IsNumber && last.From == (last.IsItem ? last.From : before) && from > last.From && ShortTitle(before, beforeEnd, last) && StartsOrder(from, to))
        {
            return true;
        }

        if (!Ends(beforeEnd) || token.IsNumber)
        {
            return false;
        }

        if (_text[beforeEnd - 1].Is('.') && token.Capital && Lexicon.CueAt(_text, from, to, out _, out _))
        {
            return true;
        }

        // A full line that happens to end a sentence: the paragraph may go on; a short one ends it.
        var full = (_text[beforeEnd - 1].End - _text[before].Start) >= _width * 93 / 100;
        return _text[beforeEnd - 1].Is(':') || !(full && last.IsItem) && (!_text[beforeEnd - 1].Is(';') || !full);
    }

    // A line that stops well before the margin without ending a sentence is a title.
    private bool ShortTitle(int before, int beforeEnd, Block last) =>
        last.Start == before && beforeEnd > last.From && (_text[beforeEnd - 1].End - _text[before].Start) * 100 < _width * 78 && !_text[beforeEnd - 1].Is(',');

    private bool StartsOrder(int from, int to) =>
        Lexicon.CueAt(_text, from, to, out _, out _)
        || (Lexicon.TopicLines.Match(_text, _blocks[^1].From, from, out _, out _)
            && (Lexicon.Committees.Match(_text, from, to, out _, out _) || Lexicon.Agencies.Match(_text, from, to, out _, out _) || Lexicon.DutyAt(_text, from, to, out _, out _)));

    // A marker begins a block after the end of a sentence, under a heading, or where its number goes on.
    private bool Begins(int from, int content, Marker marker, int value, Block? last)
    {
        if (last is null || _text[from].BlankBefore)
        {
            return true;
        }

        // "(iii)" at the start of a line whose "(i)" and "(ii)" stand inside the sentence.
        if (value > 1 && marker is Marker.LowerRoman or Marker.Bracketed && !_markers.Follows(marker, value))
        {
            return false;
        }

        var ended = Ends(last.To) || last.To - last.From <= LongestHeading && !_text[last.To - 1].Is(',') && !(marker == Marker.Dash && _wrapped && _text[content].IsWord && !_text[content].Capital && FullLine(from - 1));
        if (ended)
        {
            return true;
        }

        if (marker is Marker.Dash or Marker.Plus or Marker.Bullet)
        {
            return last.Marker == marker && _text[content].Capital;
        }

        if (value == 1)
        {
            return true;
        }

        return _markers.Follows(marker, value);
    }

    // Whether the line that a token stands on runs to the margin.
    private bool FullLine(int at)
    {
        var start = at;
        while (start > 0 && !_text[start].LineStart)
        {
            start--;
        }

        return (_text[at].End - _text[start].Start) * 100 >= _width * 80;
    }
}
