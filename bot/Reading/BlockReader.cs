namespace Bot.Reading;

/// <summary>
/// Puts hard-wrapped lines together into paragraphs and list items, and finds what stands under what. A new block begins at a marker
/// ("1.", "a)", "-"), after a blank line, or at a capital after a line that ends its sentence.
/// </summary>
internal sealed class BlockReader
{
    private const int LongestHeading = 30;

    private readonly TokenText _text;

    private readonly List<(int From, int To)> _lines = [];

    private readonly List<Block> _blocks = [];

    private readonly int _width;

    private readonly bool _wrapped;

    private BlockReader(TokenText text)
    {
        _text = text;
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
        reader.Nest();
        return reader._blocks;
    }

    private void Cut()
    {
        for (var index = 0; index < _lines.Count; index++)
        {
            var (from, to) = _lines[index];
            var last = _blocks.Count > 0 ? _blocks[^1] : null;
            if (MarkerAt(from, out var marker, out var depth, out var value, out var content) && Begins(from, content, marker, value, last))
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
        if (value > 1 && marker is Marker.LowerRoman or Marker.Bracketed && !Follows(marker, value))
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

        return Follows(marker, value);
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

    private bool Follows(Marker marker, int value)
    {
        for (var index = _blocks.Count - 1; index >= Math.Max(0, _blocks.Count - 40); index--)
        {
            if (_blocks[index].Marker == marker)
            {
                return _blocks[index].Value + 1 == value;
            }
        }

        return false;
    }

    private bool MarkerAt(int at, out Marker marker, out int depth, out int value, out int content)
    {
        var token = _text[at];
        (marker, depth, value, content) = (Marker.None, 0, 0, at);
        if (token.Is('-') || token.Is('+') || token.Is('•'))
        {
            marker = token.Is('-') ? Marker.Dash : token.Is('+') ? Marker.Plus : Marker.Bullet;
            content = at + 1;
            return content < _text.Count && !_text[content].IsNumber | !_text[content].Glued && !(marker == Marker.Dash && Hyphen(at));
        }

        if (Lexicon.Articles.Match(_text, at, _text.Count, out var after, out var article) && _text[at].Capital)
        {
            value = _text[after].IsNumber ? _text[after].Number : Lexicon.RomanValue(Letters(after));
            content = after + 1;
            if (value > 0 && (_text[content].Is('.') || _text[content].Is(':') || _text[content].LineStart || _text[content].Is('-')))
            {
                content += _text[content].LineStart ? 0 : 1;
                marker = article;
                return true;
            }

            (value, content) = (0, at);
            return false;
        }

        if (token.Is('(') && _text[at + 2].Is(')'))
        {
            return Inside(at + 1, at + 3, out marker, out value, out content);
        }

        if (token.IsNumber && token.Number is > 0 and < 200)
        {
            return Decimal(at, out marker, out depth, out value, out content);
        }

        var dot = _text[at + 1];
        if (token.IsWord && dot.Glued && (dot.Is('.') || dot.Is(')') || (dot.Is('/') && !_text[at + 2].Glued)))
        {
            if (_text[at + 2].Glued && dot.Is('.') && (_text[at + 2].IsWord || _text[at + 2].IsNumber) && Letters(at).Length > 0 && !_text[at + 2].Capital)
            {
                return false;
            }

            return Inside(at, at + 2, out marker, out value, out content);
        }

        return false;
    }

    // "chính trị | - xã hội": a hyphen of a name that a soft break put at the head of a line.
    private bool Hyphen(int at) =>
        !_text[at].BlankBefore && Lexicon.HyphenNames.Match(_text, at - 2, _text.Count, out var end, out _) && end > at;

    private ReadOnlySpan<char> Letters(int at) => _text[at] is var token && token.IsWord ? _text.Text.AsSpan(token.Start, token.End - token.Start) : "";

    // A letter or a Roman number as a marker.
    private bool Inside(int at, int after, out Marker marker, out int value, out int content)
    {
        (marker, value, content) = (Marker.None, 0, after);
        if (_text[at].IsNumber)
        {
            value = _text[at].Number;
            marker = Marker.Bracketed;
            return value is > 0 and < 200;
        }

        var letters = Letters(at);
        if (letters.Length == 0 || letters.Length > 5 || after >= _text.Count)
        {
            return false;
        }

        value = Lexicon.RomanValue(letters);
        if (value > 0 && (letters.Length > 1 || letters[0] is 'I' or 'V' or 'X' or 'i'))
        {
            marker = char.IsUpper(letters[0]) ? Marker.Roman : Marker.LowerRoman;
            if (marker == Marker.LowerRoman && letters is "i" && LastLetter() == 8)
            {
                (marker, value) = (Marker.LowerLetter, 9);
            }

            return true;
        }

        if (letters.Length != 1)
        {
            return false;
        }

        value = "abcdđeghiklmnopqrstuvxy".IndexOf(char.ToLowerInvariant(letters[0]), StringComparison.Ordinal) + 1;
        marker = char.IsUpper(letters[0]) ? Marker.UpperLetter : Marker.LowerLetter;
        return value > 0;
    }

    private int LastLetter()
    {
        for (var index = _blocks.Count - 1; index >= Math.Max(0, _blocks.Count - 20); index--)
        {
            if (_blocks[index].Marker == Marker.LowerLetter)
            {
                return _blocks[index].Value;
            }
        }

        return 0;
    }

    // "1.", "1.2.", "1.2", "1)", "1/"
    private bool Decimal(int at, out Marker marker, out int depth, out int value, out int content)
    {
        (marker, depth, value, content) = (Marker.Decimal, 1, _text[at].Number, at + 1);
        while (_text[content].Is('.') && _text[content].Glued && _text[content + 1].IsNumber && _text[content + 1].Glued && _text[content + 1].Number < 100
            && _text[content + 1].End - _text[content + 1].Start < 3 && depth < 5)
        {
            depth++;
            value = _text[content + 1].Number;
            content += 2;
        }

        var token = _text[content];
        if ((token.Is('.') || token.Is(')') || token.Is('/') || (token.Is('-') && !_text[content + 1].IsNumber)) && token.Glued)
        {
            content++;
            marker = token.Is(')') ? Marker.Bracketed : Marker.Decimal;
            return content < _text.Count && !(_text[content].IsNumber && _text[content].Glued) && (_text[content].Capital || !_text[content].IsWord || _text[content].LineStart || token.Is(')') || !_text[content].Glued);
        }

        return depth > 1 && token.IsWord && token.Capital;
    }

    // The item or heading under which a block stands, by a stack of markers.
    private void Nest()
    {
        var open = new List<Block>();
        foreach (var block in _blocks)
        {
            if (block.Marker == Marker.None)
            {
                if (block.Upper)
                {
                    open.Clear();
                }

                // A paragraph stands under the nearest numbered heading or item; what bullets came between are over.
                while (open.Count > 0 && open[^1].Marker is Marker.Dash or Marker.Plus or Marker.Bullet)
                {
                    open.RemoveAt(open.Count - 1);
                }

                block.Parent = open.Count > 0 ? open[^1] : null;
                continue;
            }

            var same = open.FindLastIndex(other => other.Marker == block.Marker && other.Depth == block.Depth);
            if (same >= 0)
            {
                open.RemoveRange(same, open.Count - same);
            }
            else if (!(block.Marker is Marker.Dash or Marker.Plus or Marker.Bullet && open.Count > 0 && open[^1].Marker is Marker.Dash or Marker.Plus or Marker.Bullet && _text[open[^1].To - 1].Is(':')))
            {
                while (open.Count > 0 && Rank(open[^1]) >= Rank(block) && open[^1].Marker != Marker.Bracketed)
                {
                    open.RemoveAt(open.Count - 1);
                }
            }

            block.Parent = open.Count > 0 ? open[^1] : null;
            open.Add(block);
            if (open.Count > 12)
            {
                open.RemoveAt(0);
            }
        }

        foreach (var block in _blocks)
        {
            if (block.Parent is { } parent)
            {
                parent.HasChildren = true;
            }
        }
    }

    private static int Rank(Block block) => ((int)block.Marker * 10) + block.Depth;
}
