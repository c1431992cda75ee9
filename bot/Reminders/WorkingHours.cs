using Bot.Directives;

namespace Bot.Reminders;

/// <summary>When cards may go out: working days, from the start of the day to its end, Asia/Ho_Chi_Minh.</summary>
internal sealed class WorkingHours(WorkingCalendar calendar, ReminderOptions options)
{
    /// <summary>Whether cards may go out at a moment.</summary>
    public bool Open(DateTimeOffset moment)
    {
        var local = VietnamTime.Local(moment);
        var clock = TimeOnly.FromDateTime(local.DateTime);
        return calendar.IsWorkingDay(DateOnly.FromDateTime(local.DateTime)) && clock >= options.DayStarts && clock < options.DayEnds;
    }

    /// <summary>The moment itself where cards may go out, else the next start of a working day.</summary>
    public DateTimeOffset NextOpen(DateTimeOffset moment)
    {
        if (Open(moment))
        {
            return moment;
        }

        var local = VietnamTime.Local(moment);
        var day = DateOnly.FromDateTime(local.DateTime);
        if (TimeOnly.FromDateTime(local.DateTime) >= options.DayStarts)
        {
            day = day.AddDays(1);
        }

        return Start(calendar.FirstWorkingDayOnOrAfter(day));
    }

    /// <summary>When cards begin to go out on a day.</summary>
    public DateTimeOffset Start(DateOnly day) => new(day.ToDateTime(options.DayStarts), VietnamTime.Offset);

    /// <summary>Whether the day is the first working day of its week: when leaders get their summary.</summary>
    public bool OpensWeek(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return calendar.FirstWorkingDayOnOrAfter(monday) == day;
    }
}
