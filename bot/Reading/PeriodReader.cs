using Bot.Directives;

namespace Bot.Reading;

/// <summary>
/// Reads a month, a quarter, a year or half a year as the deadline at its end ("quý II/2026", "6 tháng đầu năm"), with "đầu", "giữa" and
/// "cuối" before it.
/// </summary>
internal sealed class PeriodReader(TokenText text, DateOnly? issued)
{
    /// <summary>The part of a period that the words of the limit name: "cuối", "đầu", "giữa"; null for none.</summary>
    public PartOfPeriod? PartBefore(int at, int after) =>
        text[at].Word == Lexicon.Finishing || text[after - 1].Word == Lexicon.Finishing ? PartOfPeriod.Finish
        : text[after - 1].Word == Lexicon.Beginning ? PartOfPeriod.Start
        : text[after - 1].Word == Lexicon.Middle ? PartOfPeriod.Middle : null;

    /// <summary>Reads a period; the deadline has no words of its own yet.</summary>
    public bool Read(int at, int to, PartOfPeriod? part, out Deadline deadline, out int end)
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

    /// <summary>The first day of the period at whose end a deadline stands; null for a deadline that is no period.</summary>
    public static DateOnly? FirstDay(Deadline deadline) => deadline switch
    {
        Deadline.EndOfQuarter { Day: var day } => new DateOnly(day.Year, ((day.Month - 1) / 3 * 3) + 1, 1),
        Deadline.EndOfMonth { Day: var day } => new DateOnly(day.Year, day.Month, 1),
        Deadline.EndOfYear { Day: var day } => new DateOnly(day.Year, 1, 1),
        Deadline.OnDate { Day: var day } => day,
        _ => null,
    };
}
