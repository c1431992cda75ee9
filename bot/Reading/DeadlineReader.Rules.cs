using Bot.Directives;

namespace Bot.Reading;

internal sealed partial class DeadlineReader
{
    private bool Repeats(int at, int to) =>
        at < to && Lexicon.Periods.Match(text, at, to, out _, out var period) && period is not (RecurrencePeriod.Continuous or RecurrencePeriod.Periodic);

    // "trước ngày 20 hằng tháng"
    private bool DayOfMonth(int at, int end, int to, int day, bool before, out Found found)
    {
        Lexicon.Periods.Match(text, end, to, out var after, out var period);
        found = new Found(new Deadline.Recurring(Words(at, after), new Recurrence(period, day, null, before)), at, after, 9);
        return true;
    }

    // "trước ngày 25/12 hằng năm"
    private bool DayOfPeriod(int at, int end, int to, DateOnly day, bool before, out Found found)
    {
        Lexicon.Periods.Match(text, end, to, out var after, out var period);
        found = new Found(new Deadline.Recurring(Words(at, after), new Recurrence(period, day.Day, day.Month, before)), at, after, 9);
        return true;
    }

    // "thường xuyên", "hằng tháng", "định kỳ hằng quý", "định kỳ".
    private bool Repeated(int at, int from, int to, bool label, out Found found)
    {
        found = default;
        var start = at;
        if (EachSo(at, to, out var each, out var rule))
        {
            found = new Found(new Deadline.Recurring(Words(start, each), rule), start, each, 5);
            return true;
        }

        if (!Lexicon.Periods.Match(text, at, to, out var end, out var period))
        {
            return false;
        }

        if (period == RecurrencePeriod.Periodic && Lexicon.Periods.Match(text, end, to, out var longer, out var exact) && exact != RecurrencePeriod.Continuous)
        {
            end = longer;
            period = exact;
        }
        else if (period == RecurrencePeriod.Periodic && text[end].Is(',') && Lexicon.Periods.Match(text, end + 1, to, out _, out _))
        {
            return false;
        }

        // "định kỳ" and "đột xuất" without more say nothing of time by themselves unless a report is due.
        if (!label && NounBefore(start, from, period))
        {
            return false;
        }

        if (!label && period is RecurrencePeriod.Yearly
            && !AtClause(start, end, from, to))
        {
            return false;
        }

        found = new Found(new Deadline.Recurring(Words(start, end), new Recurrence(period)), start, end, period switch
        {
            RecurrencePeriod.Continuous => 2,
            RecurrencePeriod.Periodic => 3,
            _ => 5,
        });
        return true;
    }

    // "15 ngày một lần", "02 tuần/lần"
    private bool EachSo(int at, int to, out int end, out Recurrence rule)
    {
        end = at;
        rule = new Recurrence(RecurrencePeriod.Periodic);
        var number = text[at].Word == Lexicon.Regular && text[at + 1].Word == Lexicon.RegularLast ? at + 2 : at;
        if (!text[number].IsNumber || number + 3 > to)
        {
            return false;
        }

        if (Rate(number, to, out end, out rule))
        {
            return true;
        }

        var unit = text[number + 1].Word;
        if (unit != Lexicon.Day && unit != Lexicon.Week && unit != Lexicon.Month && unit != Lexicon.Quarter && unit != Lexicon.Year && unit != Lexicon.Hour)
        {
            return false;
        }

        end = text[number + 2].Is('/') && text[number + 3].Word == Lexicon.Once ? number + 4
            : (text[number + 2].Word == Lexicon.One || text[number + 2].IsNumber) && text[number + 3].Word == Lexicon.Once ? number + 4 : at;
        if (end == at)
        {
            return false;
        }

        rule = new Recurrence((text[number].Number, unit) switch
        {
            (1, var one) when one == Lexicon.Day => RecurrencePeriod.Daily,
            (1, var one) when one == Lexicon.Week => RecurrencePeriod.Weekly,
            (1, var one) when one == Lexicon.Month => RecurrencePeriod.Monthly,
            (1, var one) when one == Lexicon.Quarter => RecurrencePeriod.Quarterly,
            (3, var one) when one == Lexicon.Month => RecurrencePeriod.Quarterly,
            (6, var one) when one == Lexicon.Month => RecurrencePeriod.HalfYearly,
            (1, var one) when one == Lexicon.Year => RecurrencePeriod.Yearly,
            _ => RecurrencePeriod.Periodic,
        });
        return true;
    }

    // "02 chuyên mục/tháng", "01 lần/quý"
    private bool Rate(int at, int to, out int end, out Recurrence rule)
    {
        end = at;
        rule = new Recurrence(RecurrencePeriod.Periodic);
        for (var index = at + 2; index < Math.Min(to - 1, at + 5); index++)
        {
            if (text[index].Is('/') && Lexicon.Units.TryGetValue(text[index + 1].Word, out var period))
            {
                end = index + 2;
                rule = new Recurrence(period);
                return true;
            }

            if (!text[index].IsWord || !text[index - 1].IsWord)
            {
                return false;
            }
        }

        return false;
    }

    private bool NounBefore(int at, int from, RecurrencePeriod period)
    {
        if (at <= from)
        {
            return false;
        }

        var before = text[at - 1];
        if (period == RecurrencePeriod.Continuous)
        {
            return Lexicon.ContinuousNouns.Contains(before.Word) || (before.Is(',') && Lexicon.ContinuousNouns.Contains(text[at - 2].Word));
        }

        return Lexicon.PeriodNouns.Contains(before.Word) && text[at].Word == Lexicon.Every;
    }

