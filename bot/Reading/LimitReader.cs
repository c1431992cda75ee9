using Bot.Directives;

namespace Bot.Reading;

/// <summary>
/// Reads dates and periods with the words that make limits of them: "trước ngày 15/3", "từ ngày A đến hết ngày B", "trong quý I", "cuối năm
/// 2025".
/// </summary>
internal sealed class LimitReader(TokenText text, DateReader dates, PeriodReader periods, RecurrenceReader recurrences, DateOnly? issued)
{
    /// <summary>Reads a date or period with its limit: "trước 16 giờ 00 ngày 15/01/2024", "từ ngày A đến hết ngày B", "trong tháng 12/2023", "cuối quý II".</summary>
    public bool Read(int at, int from, int to, bool label, out FoundDeadline found)
    {
        found = default;
        if (!Lexicon.Limits.Match(text, at, to, out var after, out var limit))
        {
            return false;
        }

        if (limit == Limit.On)
        {
            return Range(at, from, to, label, after, out found);
        }

        var moment = dates.Time(after, to, out var hour);
        if (dates.Read(moment, to, out var day, out var end, out var yearGiven))
        {
            if (limit == Limit.In && !hour && text[at].Word != Lexicon.Finishing && !label && !Completing(at))
            {
                return false;
            }

            if (!yearGiven && EachYear(at, from))
            {
                found = new FoundDeadline(new Deadline.Recurring(text.Quote(at - 2, end), new Recurrence(RecurrencePeriod.Yearly, day.Day, day.Month, limit == Limit.Before)), at - 2, end, 10);
                return true;
            }

            if (Past(at, from) || Lexicon.RepeatsAt(text, end, to))
            {
                return Lexicon.RepeatsAt(text, end, to) && recurrences.DayOfPeriod(at, end, to, day, limit == Limit.Before, out found);
            }

            var last = limit == Limit.Before && !hour ? day.AddDays(-1) : day;
            found = new FoundDeadline(new Deadline.OnDate(text.Quote(at, end), day, last), at, end, 10, yearGiven);
            return true;
        }

        if (limit is Limit.Before or Limit.By && dates.DayOnly(moment, to, out var number, out end) && Lexicon.RepeatsAt(text, end, to))
        {
            return recurrences.DayOfMonth(at, end, to, number, limit == Limit.Before, out found);
        }

        if (limit is Limit.Before or Limit.By && dates.DayOnly(moment, to, out number, out end) && dates.OfQuarter(end, to, out var quarterly))
        {
            found = new FoundDeadline(new Deadline.Recurring(text.Quote(at, quarterly), new Recurrence(RecurrencePeriod.Quarterly, number, null, limit == Limit.Before)), at, quarterly, 9);
            return true;
        }

        if (dates.WeekdayOf(moment, to, out var weekday, out end) && Lexicon.RepeatsAt(text, end, to) && Lexicon.Periods.Match(text, end, to, out var week, out _))
        {
            found = new FoundDeadline(new Deadline.Recurring(text.Quote(at, week), new Recurrence(RecurrencePeriod.Weekly, weekday, null, limit == Limit.Before)), at, week, 9);
            return true;
        }

        if (Past(at, from) || !periods.Read(after, to, periods.PartBefore(at, after), out var deadline, out end))
        {
            return false;
        }

        if (deadline is Deadline.EndOfYear && !BindsYear(at, after, label))
        {
            return false;
        }

        if (Lexicon.RepeatsAt(text, end, to))
        {
            return recurrences.MonthOfYear(at, end, to, deadline, out found);
        }

        var words = text.Quote(at, end);
        found = new FoundDeadline(WithWords(deadline, words, limit), at, end, deadline is Deadline.EndOfYear ? 7 : 8);
        return true;
    }

    // "từ ngày A đến (hết) ngày B"; "trong ngày D", and in a label "ngày D".
    private bool Range(int at, int from, int to, bool label, int after, out FoundDeadline found)
    {
        found = default;
        var moment = dates.Time(after, to, out _);
        if (!dates.Read(moment, to, out var first, out var end, out var yearGiven))
        {
            if (text[at].Word == Lexicon.From && dates.DayOnly(moment, to, out var number, out end) && Through(end, to, out var until)
                && dates.Read(dates.Time(until, to, out _), to, out var ending, out var stop, out yearGiven) && number <= DateTime.DaysInMonth(ending.Year, ending.Month))
            {
                found = new FoundDeadline(new Deadline.OnDate(text.Quote(at, stop), ending, ending) { From = new DateOnly(ending.Year, ending.Month, number) }, at, stop, 10, yearGiven);
                return !Past(at, from);
            }

            if (text[at].Word != Lexicon.From && dates.DayOnly(moment, to, out number, out end) && Lexicon.RepeatsAt(text, end, to))
            {
                return recurrences.DayOfMonth(at, end, to, number, before: false, out found);
            }

            return false;
        }

        if (Lexicon.RepeatsAt(text, end, to))
        {
            return recurrences.DayOfPeriod(at, end, to, first, before: false, out found);
        }

        if (Through(end, to, out var second) && dates.Read(dates.Time(second, to, out _), to, out var last, out var stopAt, out var lastGiven))
        {
            if (!yearGiven && lastGiven && first.Year != last.Year)
            {
                first = new DateOnly(last.Year, first.Month, Math.Min(first.Day, DateTime.DaysInMonth(last.Year, first.Month)));
            }

            if (Past(at, from) || last < first)
            {
                found = default;
                return false;
            }

            found = new FoundDeadline(new Deadline.OnDate(text.Quote(at, stopAt), last, last) { From = first }, at, stopAt, 10, lastGiven);
            return true;
        }

        var binding = label || text[at].Word == Lexicon.Inside || text[at].Word == Lexicon.Into || (text[at].Word == Lexicon.To && CompletingBefore(at, from));
        if (!binding || Past(at, from) || text[at].Word == Lexicon.From)
        {
            return false;
        }

        found = new FoundDeadline(new Deadline.OnDate(text.Quote(at, end), first, first), at, end, 10, yearGiven);
        return true;
    }

