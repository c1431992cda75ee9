using Bot.Directives;

namespace Bot.Reading;

/// <summary>Reads deadlines that hang on an event: "sau khi quy hoạch được phê duyệt", "tại phiên họp tháng 01/2026".</summary>
internal sealed class EventReader(TokenText text, LimitReader limits)
{
    // An event's words and a label's value are looked at this far.
    private const int LongestEvent = 40;

    /// <summary>Reads an event: "sau khi quy hoạch được phê duyệt": up to the word that completes it.</summary>
    public bool Read(int at, int to, out FoundDeadline found)
    {
        found = default;
        if (Lexicon.FixedEvents.Match(text, at, to, out var end, out _))
        {
            while (end < to && text[end].IsWord && end - at < 14 && !Lexicon.DutyAt(text, end, to, out _, out _))
            {
                end++;
            }

            if (OfMeeting(at, to, out found))
            {
                return true;
            }

            end = text[end].IsNumber && end < to ? end + 1 : end;
            while (end < to && text[end].IsWord && end - at < 16 && text[end - 1].IsNumber | text[end].Upper | text[end].Word == Lexicon.Of | text[end].Capital | text[end - 1].Word == Lexicon.Of | text[end - 1].Capital)
            {
                end++;
            }

            found = new FoundDeadline(new Deadline.AfterEvent(text.Quote(at, end)), at, end, 4);
            return true;
        }

        if (!Lexicon.Events.Match(text, at, to, out end, out _) || OfPurpose(at) || Lexicon.PastEvents.Match(text, end, to, out _, out _))
        {
            return false;
        }

        var limit = Math.Min(to, at + LongestEvent);
        for (var index = end; index < limit; index++)
        {
            var token = text[index];
            if (token.Is('.') || token.Is(';') || token.Is(':'))
            {
                break;
            }

            if (Lexicon.Completions.Match(text, index, limit, out var stop, out _))
            {
                // "sau khi có hướng dẫn của Bộ Y tế, …": the object belongs to it.
                if (index == end)
                {
                    while (stop < limit && (text[stop].IsWord || text[stop].IsNumber) && !text[stop].Is(',') && !Lexicon.CueAt(text, stop, limit, out _, out _))
                    {
                        stop++;
                    }
                }

                found = new FoundDeadline(new Deadline.AfterEvent(text.Quote(at, stop)), at, stop, 4);
                return true;
            }
        }

        return false;
    }

    // "… để bảo đảm điều kiện vận hành bệnh viện sau khi hoàn thành dự án": the event belongs to what the duty is for.
    private bool OfPurpose(int at)
    {
        for (var index = at - 1; index > Math.Max(0, at - 16) && (text[index].IsWord || text[index].IsNumber); index--)
        {
            if (text[index].Word == Lexicon.InOrder && index < at - 2)
            {
                return true;
            }
        }

        return false;
    }

    // "tại phiên họp Chính phủ thường kỳ | hàng tháng", "tại phiên họp | tháng 01/2026": when the meeting is, the duty is due.
    private bool OfMeeting(int at, int to, out FoundDeadline found)
    {
        found = default;
        for (var index = at + 2; index < Math.Min(to, at + 9) && text[index].IsWord; index++)
        {
            if (Lexicon.RepeatsAt(text, index, to))
            {
                Lexicon.Periods.Match(text, index, to, out var after, out var period);
                found = new FoundDeadline(new Deadline.Recurring(text.Quote(at, after), new Recurrence(period)), at, after, 5);
                return true;
            }

            if (text[index].Word == Lexicon.Month && text[index + 1].IsNumber && limits.Bare(index, to, out var month))
            {
                found = month with { From = at };
                return true;
            }
        }

        return false;
    }
}
