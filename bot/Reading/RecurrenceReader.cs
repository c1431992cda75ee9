using Bot.Directives;

namespace Bot.Reading;

/// <summary>Reads rules of repetition: "hằng tháng", "định kỳ hằng quý", "15 ngày một lần", "trước ngày 20 hằng tháng", "thường xuyên".</summary>
internal sealed class RecurrenceReader(TokenText text)
{
    /// <summary>Reads a rule of repetition: "thường xuyên", "hằng tháng", "định kỳ hằng quý", "định kỳ".</summary>
    public bool Read(int at, int from, int to, bool label, out FoundDeadline found)
    {
        found = default;
        var start = at;
        if (EachSo(at, to, out var each, out var rule))
        {
            found = new FoundDeadline(new Deadline.Recurring(text.Quote(start, each), rule), start, each, 5);
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

        found = new FoundDeadline(new Deadline.Recurring(text.Quote(start, end), new Recurrence(period)), start, end, period switch
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

    /// <summary>A day of each period: "trước ngày 20 hằng tháng"</summary>
    public bool DayOfMonth(int at, int end, int to, int day, bool before, out FoundDeadline found)
    {
        Lexicon.Periods.Match(text, end, to, out var after, out var period);
        found = new FoundDeadline(new Deadline.Recurring(text.Quote(at, after), new Recurrence(period, day, null, before)), at, after, 9);
        return true;
    }

    /// <summary>A day of the year: "trước ngày 25/12 hằng năm"</summary>
    public bool DayOfPeriod(int at, int end, int to, DateOnly day, bool before, out FoundDeadline found)
    {
        Lexicon.Periods.Match(text, end, to, out var after, out var period);
        found = new FoundDeadline(new Deadline.Recurring(text.Quote(at, after), new Recurrence(period, day.Day, day.Month, before)), at, after, 9);
        return true;
    }

    /// <summary>A month of each year: "tháng 12 hằng năm"</summary>
    public bool MonthOfYear(int at, int end, int to, Deadline deadline, out FoundDeadline found)
    {
        found = default;
        if (deadline is not Deadline.EndOfMonth { Day: var day } || !Lexicon.Periods.Match(text, end, to, out var after, out var period))
        {
            return false;
        }

        found = new FoundDeadline(new Deadline.Recurring(text.Quote(at, after), new Recurrence(period, null, day.Month)), at, after, 9);
        return true;
    }
}
