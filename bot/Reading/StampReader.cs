namespace Bot.Reading;

/// <summary>Reads what is stamped or signed: degrees of secrecy and of urgency in the head, the signer's name in the foot.</summary>
internal sealed class StampReader(TokenText text, int head)
{
    private const int MostTitleLines = 4;
    private const int LongestName = 5;

    /// <summary>Whether a stamp of secrecy stands in the head.</summary>
    public bool Secret()
    {
        for (var at = 0; at < Math.Min(head, 250); at++)
        {
            if (text[at].Upper && Lexicon.Secrecies.Match(text, at, head, out var end, out _) && (text[at].LineStart || text[at].CellBefore || text[at - 1].Is(':'))
                && (text[end].LineStart || text[end].CellBefore || end >= text.Count))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The stamp of urgency; null for none.</summary>
    public string? Stamp()
    {
        for (var at = 0; at < Math.Min(head, 250); at++)
        {
            if (text[at].Upper && (text[at].LineStart || text[at].CellBefore) && Lexicon.Stamps.Match(text, at, head, out var end, out var stamp)
                && (text[end].LineStart || text[end].CellBefore || text[end].IsNumber))
            {
                return stamp;
            }
        }

        return null;
    }

    /// <summary>The name under the first line of authority of the body: "KT. CHỦ TỊCH | PHÓ CHỦ TỊCH | Nguyễn Văn Nam". Annexes may follow it.</summary>
    /// <param name="bodyFrom">Where the body begins.</param>
    public string? Signer(int bodyFrom)
    {
        for (var at = bodyFrom; at < text.Count; at++)
        {
            if (text[at].LineStart && text[at].Upper
                && (Lexicon.Authorities.Match(text, at, text.Count, out _, out _) || Lexicon.TitleStarts.Match(text, at, text.Count, out _, out _))
                && NameBelow(at) is { } name)
            {
                return name;
            }
        }

        return null;
    }

    // Titles in capitals and "(Đã ký)" may stand between; a name may be broken over two lines.
    private string? NameBelow(int authority)
    {
        var at = LineAfter(authority);
        for (var lines = 0; lines < MostTitleLines && at < text.Count && (text[at].Upper || text[at].Is('(')); lines++)
        {
            at = LineAfter(at);
        }

        var end = NameEnd(at);
        if (end > at && end < text.Count)
        {
            var further = NameEnd(end);
            if (further > end && (end - at == 1 || further - end == 1))
            {
                end = further;
            }
        }

        return end - at is >= 2 and <= LongestName ? text.Say(at, end) : null;
    }

    // Where a line of capitalised words and nothing else ends; where it begins, for another line.
    private int NameEnd(int at)
    {
        var end = at;
        while (end < text.Count && (end == at || !text[end].NewLine) && text[end].IsWord && text[end].Capital && (!text[end].Upper || (end > at && text[end].End - text[end].Start == 1)))
        {
            end++;
        }

        return end >= text.Count || text[end].NewLine ? end : at;
    }

    private int LineAfter(int at)
    {
        do
        {
            at++;
        }
        while (at < text.Count && !text[at].NewLine);
        return at;
    }
}
