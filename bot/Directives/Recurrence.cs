namespace Bot.Directives;

/// <summary>The rule of a recurring deadline.</summary>
/// <param name="Every">How often.</param>
/// <param name="Day">The day within the period where the phrase names one: of the month 1 to 31, of the week 1 (Monday) to 7; else null.</param>
/// <param name="Month">The month of a yearly rule, 1 to 12; else null.</param>
/// <param name="Before">True for "trước ngày 15 hằng tháng": <paramref name="Day"/> itself is already late.</param>
internal sealed record Recurrence(RecurrencePeriod Every, int? Day = null, int? Month = null, bool Before = false);

/// <summary>How often a recurring duty falls due.</summary>
internal enum RecurrencePeriod
{
    /// <summary>Without pause ("thường xuyên", "liên tục"): no date, asked about now and then.</summary>
    Continuous,

    /// <summary>Every day.</summary>
    Daily,

    /// <summary>Every week.</summary>
    Weekly,

    /// <summary>Every month.</summary>
    Monthly,

    /// <summary>Every quarter.</summary>
    Quarterly,

    /// <summary>Every six months.</summary>
    HalfYearly,

    /// <summary>Every year.</summary>
    Yearly,

    /// <summary>"định kỳ" without a period.</summary>
    Periodic,
}
