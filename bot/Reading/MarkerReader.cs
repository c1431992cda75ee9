namespace Bot.Reading;

/// <summary>Reads what numbers a line: "1.", "1.2.", "a)", "(iii)", "Điều 3.", a dash or a bullet.</summary>
internal sealed class MarkerReader(TokenText text, IReadOnlyList<Block> blocks)
{
    /// <summary>Reads the marker at a token; false for none.</summary>
    public bool Read(int at, out Marker marker, out int depth, out int value, out int content)
    {
        var token = text[at];
        (marker, depth, value, content) = (Marker.None, 0, 0, at);
        if (token.Is('-') || token.Is('+') || token.Is('•'))
        {
            marker = token.Is('-') ? Marker.Dash : token.Is('+') ? Marker.Plus : Marker.Bullet;
            content = at + 1;
            return content < text.Count && !(text[content].IsNumber && text[at - 1].IsNumber && !token.BlankBefore) && !text[content].IsNumber | !text[content].Glued && !(marker == Marker.Dash && Hyphen(at));
        }

        if (Lexicon.Articles.Match(text, at, text.Count, out var after, out var article) && text[at].Capital)
        {
            value = text[after].IsNumber ? text[after].Number : Lexicon.RomanValue(Letters(after));
            content = after + 1;
            if (value > 0 && (text[content].Is('.') || text[content].Is(':') || text[content].LineStart || text[content].Is('-')))
            {
                content += text[content].LineStart ? 0 : 1;
                marker = article;
                return true;
            }

            (value, content) = (0, at);
            return false;
        }

        if (token.Is('(') && text[at + 2].Is(')'))
        {
            return Inside(at + 1, at + 3, out marker, out value, out content);
        }

        if (token.IsNumber && token.Number is > 0 and < 200)
        {
            return Decimal(at, out marker, out depth, out value, out content);
        }

        var dot = text[at + 1];
        if (token.IsWord && dot.Glued && (dot.Is('.') || dot.Is(')') || (dot.Is('/') && !text[at + 2].Glued)))
        {
            if (text[at + 2].Glued && dot.Is('.') && (text[at + 2].IsWord || text[at + 2].IsNumber) && Letters(at).Length > 0 && !text[at + 2].Capital)
            {
                return false;
            }

            return Inside(at, at + 2, out marker, out value, out content);
        }

        return false;
    }

    // "chính trị | - xã hội", "Châu Đốc | - Cần Thơ": a hyphen of a name or a road that a soft break put at the head of a line.
    private bool Hyphen(int at) =>
        !text[at].BlankBefore && (Lexicon.HyphenNames.Match(text, at - 2, text.Count, out var end, out _) && end > at
            || text[at - 1].Capital && text[at + 1].Capital && Lexicon.ProvinceNames.Match(text, at + 1, text.Count, out _, out _));

    private ReadOnlySpan<char> Letters(int at) => text[at] is var token && token.IsWord ? text.Text.AsSpan(token.Start, token.End - token.Start) : "";

    // A letter or a Roman number as a marker.
    private bool Inside(int at, int after, out Marker marker, out int value, out int content)
    {
        (marker, value, content) = (Marker.None, 0, after);
        if (text[at].IsNumber)
        {
            value = text[at].Number;
            marker = Marker.Bracketed;
            return value is > 0 and < 200;
        }

        var letters = Letters(at);
        if (letters.Length == 0 || letters.Length > 5 || after >= text.Count)
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
        for (var index = blocks.Count - 1; index >= Math.Max(0, blocks.Count - 20); index--)
        {
            if (blocks[index].Marker == Marker.LowerLetter)
            {
                return blocks[index].Value;
            }
        }

        return 0;
    }

    // "1.", "1.2.", "1.2", "1)", "1/"
    private bool Decimal(int at, out Marker marker, out int depth, out int value, out int content)
    {
        (marker, depth, value, content) = (Marker.Decimal, 1, text[at].Number, at + 1);
        while (text[content].Is('.') && text[content].Glued && text[content + 1].IsNumber && text[content + 1].Glued && text[content + 1].Number < 100
            && text[content + 1].End - text[content + 1].Start < 3 && depth < 5)
        {
            depth++;
            value = text[content + 1].Number;
            content += 2;
        }

        var token = text[content];
        if ((token.Is('.') || token.Is(')') || token.Is('/') || (token.Is('-') && !text[content + 1].IsNumber)) && token.Glued)
        {
            // "64/CĐ-TTg", "57-NQ/TW": the number of a document.
            if ((token.Is('/') || token.Is('-')) && text[content + 1].Glued && text[content + 1].IsWord && text[content + 1].Upper && text[content + 2].Glued && (text[content + 2].Is('-') || text[content + 2].Is('/')))
            {
                return false;
            }

            content++;
            marker = token.Is(')') ? Marker.Bracketed : Marker.Decimal;
            return content < text.Count && !(text[content].IsNumber && text[content].Glued) && (text[content].Capital || !text[content].IsWord || text[content].LineStart || token.Is(')') || !text[content].Glued);
        }

        return depth > 1 && token.IsWord && token.Capital;
    }

    /// <summary>Whether a bracketed number stands between two tokens inside a line: "…: (i) lập hồ sơ; (ii) trình".</summary>
    public bool Inside(int from, int to, Marker marker, int value)
    {
        for (var at = from; at < to; at++)
        {
            if (text[at].Is('(') && !text[at].LineStart && text[at + 2].Is(')') && Inside(at + 1, at + 3, out var kind, out var number, out _) && kind == marker && number == value)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a number is the next one of the last list with that marker.</summary>
    public bool Follows(Marker marker, int value)
    {
        for (var index = blocks.Count - 1; index >= Math.Max(0, blocks.Count - 40); index--)
        {
            if (blocks[index].Marker == marker)
            {
                return blocks[index].Value + 1 == value;
            }
        }

        return false;
    }
}
