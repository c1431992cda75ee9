using Bot.Directives;

namespace Bot.Reading;

internal sealed partial class DeadlineReader
{
    // "trước 16 giờ 00 ngày 15/01/2024", "từ ngày A đến hết ngày B", "trong tháng 12/2023", "cuối quý II".
    private bool Dated(int at, int from, int to, bool label, out Found found)
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

        var moment = Time(after, to, out var hour);
        if (Date(moment, to, out var day, out var end, out var yearGiven))
        {
            if (limit == Limit.In && !hour && text[at].Word != Lexicon.Finishing && !label && !Completing(at))
            {
                return false;
            }

            if (!yearGiven && EachYear(at, from))
            {
                found = new Found(new Deadline.Recurring(Words(at - 2, end), new Recurrence(RecurrencePeriod.Yearly, day.Day, day.Month, limit == Limit.Before)), at - 2, end, 10);
                return true;
            }

            if (Past(at, from) || Repeats(end, to))
            {
                return Repeats(end, to) && DayOfPeriod(at, end, to, day, limit == Limit.Before, out found);
            }

            var last = limit == Limit.Before && !hour ? day.AddDays(-1) : day;
            found = new Found(new Deadline.OnDate(Words(at, end), day, last), at, end, 10, yearGiven);
            return true;
        }

        if (limit is Limit.Before or Limit.By && DayOnly(moment, to, out var number, out end) && Repeats(end, to))
        {
            return DayOfMonth(at, end, to, number, limit == Limit.Before, out found);
        }

        if (limit is Limit.Before or Limit.By && DayOnly(moment, to, out number, out end) && OfQuarter(end, to, out var quarterly))
        {
            found = new Found(new Deadline.Recurring(Words(at, quarterly), new Recurrence(RecurrencePeriod.Quarterly, number, null, limit == Limit.Before)), at, quarterly, 9);
            return true;
        }

        if (WeekdayOf(moment, to, out var weekday, out end) && Repeats(end, to) && Lexicon.Periods.Match(text, end, to, out var week, out _))
        {
            found = new Found(new Deadline.Recurring(Words(at, week), new Recurrence(RecurrencePeriod.Weekly, weekday, null, limit == Limit.Before)), at, week, 9);
            return true;
        }

        if (Past(at, from) || !Period(after, to, PartBefore(at, after), out var deadline, out end))
        {
            return false;
        }

        if (deadline is Deadline.EndOfYear && !BindsYear(at, after, label))
        {
            return false;
        }

        if (Repeats(end, to))
        {
            return MonthOfYear(at, end, to, deadline, out found);
        }

