using Bot.Directives;

namespace Bot.Reminders;

/// <summary>When cards may go out: working days, from the start of the day to its end, Asia/Ho_Chi_Minh.</summary>
internal sealed class WorkingHours(WorkingCalendar calendar, ReminderOptions options)
{
    /// <summary>Whether cards may go out at a moment.</summary>
    public bool Open(DateTimeOffset moment)
    {
        var local = ReminderPlace.Local(moment);
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

        var local = ReminderPlace.Local(moment);
        var day = DateOnly.FromDateTime(local.DateTime);
        if (TimeOnly.FromDateTime(local.DateTime) >= options.DayStarts)
        {
            day = day.AddDays(1);
        }

        return ReminderPlace.At(calendar.FirstWorkingDayOnOrAfter(day), options.DayStarts);
    }
}
