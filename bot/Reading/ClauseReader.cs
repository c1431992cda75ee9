namespace Bot.Reading;

/// <summary>
/// Reads how a clause begins: the words before its verb, conditions that make it no order, and whether what follows the bodies says that
/// they are to act.
/// </summary>
internal sealed class ClauseReader(TokenText text)
{
    // "Trong quá trình thực hiện, nếu …" is looked for so many tokens.
    private const int LongestCourse = 24;

    /// <summary>What follows the bodies says that they are to act. Loose: anything but words that tell.</summary>
    public bool Acts(int at, int to, bool loose, bool cued = false)
    {
        if (at >= to)
        {
            return false;
        }

        if (Lexicon.MereLiabilities.Match(text, at, to, out _, out _) || Lexicon.Courtesies.Match(text, at, to, out _, out _))
        {
            return false;
        }

        // "là đơn vị đầu tiên …" says what a body is; "là cơ quan đầu mối" is a part to play.
        if (text[at].Word == Lexicon.Being && !Lexicon.PartsPlayed.Match(text, at + 1, to, out _, out _))
        {
            return false;
        }

        for (var index = at; index < Math.Min(to, at + 7); index++)
        {
            if (Lexicon.PastWords.Contains(text[index].Word))
            {
                return false;
            }

            if (index > at + 3 && cued || Lexicon.DutyAt(text, index, to, out _, out _) || !text[index].IsWord)
            {
                break;
            }
        }

        if (text[at].Is(':'))
        {
            return at + 2 < to;
        }

        if (text[at].Is(','))
        {
            return at + 2 < to && (Lexicon.DutyAt(text, at + 1, to, out _, out _) || Lexicon.Adverbs.Match(text, at + 1, to, out _, out _) || Lexicon.Asides.Match(text, at + 1, to, out _, out _))
                && !Lexicon.NoDuties.Match(text, at + 1, to, out _, out _) && !Lexicon.CueAt(text, at + 1, to, out _, out _);
        }

        if (!text[at].IsWord || to - at < 2 || (!cued && Lexicon.NoDuties.Match(text, at, to, out _, out _)) || text[at].Word == Lexicon.And)
        {
            return false;
        }

        return loose || Ordered(at, to) || Lexicon.DutyAt(text, at, to, out _, out _) || Lexicon.Adverbs.Match(text, at, to, out _, out _) || Lexicon.Asides.Match(text, at, to, out _, out _);
    }

    // "Sở Quy hoạch | cũng được UBND thành phố giao trước ngày 31/10 trình …": told by another, in the passive.
    private bool Ordered(int at, int to)
    {
        var passive = text[at].Word == Lexicon.Also ? at + 1 : at;
        if (text[passive].Word != Lexicon.Passive)
        {
            return false;
        }

        for (var index = passive + 1; index < Math.Min(to - 1, passive + 9) && text[index].IsWord; index++)
        {
            if (Lexicon.CueAt(text, index, to, out var after, out _))
            {
                return Lexicon.DutyAt(text, after, to, out _, out _);
            }
        }

        return false;
    }

    /// <summary>The token after the comma or colon that may follow the bodies.</summary>
    public int Past(int at) => text[at].Is(',') || text[at].Is(':') ? at + 1 : at;

    /// <summary>The token after "Đồng thời,", dashes and bracketed numbers.</summary>
    public int PastOpeners(int from, int to)
    {
        var at = from;
        for (var rounds = 0; rounds < 4 && at < to; rounds++)
        {
            if (text[at].Is('"') || text[at].Is(',') || text[at].Is('-') || text[at].Is('+') || text[at].Is('•'))
            {
                at++;
            }
            else if (text[at].Is('(') && at + 2 < to && text[at + 2].Is(')'))
            {
                at += 3;
            }
            else if (Lexicon.Openers.Match(text, at, to, out var after, out _) && after < to && !Lexicon.Topics.Match(text, at, to, out _, out _))
            {
                at = text[after].Is(',') || text[after].Is(':') ? after + 1 : after;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    /// <summary>Whether a clause only sets a condition: "Trong quá trình thực hiện, nếu có vướng mắc, đề nghị …": no order by itself.</summary>
    public bool Conditional(int from, int to)
    {
        if (Lexicon.Conditions.Match(text, from, to, out _, out _) || Lexicon.Endnotes.Match(text, from, to, out _, out _))
        {
            return true;
        }

        // "Trong thời gian tới, địa phương nào để xảy ra cháy lớn, Chủ tịch UBND tỉnh sẽ xem xét xử lý": a threat.
        for (var at = from; at < Math.Min(to, from + LongestCourse); at++)
        {
            if ((at == from || text[at - 1].Is(',')) && Lexicon.GroupNouns.Match(text, at, to, out var which, out _) && text[which].Word == Lexicon.Which)
            {
                return true;
            }
        }

        if (!Lexicon.Courses.Match(text, from, to, out _, out _))
        {
            return false;
        }

        for (var at = from; at < Math.Min(to, from + LongestCourse); at++)
        {
            if (text[at].Word == Lexicon.If || (text[at].Word == Lexicon.Having && Lexicon.Troubles.Match(text, at + 1, to, out _, out _)))
            {
                return true;
            }
        }

        return false;
    }
}
