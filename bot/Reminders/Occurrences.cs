using Bot.Directives;

namespace Bot.Reminders;

/// <summary>The days of a recurring deadline, after the day of issue.</summary>
internal static class Occurrences
{
    /// <summary>Days between two deadlines of a rule; null where the rule gives no deadlines (continuous, daily, "định kỳ").</summary>
    public static int? PeriodDays(RecurrencePeriod every) => every switch
    {
        RecurrencePeriod.Weekly => 7,
        RecurrencePeriod.Monthly => 30,
        RecurrencePeriod.Quarterly => 91,
        RecurrencePeriod.HalfYearly => 182,
        RecurrencePeriod.Yearly => 365,
        _ => null,
    };

    /// <summary>
    /// The last days on time, in order, without end. A rule without a day means the last of its period (Friday of a week); a
    /// quarter's or half year's day lies in its last month.
    /// </summary>
    public static IEnumerable<DateOnly> Of(Recurrence rule, DateOnly anchor)
    {
        var late = rule.Before ? 1 : 0;
        for (var period = 0; ; period++)
        {
            var day = rule.Every switch
            {
                RecurrencePeriod.Weekly => Monday(anchor).AddDays((7 * period) + Math.Clamp(rule.Day ?? 5, 1, 7) - 1),
                RecurrencePeriod.Quarterly => InMonth(anchor.Year, (3 * (((anchor.Month - 1) / 3) + period)) + 3, rule.Day),
                RecurrencePeriod.HalfYearly => InMonth(anchor.Year, (6 * (((anchor.Month - 1) / 6) + period)) + 6, rule.Day),
                RecurrencePeriod.Yearly => InMonth(anchor.Year + period, rule.Month ?? 12, rule.Day),
                _ => InMonth(anchor.Year, anchor.Month + period, rule.Day),
            };
            if (day.Year > DateOnly.MaxValue.Year - 2)
            {
                yield break;
            }

            day = day.AddDays(-late);
            if (day > anchor)
            {
                yield return day;
            }
        }
    }

    /// <summary>The same day of each month after the anchor, without end.</summary>
    public static IEnumerable<DateOnly> Monthly(DateOnly anchor)
    {
        for (var months = 1; anchor.Year + (months / 12) < DateOnly.MaxValue.Year - 2; months++)
        {
            yield return anchor.AddMonths(months);
        }
    }

    // The month may run past December: it is carried into the years.
    private static DateOnly InMonth(int year, int month, int? day)
    {
        var first = new DateOnly(year, 1, 1).AddMonths(month - 1);
        var last = DateTime.DaysInMonth(first.Year, first.Month);
        return first.AddDays(Math.Clamp(day ?? last, 1, last) - 1);
    }

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
