namespace Bot.Directives;

/// <summary>The clock on the wall in Vietnam: Asia/Ho_Chi_Minh, seven hours ahead of UTC all year.</summary>
internal static class VietnamTime
{
    /// <summary>Ahead of UTC by this much; Vietnam has no summer time.</summary>
    public static TimeSpan Offset { get; } = TimeSpan.FromHours(7);

    /// <summary>A moment as the wall clock shows it.</summary>
    public static DateTimeOffset Local(DateTimeOffset moment) => moment.ToOffset(Offset);

    /// <summary>Today's date in Vietnam.</summary>
    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(Local(clock.GetUtcNow()).DateTime);
}
