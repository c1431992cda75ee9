namespace Bot.Directives;

/// <summary>How a duty stands against its deadline, in the terms of the national system for following up directives.</summary>
internal enum DutyTiming
{
    /// <summary>Open, and no day to be late after (chưa hoàn thành, không có thời hạn).</summary>
    Undated,

    /// <summary>Open, more than <see cref="DutyStatus.NearDays"/> days left (chưa hoàn thành, trong hạn).</summary>
    InTime,

    /// <summary>Open, at most <see cref="DutyStatus.NearDays"/> days left (sắp đến hạn).</summary>
    Near,

    /// <summary>Open after its last day (chưa hoàn thành, quá hạn).</summary>
    Overdue,

    /// <summary>Done by its last day, or without one (hoàn thành đúng hạn).</summary>
    DoneOnTime,

    /// <summary>Done after its last day (hoàn thành quá hạn).</summary>
    DoneLate,
}
