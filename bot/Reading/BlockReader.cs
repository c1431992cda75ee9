namespace Bot.Reading;

/// <summary>
/// Puts hard-wrapped lines together into paragraphs and list items, and finds what stands under what. A new block begins at a marker ("1.",
/// "a)", "-"), after a blank line, or at a capital after a line that ends its sentence.
/// </summary>
internal sealed class BlockReader
{
    private const int LongestHeading = 30;

    // "(ii)" is looked for so many tokens after "(i)".
    private const int LongestStep = 60;

    private readonly TokenText _text;

    private readonly List<(int From, int To)> _lines = [];

    private readonly List<Block> _blocks = [];

    private readonly MarkerReader _markers;

    private readonly List<int> _softWraps = [];

    private readonly LineWidth _width;

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

        _width = new LineWidth(text, _lines);
    }

    /// <summary>The blocks of a document in their order.</summary>
    public static List<Block> Read(TokenText text) => Read(text, out _);

    /// <summary>The blocks of a document in their order.</summary>
    /// <param name="text">The document.</param>
    /// <param name="softWraps">The tokens that begin a line only since the line before was full.</param>
    public static List<Block> Read(TokenText text, out IReadOnlyList<int> softWraps)
    {
        var reader = new BlockReader(text);
        reader.Cut();
        new BlockNesting(text, reader._blocks).Nest();
        softWraps = reader._softWraps;
        return reader._blocks;
    }

    private void Cut()
    {
        for (var index = 0; index < _lines.Count; index++)
        {
            var (from, to) = _lines[index];
            var last = _blocks.Count > 0 ? _blocks[^1] : null;
            if (last is not null && PageBreak(index, last))
            {
                last.To = _lines[++index].To;
                continue;
            }

            var marked = _markers.Read(from, out var marker, out var depth, out var value, out var content);
            if (marked && Begins(index, content, marker, value, last))
            {
                Add(marker, depth, value, from, content, to);
            }
            else if (last is null || !(marked && marker is Marker.LowerRoman or Marker.Bracketed && _width.Wrapped) && NewParagraph(index, last))
            {
                Add(Marker.None, 0, 0, from, from, to);
            }
            else
            {
                last.To = to;
                if (SoftWrap(index))
                {
                    _softWraps.Add(from);
                }
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

    // The first word of a line would not have fitted on the line before. A capital may begin the duty after a heading that fills its line.
    private bool SoftWrap(int index)
    {
        var (from, to) = _lines[index];
        var heading = _text[from].Capital && !_text[from - 1].Is(',') && !HeadBefore(from)
            && (Lexicon.DutyAt(_text, from, to, out _, out _) || _blocks[^1] is { IsItem: true } item && item.Start == _lines[index - 1].From);
        return _width.Wrapped && !_text[from].BlankBefore && !heading && _width.IsFull(_lines[index - 1], from);
    }

    // "Viện | Nghiên cứu phát triển": the head of a name waits for its words.
    private bool HeadBefore(int at)
    {
        for (var head = at - 1; head >= Math.Max(0, at - 3); head--)
        {
            if (_text[head].Capital && Lexicon.Heads.Match(_text, head, at, out var end, out _) && end == at)
            {
                return true;
            }
        }

        return false;
    }

    private bool Ends(int to) => _text[to - 1] is var token
        && (token.Is('.') || token.Is(':') || token.Is(';') || token.Is('!') || token.Is('?') || token.Is('…') || token.Is('/') || (token.Is(')') && _text[to - 2].Is('.')));

    // "… thi hành Luật và các", "2" alone on its line, "văn bản hướng dẫn": a page ends inside the sentence.
    private bool PageBreak(int index, Block last)
    {
        var (from, to) = _lines[index];
        return to - from == 1 && _text[from].IsNumber && _text[from].Number < 1000 && index + 1 < _lines.Count && !Ends(last.To)
            && _text[_lines[index + 1].From] is { IsWord: true, Capital: false } && last.To - last.From > 6;
    }

    private bool NewParagraph(int index, Block last)
    {
        var (from, to) = _lines[index];
        var (before, beforeEnd) = _lines[index - 1];
        var token = _text[from];
        if (token.BlankBefore)
        {
            // A sentence that a blank line breaks goes on in small letters.
            if (token.IsWord && !token.Capital && last.To - last.From > 8 && _text[beforeEnd - 1].IsWord && !last.Upper && !IsUpper(before, beforeEnd))
            {
                return false;
            }

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

        if (!_width.Wrapped)
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

        var broken = _width.Exact && !_width.IsFull(_lines[index - 1], from);
        if (broken && !token.IsNumber && (Ends(beforeEnd) || _width.Of(_lines[index - 1]) * 100 < _width.Usual * 78))
        {
            return true;
        }

        if (!Ends(beforeEnd) || token.IsNumber)
        {
            return false;
        }

        if (_text[beforeEnd - 1].Is('.') && token.Capital && Lexicon.CueAt(_text, from, to, out _, out var cue)
            && (cue == Cue.Order || !last.IsItem || Lexicon.InnerDemands.Match(_text, from, to, out _, out _)))
        {
            return true;
        }

        // A full line that happens to end a sentence: the paragraph may go on; a short one ends it.
        var full = _width.Exact || _width.Of(_lines[index - 1]) >= _width.Usual * 93 / 100;
        return _text[beforeEnd - 1].Is(':') || !(full && last.IsItem) && (!_text[beforeEnd - 1].Is(';') || !full);
    }

    // A line that stops well before the margin without ending a sentence is a title.
    private bool ShortTitle(int before, int beforeEnd, Block last) =>
        last.Start == before && beforeEnd > last.From && (_text[beforeEnd - 1].End - _text[before].Start) * 100 < _width.Usual * 78 && !_text[beforeEnd - 1].Is(',');

    private bool StartsOrder(int from, int to) =>
        Lexicon.CueAt(_text, from, to, out _, out _)
        || (Lexicon.TopicLines.Match(_text, _blocks[^1].From, from, out _, out _)
            && (Lexicon.Committees.Match(_text, from, to, out _, out _) || Lexicon.Agencies.Match(_text, from, to, out _, out _) || Lexicon.DutyAt(_text, from, to, out _, out _)));

    // A marker begins a block after the end of a sentence, under a heading, or where its number goes on.
    private bool Begins(int index, int content, Marker marker, int value, Block? last)
    {
        var from = _lines[index].From;
        if (last is null || _text[from].BlankBefore)
        {
            return true;
        }

        // "quý | I.", "khoản | 2.": the number belongs to the word before the soft wrap.
        if (value > 0 && _width.Wrapped && Lexicon.Numerables.Contains(_text[last.To - 1].Word) && !last.Upper && FullLine(from - 1))
        {
            return false;
        }

        // "(iii)" at the start of a line whose "(i)" and "(ii)" stand inside the sentence.
        if (marker is Marker.LowerRoman or Marker.Bracketed && (value > 1
            ? !_markers.Follows(marker, value) || _markers.Inside(last.From, last.To, marker, value - 1)
            : !_text[last.To - 1].Is(':') && FullLine(from - 1) && _width.Wrapped && _markers.Inside(content, Math.Min(content + LongestStep, _text.Count), marker, 2)))
        {
            return false;
        }

        var ended = Ends(last.To) || last.To - last.From <= LongestHeading && !_text[last.To - 1].Is(',') && !(marker == Marker.Dash && _width.Wrapped && _text[content].IsWord && !_text[content].Capital && FullLine(from - 1));
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

        return (_text[at].End - _text[start].Start) * 100 >= _width.Usual * 80;
    }
}
