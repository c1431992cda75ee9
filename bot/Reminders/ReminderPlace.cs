namespace Bot.Reminders;

/// <summary>Dates and times of Asia/Ho_Chi_Minh: UTC+7 all year, without daylight saving since 1975 (tz database).</summary>
internal static class ReminderPlace
{
    private static readonly TimeSpan Offset = TimeSpan.FromHours(7);

    /// <summary>The moment there.</summary>
    public static DateTimeOffset Local(DateTimeOffset moment) => moment.ToOffset(Offset);

    /// <summary>The date there.</summary>
    public static DateOnly Today(DateTimeOffset moment) => DateOnly.FromDateTime(Local(moment).DateTime);

    /// <summary>The moment of a time of day there.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new(day.ToDateTime(time), Offset);
}
