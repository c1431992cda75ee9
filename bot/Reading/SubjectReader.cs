namespace Bot.Reading;

/// <summary>Reads the subject: "V/v …" under the number, or the lines after the kind; and where the body of the document begins.</summary>
internal sealed class SubjectReader(TokenText text, int head)
{
    /// <summary>Reads the subject: "V/v …" under the number, or the lines after the kind.</summary>
    public string? Read(int titleAt, string? kind, int numberEnd, out int bodyFrom)
    {
        bodyFrom = Math.Max(0, numberEnd);
        for (var at = 0; at < head; at++)
        {
            if (text[at].Word == Lexicon.Regarding && text[at + 1].Is('/') && text[at + 2].Word == Lexicon.Regarding)
            {
                var end = at + 3;
                while (end < head && end - at < 120 && !SubjectEnds(end))
                {
                    end++;
                }

                bodyFrom = end;
                return Sentence(text.Say(at + 3, end));
            }
        }

        if (titleAt >= 0 && kind is not null)
        {
            Lexicon.TitleKinds.Match(text, titleAt, head, out var from, out _);
            var end = from;
            var upper = text[from].Upper;
            while (end < text.Count && end - from < 200
                && !(text[end].LineStart && end > from && (text[end].BlankBefore || (upper && text[end].IsWord && !text[end].Upper && !(text[end].End - text[end].Start == 1)) || (!upper && LineEnded(end)) || (end > from + 2 && Starts(end)))))
            {
                end++;
            }

            bodyFrom = end;
            return end > from ? Sentence(text.Say(from, end)) : null;
        }

        for (var at = 0; at < Math.Min(head, 200); at++)
        {
            if (text[at].Word == Lexicon.About && text[at + 1].Word == Lexicon.WorkLast)
            {
                var end = at + 2;
                while (end < text.Count && end - at < 120 && !text[end].Is('.') && !text[end].LineStart)
                {
                    end++;
                }

                return Sentence(text.Say(at + 2, end));
            }
        }

        return null;
    }

    // A line that begins the body: a ground, a numbered heading, a body in capitals, a first sentence.
    private bool Starts(int at) =>
        text[at].Is('-') || text[at].Is('•') || Telegram(at) || Lexicon.Grounds.Match(text, at, text.Count, out _, out _) || Lexicon.BodyStarts.Match(text, at, text.Count, out _, out _)
        || ((text[at].IsNumber || text[at].IsWord) && text[at + 1].Is('.') && text[at + 1].Glued && (text[at].IsNumber || Lexicon.RomanValue(text.Text.AsSpan(text[at].Start, text[at].End - text[at].Start)) > 0))
        || (text[at].Upper && !text[at - 1].Upper && text[at + 1].Upper);

    // "THỦ TƯỚNG CHÍNH PHỦ điện:"
    private bool Telegram(int at)
    {
        for (var index = at + 1; index < at + 12 && !text[index].LineStart; index++)
        {
            if (text[index].Word == Lexicon.Telegram && text[index + 1].Is(':'))
            {
                return true;
            }
        }

        return false;
    }

    private bool LineEnded(int at) => text[at - 1].Is('.') || text[at].BlankBefore;

    private bool SubjectEnds(int at)
    {
        var token = text[at];
        return token.CellBefore && token.LineStart || token.BlankBefore || Lexicon.AddressedTo.Match(text, at, text.Count, out _, out _) && token.LineStart
            || (token.LineStart && (token.Upper || DateLine(at)));
    }

    private bool DateLine(int at)
    {
        for (var index = at; index < at + 8; index++)
        {
            if (text[index].Is(',') && text[index + 1].Word == Lexicon.Day)
            {
                return true;
            }

            if (index > at && text[index].LineStart)
            {
                return false;
            }
        }

        return false;
    }

    private static string? Sentence(string words)
    {
        var tidy = words.Trim().TrimEnd('.', ';', ',', '-').Trim();
        if (tidy.StartsWith("Về việc ", StringComparison.OrdinalIgnoreCase))
        {
            tidy = tidy["Về việc ".Length..];
        }

        return tidy.Length == 0 ? null : tidy.Any(char.IsLower) ? tidy : char.ToUpperInvariant(tidy[0]) + tidy[1..].ToLowerInvariant();
    }
}
