namespace Bot.Reading;

/// <summary>Reads what is stamped or signed: degrees of secrecy and of urgency in the head, the signer's name in the foot.</summary>
internal sealed class StampReader(TokenText text, int head)
{
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

    /// <summary>The last line of two to five capitalised words after the line of authority.</summary>
    public string? Signer()
    {
        var from = Math.Max(0, text.Count - 120);
        var authority = -1;
        for (var at = from; at < text.Count; at++)
        {
            if (text[at].LineStart && text[at].Upper && (Lexicon.Authorities.Match(text, at, text.Count, out _, out _) || Lexicon.TitleStarts.Match(text, at, text.Count, out _, out _)))
            {
                authority = at;
            }
        }

        for (var at = authority < 0 ? text.Count : authority; at < text.Count; at++)
        {
            if (!text[at].LineStart)
            {
                continue;
            }

            var end = at;
            while (end < text.Count && (end == at || !text[end].LineStart) && text[end].IsWord && text[end].Capital && !text[end].Upper)
            {
                end++;
            }

            if (end - at is >= 2 and <= 5 && (end >= text.Count || text[end].LineStart))
            {
                return text.Say(at, end);
            }
        }

        return null;
    }
}
