namespace Bot.Reading;

/// <summary>
/// Reads a day as written ("15/01/2024", "15 tháng 01"), its hour and its weekday. A year left out is the first one in which the day is not
/// before the issue.
/// </summary>
internal sealed class DateReader(TokenText text, DateOnly? issued)
{
    /// <summary>Passes over the hour and the weekday: "16 giờ 00 phút ngày", "12h00, thứ Năm ngày": the token where the day begins.</summary>
    public int Time(int at, int to, out bool hour)
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

    /// <summary>15/01/2024, 15-01-2024, 15.01.2024, 15/1, "15 tháng 01 năm 2024", "15 tháng 01".</summary>
    public bool Read(int at, int to, out DateOnly date, out int end, out bool yearGiven)
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

    /// <summary>Reads the month of each quarter after a day: "… tháng cuối quý", "… của tháng đầu tiên của quý tiếp theo"</summary>
    public bool OfQuarter(int at, int to, out int end)
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

    /// <summary>Reads a day of the month that stands without its month: "ngày 20 | hằng tháng".</summary>
    public bool DayOnly(int at, int to, out int day, out int end)
    {
        end = at + 1;
        day = at < to && text[at].IsNumber ? text[at].Number : 0;

        // "ngày 01 và ngày 15 hằng tháng": the first of several.
        var second = text[end].Word == Lexicon.And || text[end].Is(',') ? text[end + 1].Word == Lexicon.Day ? end + 2 : end + 1 : -1;
        end = second > 0 && text[second].IsNumber && Lexicon.RepeatsAt(text, second + 1, to) ? second + 1 : end;
        return day is >= 1 and <= 31;
    }

    /// <summary>Reads "thứ sáu", "chiều thứ 6", as 1 for Monday to 7 for Sunday.</summary>
    public bool WeekdayOf(int at, int to, out int weekday, out int end)
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
}
