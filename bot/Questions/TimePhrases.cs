using System.Globalization;
using System.Text.RegularExpressions;
using Bot.Directives;
using static Bot.Questions.TimeCues;

namespace Bot.Questions;

/// <summary>Reads times in questions: "tuần này", "trước 31/12", "quý II/2026", "quá hạn", "in the third quarter of 2026", "every month".</summary>
internal static class TimePhrases
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>What the question says of time; null for nothing. The words are claimed.</summary>
    public static AskedTime? Read(QuestionText question, DateOnly today, bool english)
    {
        if (question.Take(Undated) is not null)
        {
            return new AskedTime(AskedTimeKind.Undated);
        }

        if (question.Take(Recurring) is { } again)
        {
            var period = Period(again);
            while (question.Take(Recurring) is { } more)
            {
                // "thường xuyên, định kỳ": any of them.
                var other = Period(more);
                period = other == period ? period
                    : period == RecurrencePeriod.Continuous || other == RecurrencePeriod.Continuous ? null
                    : period ?? other;
            }

            return new AskedTime(AskedTimeKind.Recurring, Every: period);
        }

        var overdue = question.TakeAll(Overdue);
        var nearest = !overdue && question.TakeAll(Nearest);
        var window = ReadWindow(question, today, english);
        if (overdue)
        {
            return window is null ? new AskedTime(AskedTimeKind.Overdue) : window with { Kind = AskedTimeKind.Overdue };
        }

        if (nearest)
        {
            return new AskedTime(AskedTimeKind.Nearest);
        }

        if (window is not null)
        {
            return window;
        }

        return question.TakeAll(Soon) ? AskedTime.Window(today, today.AddDays(7))
            : question.Take(Stated) is not null ? new AskedTime(AskedTimeKind.Stated)
            : null;
    }

    private static AskedTime? ReadWindow(QuestionText question, DateOnly today, bool english)
    {
        // A day has a number in it, and so has a month but for its English names: most questions need not be looked through for them.
        var numbers = question.Folded.AsSpan().ContainsAnyInRange('0', '9');
        if (numbers && question.Take(english ? DayRangeEnglish : DayRange) is { } range && DayOf(range, "a", today) is { } from && DayOf(range, "", today) is { } to)
        {
            return AskedTime.Window(from, to);
        }

        if (numbers && question.Take(english ? OneDayEnglish : OneDay) is { } one && DayOf(one, "", today) is { } day)
        {
            return Bounded(one.Groups["bound"].Value, day, day);
        }

        if (question.Take(HalfYear) is { } half)
        {
            var first = half.Groups["h"].Value is "dau" or "first";
            var of = half.Groups["y"].Success ? int.Parse(half.Groups["y"].Value, CultureInfo.InvariantCulture) : today.Year + (half.Groups["w"].Value is "sau" or "toi" ? 1 : 0);
            return AskedTime.Window(new DateOnly(of, first ? 1 : 7, 1), new DateOnly(of, first ? 6 : 12, first ? 30 : 31));
        }

        if (question.Take(Quarter) is { } quarter)
        {
            var number = QuarterNumber(quarter.Groups["q"].Value);
            var first = Nearest1(quarter.Groups["y"].Value, (number * 3) - 2, today, 3);
            return Bounded(quarter.Groups["bound"].Value, first, first.AddMonths(3).AddDays(-1));
        }

        if ((english || numbers) && question.Take(english ? MonthOfYearEnglish : MonthOfYear) is { } month)
        {
            return MonthWindow(month, today);
        }

        if (question.Take(Relative) is { } relative)
        {
            var window = RelativeWindow(relative.Groups["w"].Value, relative.Groups["u"].Value, today);
            while (question.Take(Relative) is { } more)
            {
                // "tuần này và tuần sau": both.
                var other = RelativeWindow(more.Groups["w"].Value, more.Groups["u"].Value, today);
                window = AskedTime.Window(window.From < other.From ? window.From : other.From, window.To > other.To ? window.To : other.To);
            }

            return window;
        }

        if (question.Take(Year) is { } year)
        {
            var number = int.Parse(year.Groups["y"].Value, CultureInfo.InvariantCulture);
            return Bounded(year.Groups["bound"].Value, new DateOnly(number, 1, 1), new DateOnly(number, 12, 31));
        }

        return question.Take(Near) is { } near ? NearWindow(near, today) : null;
    }

    private static AskedTime MonthWindow(Match match, DateOnly today)
    {
        var number = match.Groups["m"].Success
            ? int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture)
            : MonthNumber(match.Groups["mn"].Value);
        var first = Nearest1(match.Groups["y"].Value, number, today, 1);
        var last = first.AddMonths(1).AddDays(-1);
        return match.Groups["part"].Value.Trim() switch
        {
            "dau" or "beginning of" => AskedTime.Window(first, first.AddDays(9)),
            "giua" or "middle of" => AskedTime.Window(first.AddDays(10), first.AddDays(19)),
            "cuoi" => AskedTime.Window(first.AddDays(20), last),
            _ => Bounded(match.Groups["bound"].Value, first, last),
        };
    }

    private static AskedTime RelativeWindow(string which, string unit, DateOnly today)
    {
        var step = which switch { "sau" or "toi" or "sang" or "next" or "the coming" => 1, "truoc" or "qua" or "last" => -1, _ => 0 };
        switch (unit)
        {
            case "tuan" or "week":
                var monday = today.AddDays(-((int)today.DayOfWeek + 6) % 7 + (7 * step));
                return AskedTime.Window(monday, monday.AddDays(6));
            case "thang" or "month":
                var month = new DateOnly(today.Year, today.Month, 1).AddMonths(step);
                return AskedTime.Window(month, month.AddMonths(1).AddDays(-1));
            case "quy" or "quarter":
                var quarter = new DateOnly(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1).AddMonths(3 * step);
                return AskedTime.Window(quarter, quarter.AddMonths(3).AddDays(-1));
            default:
                var year = new DateOnly(today.Year + step, 1, 1);
                return AskedTime.Window(year, year.AddYears(1).AddDays(-1));
        }
    }

    private static AskedTime NearWindow(Match match, DateOnly today)
    {
        if (match.Groups["n"].Success)
        {
            var number = NumberOf(match.Groups["n"].Value);
            var last = match.Groups["u"].Value switch
            {
                "tuan" or "week" or "weeks" => today.AddDays(7 * number),
                "thang" or "month" or "months" => today.AddMonths(number),
                _ => today.AddDays(number),
            };
            return AskedTime.Window(today, last);
        }

        var day = today.AddDays(match.Groups["d1"].Success ? 1 : match.Groups["d2"].Success ? 2 : match.Groups["dm"].Success ? -1 : 0);
        return AskedTime.Window(day, day);
    }

    private static AskedTime Bounded(string bound, DateOnly first, DateOnly last) =>
        bound.Contains("truoc", StringComparison.Ordinal) || bound is "before" ? AskedTime.Window(null, first == last ? last : first.AddDays(-1))
        : bound.StartsWith("den", StringComparison.Ordinal) || bound.StartsWith("cham", StringComparison.Ordinal) || bound is "by" or "until" or "no later than" ? AskedTime.Window(null, last)
        : bound.StartsWith("sau", StringComparison.Ordinal) || bound == "after" ? AskedTime.Window(last.AddDays(1), null)
        : bound.StartsWith("tu", StringComparison.Ordinal) || bound is "from" or "since" ? AskedTime.Window(first, null)
        : AskedTime.Window(first, last);

    private static DateOnly? DayOf(Match match, string prefix, DateOnly today)
    {
        var dayText = match.Groups[prefix + "d"].Value;
        var monthText = match.Groups[prefix + "m"].Value;
        var yearText = match.Groups[prefix + "y"].Value;
        var month = monthText.Length > 0 ? int.Parse(monthText, CultureInfo.InvariantCulture) : MonthNumber(match.Groups[prefix + "mn"].Value);
        if (!int.TryParse(dayText, CultureInfo.InvariantCulture, out var day) || month is < 1 or > 12)
        {
            return null;
        }

        var year = yearText.Length switch
        {
            4 => int.Parse(yearText, CultureInfo.InvariantCulture),
            2 => 2000 + int.Parse(yearText, CultureInfo.InvariantCulture),
            _ => Nearest1("", month, today, 1).Year,
        };
        return day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
    }

    // A month or quarter without a year is the one nearest to today.
    private static DateOnly Nearest1(string year, int month, DateOnly today, int months)
    {
        if (year.Length == 4)
        {
            return new DateOnly(int.Parse(year, CultureInfo.InvariantCulture), month, 1);
        }

        var middle = months * 15;
        return new[] { today.Year - 1, today.Year, today.Year + 1 }
            .Select(candidate => new DateOnly(candidate, month, 1))
            .MinBy(first => Math.Abs(first.AddDays(middle).DayNumber - today.DayNumber - 30));
    }

    private static int MonthNumber(string name) => name.Length < 3 ? 0 : Array.FindIndex(Months, month => month.StartsWith(name[..3], StringComparison.Ordinal)) + 1;

    private static int QuarterNumber(string name) => name switch
    {
        "i" or "1" or "mot" or "first" or "1st" => 1,
        "ii" or "2" or "hai" or "second" or "2nd" => 2,
        "iii" or "3" or "ba" or "third" or "3rd" => 3,
        _ => 4,
    };

    private static int NumberOf(string word) => word switch
    {
        "mot" or "one" => 1,
        "hai" or "two" => 2,
        "ba" or "three" => 3,
        "bon" or "four" => 4,
        "nam" or "five" => 5,
        "bay" or "seven" => 7,
        "muoi" or "ten" => 10,
        "thirty" => 30,
        // "vài tuần tới", "mấy ngày tới"
        "vai" => 3,
        "may" => 5,
        _ => int.Parse(word, CultureInfo.InvariantCulture),
    };

    private static RecurrencePeriod? Period(Match match) => match.Groups["c"].Success
        ? RecurrencePeriod.Continuous
        : match.Groups["p"].Captures.LastOrDefault()?.Value switch
        {
            "ngay" or "day" or "daily" => RecurrencePeriod.Daily,
            "tuan" or "week" or "weekly" => RecurrencePeriod.Weekly,
            "thang" or "month" or "monthly" => RecurrencePeriod.Monthly,
            "quy" or "quarter" or "quarterly" => RecurrencePeriod.Quarterly,
            "nam" or "year" or "yearly" or "annually" or "annual" => RecurrencePeriod.Yearly,
            _ => null,
        };
}