    // A rule of repetition stands at the edge of a clause, after a verb, or before one; not inside a noun's name.
    private bool AtClause(int start, int end, int from, int to)
    {
        var before = start - 1;
        var after = text[end];
        return start == from || !text[before].IsWord || Lexicon.DutyAt(text, before, start, out _, out _) || text[before].Word == Lexicon.Every || text[start].Word != Lexicon.Every
            || end >= to || !after.IsWord || after.Word == Lexicon.Previous || after.Word == Lexicon.Into || after.Word == Lexicon.Latest || Lexicon.DutyAt(text, end, to, out _, out _) || Lexicon.ReportWords.Contains(after.Word);
    }

    // "trong thời hạn 10 ngày làm việc kể từ ngày ký": counted from the day after; working days pass over weekends.
    private bool Counted(int at, int to, out Found found)
    {
        found = default;
        if (text[at].Word != Lexicon.Inside && text[at].Word != Lexicon.Latest && text[at].Word != Lexicon.After && !(text[at].Word == Lexicon.Not && text[at + 1].Word == Lexicon.Over))
        {
            return false;
        }

        var index = at + 1;
        while (index < to && index - at < 5 && (Lexicon.WithinWords.Contains(text[index].Word) || text[index].Word == Lexicon.Latest || text[index].Word == Lexicon.Utmost || text[index].Word == Lexicon.Is))
        {
            index++;
        }

        if (!text[index].IsNumber || text[index].Number is < 1 or > 400 || index + 1 >= to)
        {
            return false;
        }

        var count = text[index].Number;
        index++;
        if (text[index].Is('('))
        {
            while (index < to && !text[index].Is(')') && index - at < 14)
            {
                index++;
            }

            index++;
        }

        var unit = text[index].Word;
        if (unit != Lexicon.Day && unit != Lexicon.Month && unit != Lexicon.Week && unit != Lexicon.Hour)
        {
            return false;
        }

        index++;
        var working = text[index].Word == Lexicon.Work && text[index + 1].Word == Lexicon.WorkLast;
        index += working ? 2 : 0;
        var end = index;
        index += text[index].Is(',') ? 1 : 0;
        var counted = false;
        while (index < to && (Lexicon.Counts.Contains(text[index].Word) || text[index].Word == Lexicon.From || text[index].Word == Lexicon.After || text[index].Word == Lexicon.When))
        {
            counted = true;
            index++;
        }

        if (!counted)
        {
            if ((text[at].Word == Lexicon.Inside && text[at + 1].IsNumber && unit != Lexicon.Hour && !working) || text[at].Word == Lexicon.After)
            {
                return false;
            }

            found = new Found(new Deadline.Relative(Words(at, end), null, null), at, end, 6);
            return true;
        }

        DateOnly? day = null;
        if (Lexicon.IssueBases.Match(text, index, to, out var afterBase, out _))
        {
            day = issued is { } issue && unit != Lexicon.Hour ? Add(issue, count, unit, working) : null;
            index = afterBase;
        }
        else
        {
            var stop = index;
            while (stop < to && stop - index < 8 && text[stop].IsWord && !text[stop].LineStart)
            {
                stop++;
            }

            index = stop;
        }

        found = new Found(new Deadline.Relative(Words(at, index), day, day), at, index, 8);
        return true;
    }

    private static DateOnly Add(DateOnly issue, int count, int unit, bool working)
    {
        if (!working)
        {
            return unit == Lexicon.Month ? issue.AddMonths(count) : issue.AddDays(unit == Lexicon.Week ? 7 * count : count);
        }

        var day = issue;
        while (count > 0)
        {
            day = day.AddDays(1);
            count -= day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? 0 : 1;
        }

        return day;
    }

    // "tại phiên họp Chính phủ thường kỳ | hàng tháng", "tại phiên họp | tháng 01/2026": when the meeting is, the duty is due.
    private bool OfMeeting(int at, int to, out Found found)
    {
        found = default;
        for (var index = at + 2; index < Math.Min(to, at + 9) && text[index].IsWord; index++)
        {
            if (Repeats(index, to))
            {
                Lexicon.Periods.Match(text, index, to, out var after, out var period);
                found = new Found(new Deadline.Recurring(Words(at, after), new Recurrence(period)), at, after, 5);
                return true;
            }

            if (text[index].Word == Lexicon.Month && text[index + 1].IsNumber && Bare(index, to, out var month))
            {
                found = month with { From = at };
                return true;
            }
        }

        return false;
    }

    // "cả năm", "trong cả năm": up to its end.
    private bool WholeYear(int at, int to, out Found found)
    {
        found = default;
        if (text[at].Word != Lexicon.Whole || at + 1 >= to || text[at + 1].Word != Lexicon.Year || (at + 2 < to && (text[at + 2].IsNumber || text[at + 2].IsWord)) || issued is not { } issue)
        {
            return false;
        }

        var last = new DateOnly(issue.Year, 12, 31);
        found = new Found(new Deadline.EndOfYear(Words(at, at + 2), last, last), at, at + 2, 7);
        return true;
    }

    // "sau khi quy hoạch được phê duyệt": up to the word that completes it.
    private bool Event(int at, int to, out Found found)
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

            found = new Found(new Deadline.AfterEvent(Words(at, end)), at, end, 4);
            return true;
        }

        if (!Lexicon.Events.Match(text, at, to, out end, out _) || Lexicon.PastEvents.Match(text, end, to, out _, out _))
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

                found = new Found(new Deadline.AfterEvent(Words(at, stop)), at, stop, 4);
                return true;
            }
        }

        return false;
    }
}