        var words = Words(at, end);
        found = new Found(WithWords(deadline, words, limit), at, end, deadline is Deadline.EndOfYear ? 7 : 8);
        return true;
    }

    // "… hằng năm | trước ngày 20/12"
    private bool EachYear(int at, int from) => at - 2 >= from && text[at - 2].Word == Lexicon.Every && text[at - 1].Word == Lexicon.Year;

    // "tháng 12 hằng năm"
    private bool MonthOfYear(int at, int end, int to, Deadline deadline, out Found found)
    {
        found = default;
        if (deadline is not Deadline.EndOfMonth { Day: var day } || !Lexicon.Periods.Match(text, end, to, out var after, out var period))
        {
            return false;
        }

        found = new Found(new Deadline.Recurring(Words(at, after), new Recurrence(period, null, day.Month)), at, after, 9);
        return true;
    }

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
        Deadline.EndOfQuarter { Day: var day } quarter => new Deadline.EndOfQuarter(words, day, limit == Limit.Before ? FirstDay(quarter)!.Value.AddDays(-1) : day) { From = quarter.From },
        Deadline.EndOfYear { Day: var day } year => new Deadline.EndOfYear(words, day, limit == Limit.Before && day is { Month: 12, Day: 31 } ? new DateOnly(day.Year, 1, 1).AddDays(-1) : day) { From = year.From },
        _ => deadline,
    };

    // "từ ngày A đến (hết) ngày B"; "trong ngày D", and in a label "ngày D".
    private bool Range(int at, int from, int to, bool label, int after, out Found found)
    {
        found = default;
        var moment = Time(after, to, out _);
        if (!Date(moment, to, out var first, out var end, out var yearGiven))
        {
            if (text[at].Word == Lexicon.From && DayOnly(moment, to, out var number, out end) && Through(end, to, out var until)
                && Date(Time(until, to, out _), to, out var ending, out var stop, out yearGiven) && number <= DateTime.DaysInMonth(ending.Year, ending.Month))
            {
                found = new Found(new Deadline.OnDate(Words(at, stop), ending, ending) { From = new DateOnly(ending.Year, ending.Month, number) }, at, stop, 10, yearGiven);
                return !Past(at, from);
            }

            if (text[at].Word != Lexicon.From && DayOnly(moment, to, out number, out end) && Repeats(end, to))
            {
                return DayOfMonth(at, end, to, number, before: false, out found);
            }

            return false;
        }

        if (Repeats(end, to))
        {
            return DayOfPeriod(at, end, to, first, before: false, out found);
        }

        if (Through(end, to, out var second) && Date(Time(second, to, out _), to, out var last, out var stopAt, out var lastGiven))
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

            found = new Found(new Deadline.OnDate(Words(at, stopAt), last, last) { From = first }, at, stopAt, 10, lastGiven);
            return true;
        }

        var binding = label || text[at].Word == Lexicon.Inside || text[at].Word == Lexicon.Into || (text[at].Word == Lexicon.To && CompletingBefore(at, from));
        if (!binding || Past(at, from) || text[at].Word == Lexicon.From)
        {
            return false;
        }

        found = new Found(new Deadline.OnDate(Words(at, end), first, first), at, end, 10, yearGiven);
        return true;
    }

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

    // "16 giờ 00 phút ngày", "12h00, thứ Năm ngày": the token where the day begins.
    private int Time(int at, int to, out bool hour)
    {
        hour = false;
        var index = at;
        if (text[index].IsNumber && index + 1 < to && (text[index + 1].Word == Lexicon.Hour || text[index + 1].Word == Lexicon.HourShort))
        {
            hour = true;
            index += 2;
            index += text[index].IsNumber && !text[index + 1].Is('/') ? 1 : 0;
            index += text[index].Word == Lexicon.Minute ? 1 : 0;
            index += text[index].Is(',') ? 1 : 0;
        }

        index += Lexicon.Feasts.Match(text, index, to, out var feast, out _) && text[feast].IsNumber ? feast - index : 0;
        if (text[index].Word == Lexicon.Day && text[index + 1].IsNumber)
        {
            index++;
        }

        return index;
    }

    // 15/01/2024, 15-01-2024, 15.01.2024, 15/1, "15 tháng 01 năm 2024", "15 tháng 01".
    private bool Date(int at, int to, out DateOnly date, out int end, out bool yearGiven)
    {
        date = default;
        end = at;
        yearGiven = false;
        if (at >= to || !text[at].IsNumber || text[at].Number is < 1 or > 31)
        {
            return false;
        }

        var day = text[at].Number;
        int month;
        var year = 0;
        var mark = text[at + 1];
        if ((mark.Is('/') || mark.Is('-') || mark.Is('.')) && mark.Glued && text[at + 2].IsNumber && text[at + 2].Number is >= 1 and <= 12)
        {
            month = text[at + 2].Number;
            end = at + 3;
            var second = text[end];
            if ((second.Is('/') || second.Is('-') || second.Is('.')) && second.Glued && text[end + 1].IsNumber && text[end + 1].Glued && text[end + 1].Number is >= 1990 and <= 2100)
            {
                year = text[end + 1].Number;
                end += 2;
            }
            else if ((mark.Is('.') || mark.Is('-')) && !(text[at - 1].Word == Lexicon.Day && !(second.Glued && !second.IsWord && text[end + 1].IsNumber && text[end + 1].Glued)))
            {
                return false;
            }
        }
        else if (mark.Word == Lexicon.Month && text[at + 2].IsNumber && text[at + 2].Number is >= 1 and <= 12)
        {
            month = text[at + 2].Number;
            end = at + 3;
            if (text[end].Word == Lexicon.Year && text[end + 1].IsNumber && text[end + 1].Number is >= 1990 and <= 2100)
            {
                year = text[end + 1].Number;
                end += 2;
            }
            else if (text[end].Is('/') && text[end + 1].IsNumber && text[end + 1].Number is >= 1990 and <= 2100)
            {
                year = text[end + 1].Number;
                end += 2;
            }
        }
        else
        {
            return false;
        }

        if (end > to)
        {
            return false;
        }

        yearGiven = year != 0;
        year = yearGiven ? year : YearFor(month, day);
        if (year == 0 || day > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        date = new DateOnly(year, month, day);
        return true;
    }

    // The first such day that is not before the issue; 0 where the issue is not known.
    private int YearFor(int month, int day)
    {
        if (issued is not { } issue)
        {
            return 0;
        }

        return month > issue.Month || (month == issue.Month && day >= issue.Day) ? issue.Year : issue.Year + 1;
    }

    // "… tháng cuối quý", "… của tháng đầu tiên của quý tiếp theo"
    private bool OfQuarter(int at, int to, out int end)
    {
        end = at;
        var index = text[at].Word == Lexicon.Of ? at + 1 : at;
        if (text[index].Word != Lexicon.Month || (text[index + 1].Word != Lexicon.Beginning && text[index + 1].Word != Lexicon.Finishing))
        {
            return false;
        }

        for (end = index + 2; end < Math.Min(to, index + 7); end++)
        {
            if (text[end].Word == Lexicon.Quarter)
            {
                end++;
                end += text[end].Word == Lexicon.Next && end + 1 < to ? 2 : 0;
                return true;
            }
        }

        return false;
    }

    private bool DayOnly(int at, int to, out int day, out int end)
    {
        end = at + 1;
        day = at < to && text[at].IsNumber ? text[at].Number : 0;

        // "ngày 01 và ngày 15 hằng tháng": the first of several.
        var second = text[end].Word == Lexicon.And || text[end].Is(',') ? text[end + 1].Word == Lexicon.Day ? end + 2 : end + 1 : -1;
        end = second > 0 && text[second].IsNumber && Repeats(second + 1, to) ? second + 1 : end;
        return day is >= 1 and <= 31;
    }

    private bool WeekdayOf(int at, int to, out int weekday, out int end)
    {
        at += text[at].Word == Lexicon.Morning || text[at].Word == Lexicon.Afternoon ? 1 : 0;
        end = at + 2;
        weekday = 0;
        if (at + 1 >= to || text[at].Word != Lexicon.Weekday)
        {
            return false;
        }

        weekday = text[at + 1].IsNumber ? text[at + 1].Number - 1 : Lexicon.Weekdays.GetValueOrDefault(text[at + 1].Word);
        return weekday is >= 1 and <= 7;
    }

    // A month, a quarter, a year, half a year; "đầu", "giữa", "cuối" before it.
    private PartOfPeriod? PartBefore(int at, int after) =>
        text[at].Word == Lexicon.Finishing || text[after - 1].Word == Lexicon.Finishing ? PartOfPeriod.Finish
        : text[after - 1].Word == Lexicon.Beginning ? PartOfPeriod.Start
        : text[after - 1].Word == Lexicon.Middle ? PartOfPeriod.Middle : null;

    private bool Period(int at, int to, PartOfPeriod? part, out Deadline deadline, out int end)
    {
        deadline = new Deadline.Unstated();
        end = at;
        if (Lexicon.Parts.Match(text, at, to, out var afterPart, out var named))
        {
            part = named;
            at = afterPart;
        }

        if (text[at].Word == Lexicon.End)
        {
            at++;
        }

        if (text[at].IsNumber && text[at].Number is 6 or 9 && text[at + 1].Word == Lexicon.Month)
        {
            return Months(at, to, out deadline, out end);
        }

        if (text[at].Word == Lexicon.Month)
        {
            return MonthOf(at + 1, to, part, out deadline, out end);
        }

        if (text[at].Word == Lexicon.Quarter)
        {
            return QuarterOf(at + 1, to, part, out deadline, out end);
        }

        if (text[at].Word == Lexicon.Year && at + 1 < to && text[at + 1].IsNumber && text[at + 1].Number is >= 1990 and <= 2100)
        {
            var year = text[at + 1].Number;
            end = at + 2;
            var from = (DateOnly?)null;
            if (text[end].Is('-') && text[end + 1].IsNumber && text[end + 1].Number is >= 1990 and <= 2100)
            {
                from = new DateOnly(year, 1, 1);
                year = text[end + 1].Number;
                end += 2;
            }

            deadline = new Deadline.EndOfYear("", PartOfYear(year, part), PartOfYear(year, part)) { From = from };
            return end <= to;
        }

        return false;
    }

    private static DateOnly PartOfYear(int year, PartOfPeriod? part) => part switch
    {
        PartOfPeriod.Start => new DateOnly(year, 1, 1),
        PartOfPeriod.Middle => new DateOnly(year, 6, 30),
        _ => new DateOnly(year, 12, 31),
    };

    private bool Months(int at, int to, out Deadline deadline, out int end)
    {
        deadline = new Deadline.Unstated();
        end = at + 3;
        var half = text[at + 2].Word;
        if (half != Lexicon.Beginning && half != Lexicon.Finishing)
        {
            return false;
        }

        var year = issued?.Year ?? 0;
        if (text[end].Word == Lexicon.Year)
        {
            end++;
            if (text[end].IsNumber && text[end].Number is >= 1990 and <= 2100)
            {
                year = text[end].Number;
                end++;
            }
        }

        if (year == 0 || end > to)
        {
            return false;
        }

        var day = half == Lexicon.Finishing ? new DateOnly(year, 12, 31) : text[at].Number == 9 ? new DateOnly(year, 9, 30) : new DateOnly(year, 6, 30);
        deadline = new Deadline.EndOfYear("", day, day);
        return true;
    }

    private bool MonthOf(int at, int to, PartOfPeriod? part, out Deadline deadline, out int end)
    {
        deadline = new Deadline.Unstated();
        end = at;
        if (at >= to || !text[at].IsNumber || text[at].Number is < 1 or > 12)
        {
            return false;
        }

        var month = text[at].Number;
        end = at + 1;
        DateOnly? from = null;
        if ((text[end].Is('-') || text[end].Is(',') || text[end].Word == Lexicon.And) && text[end + 1].IsNumber && text[end + 1].Number is >= 1 and <= 12
            && (text[end + 2].Is('/') || text[end + 2].Word == Lexicon.Year))
        {
            from = DateOnly.MinValue;
            month = text[end + 1].Number;
            end += 2;
        }

        var year = YearAfter(ref end, to);
        year = year > 0 ? year : issued is { } issue ? (month >= issue.Month ? issue.Year : issue.Year + 1) : 0;
        if (year == 0)
        {
            return false;
        }

        var last = DateTime.DaysInMonth(year, month);
        var day = new DateOnly(year, month, part switch { PartOfPeriod.Start => 1, PartOfPeriod.FirstTen => 10, PartOfPeriod.Middle => 15, _ => last });
        deadline = new Deadline.EndOfMonth("", day, day) { From = from is null ? null : new DateOnly(year, Math.Min(text[at].Number, month), 1) };
        return true;
    }

    private bool QuarterOf(int at, int to, PartOfPeriod? part, out Deadline deadline, out int end)
    {
        deadline = new Deadline.Unstated();
        end = at;
        if (!QuarterNumber(at, out var quarter) || at >= to)
        {
            return false;
        }

        end = at + 1;
        DateOnly? from = null;
        var first = quarter;
        if ((text[end].Is('-') || text[end].Is(',') || text[end].Word == Lexicon.And) && QuarterNumber(end + 1, out var second) && !(text[end].Is('-') && text[end + 1].Number > 4))
        {
            quarter = second;
            end += 2;
            from = DateOnly.MinValue;
        }

        var year = YearAfter(ref end, to);
        year = year > 0 ? year : issued is { } issue ? (quarter * 3 >= issue.Month ? issue.Year : issue.Year + 1) : 0;
        if (year == 0)
        {
            return false;
        }

        var day = part switch
        {
            PartOfPeriod.Start => new DateOnly(year, (quarter * 3) - 2, 1),
            PartOfPeriod.Middle => new DateOnly(year, (quarter * 3) - 1, 15),
            _ => new DateOnly(year, quarter * 3, DateTime.DaysInMonth(year, quarter * 3)),
        };
        deadline = new Deadline.EndOfQuarter("", day, day) { From = from is null ? null : new DateOnly(year, (first * 3) - 2, 1) };
        return true;
    }

    private bool QuarterNumber(int at, out int quarter)
    {
        quarter = text[at].IsNumber ? text[at].Number : Lexicon.Romans.GetValueOrDefault(text[at].Word);
        return quarter is >= 1 and <= 4;
    }

    // "/2026", "năm 2026", "-2026", ".2026"; 0 where no year follows.
    private int YearAfter(ref int end, int to)
    {
        var mark = text[end];
        var at = mark.Is('/') || mark.Is('-') || mark.Is('.') || mark.Is(',') || mark.Word == Lexicon.Year ? end + 1 : -1;
        at = at > 0 && text[at].Word == Lexicon.Year ? at + 1 : at;
        if (at < 0 || at >= to || !text[at].IsNumber || text[at].Number is < 1990 or > 2100)
        {
            return 0;
        }

        end = at + 1;
        return text[at].Number;
    }

    // A period or a date that stands alone in a cell or after a label.
    private bool Bare(int at, int to, out Found found)
    {
        found = default;
        if (Date(at, to, out var day, out var end, out var yearGiven))
        {
            found = new Found(new Deadline.OnDate(Words(at, end), day, day), at, end, 10, yearGiven);
            return true;
        }

        if (Period(at, to, null, out var deadline, out end))
        {
            if (Repeats(end, to) && MonthOfYear(at, end, to, deadline, out found))
            {
                return true;
            }

            found = new Found(WithWords(deadline, Words(at, end), Limit.In), at, end, deadline is Deadline.EndOfYear ? 7 : 8);
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
            found = new Found(new Deadline.EndOfYear(Words(at, end), last, last) { From = from }, at, end, 7);
            return true;
        }

        if (text[at].IsNumber && text[at].Number is >= 1 and <= 12 && text[at + 1].Is('/') && text[at + 2].IsNumber && text[at + 2].Number is >= 1990 and <= 2100 && at + 3 <= to)
        {
            var last = new DateOnly(text[at + 2].Number, text[at].Number, DateTime.DaysInMonth(text[at + 2].Number, text[at].Number));
            found = new Found(new Deadline.EndOfMonth(Words(at, at + 3), last, last), at, at + 3, 8);
            return true;
        }

        return false;
    }
}