    /// <summary>A period or a date that stands alone in a cell or after a label.</summary>
    public bool Bare(int at, int to, out FoundDeadline found)
    {
        found = default;
        if (dates.Read(at, to, out var day, out var end, out var yearGiven))
        {
            found = new FoundDeadline(new Deadline.OnDate(text.Quote(at, end), day, day), at, end, 10, yearGiven);
            return true;
        }

        if (periods.Read(at, to, null, out var deadline, out end))
        {
            if (Lexicon.RepeatsAt(text, end, to) && recurrences.MonthOfYear(at, end, to, deadline, out found))
            {
                return true;
            }

            found = new FoundDeadline(WithWords(deadline, text.Quote(at, end), Limit.In), at, end, deadline is Deadline.EndOfYear ? 7 : 8);
            return true;
        }

        if (text[at].IsNumber && text[at].Number is >= 1990 and <= 2100)
        {
            end = at + 1;
            var year = text[at].Number;
            var from = (DateOnly?)null;
            if (text[end].Is('-') && text[end + 1].IsNumber && text[end + 1].Number is >= 1990 and <= 2100)
            {
                from = new DateOnly(year, 1, 1);
                year = text[end + 1].Number;
                end += 2;
            }

            var last = new DateOnly(year, 12, 31);
            found = new FoundDeadline(new Deadline.EndOfYear(text.Quote(at, end), last, last) { From = from }, at, end, 7);
            return true;
        }

        if (text[at].IsNumber && text[at].Number is >= 1 and <= 12 && text[at + 1].Is('/') && text[at + 2].IsNumber && text[at + 2].Number is >= 1990 and <= 2100 && at + 3 <= to)
        {
            var last = new DateOnly(text[at + 2].Number, text[at].Number, DateTime.DaysInMonth(text[at + 2].Number, text[at].Number));
            found = new FoundDeadline(new Deadline.EndOfMonth(text.Quote(at, at + 3), last, last), at, at + 3, 8);
            return true;
        }

        return false;
    }

    /// <summary>Reads the rest of the year: "cả năm", "trong cả năm": up to its end.</summary>
    public bool WholeYear(int at, int to, out FoundDeadline found)
    {
        found = default;
        if (text[at].Word != Lexicon.Whole || at + 1 >= to || text[at + 1].Word != Lexicon.Year || (at + 2 < to && (text[at + 2].IsNumber || text[at + 2].IsWord)) || issued is not { } issue)
        {
            return false;
        }

        var last = new DateOnly(issue.Year, 12, 31);
        found = new FoundDeadline(new Deadline.EndOfYear(text.Quote(at, at + 2), last, last), at, at + 2, 7);
        return true;
    }

    // "… hằng năm | trước ngày 20/12"
    private bool EachYear(int at, int from) => at - 2 >= from && text[at - 2].Word == Lexicon.Every && text[at - 1].Word == Lexicon.Year;

    // "đến năm 2030" is mostly the horizon of a strategy's name; "trong năm 2025", "đến hết năm 2025", "cuối năm 2025" are limits.
    private bool BindsYear(int at, int after, bool label)
    {
        if (label)
        {
            return true;
        }

        var word = text[at].Word;
        return after - at > 1 || !(word == Lexicon.To || word == Lexicon.From || word == Lexicon.Previous && !text[after].IsWord)
            && !(text[at - 1].Word == Lexicon.View);
    }

    private bool Completing(int at) => text[at + 1].Word == Lexicon.Completing;

    private static Deadline WithWords(Deadline deadline, string words, Limit limit) => deadline switch
    {
        Deadline.EndOfMonth { Day: var day } month => new Deadline.EndOfMonth(words, day, limit == Limit.Before ? new DateOnly(day.Year, day.Month, 1).AddDays(-1) : day) { From = month.From },
        Deadline.EndOfQuarter { Day: var day } quarter => new Deadline.EndOfQuarter(words, day, limit == Limit.Before ? PeriodReader.FirstDay(quarter)!.Value.AddDays(-1) : day) { From = quarter.From },
        Deadline.EndOfYear { Day: var day } year => new Deadline.EndOfYear(words, day, limit == Limit.Before && day is { Month: 12, Day: 31 } ? new DateOnly(day.Year, 1, 1).AddDays(-1) : day) { From = year.From },
        _ => deadline,
    };

    private bool CompletingBefore(int at, int from)
    {
        for (var index = at - 1; index >= Math.Max(from, at - 8); index--)
        {
            if (text[index].Word == Lexicon.Completing)
            {
                return true;
            }
        }

        return false;
    }

    private bool Through(int at, int to, out int after)
    {
        after = at;
        if (text[at].Word != Lexicon.To && !text[at].Is('-'))
        {
            return false;
        }

        after = at + 1;
        after += text[after].Word == Lexicon.End ? 1 : 0;
        after += text[after].Word == Lexicon.Day ? 1 : 0;
        return after < to;
    }

    // A date that tells of a count or of the past: "tính đến ngày", "có hiệu lực từ ngày".
    private bool Past(int at, int from) => at > from && Lexicon.DateBlockers.Contains(text[at - 1].Word);
}
