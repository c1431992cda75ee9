using Bot.Directives;

namespace Bot.Questions;

/// <summary>Which deadlines a question asks for.</summary>
/// <param name="Kind">How they are told apart.</param>
/// <param name="From">The first day of a window; null where it is open or there is none.</param>
/// <param name="To">The last day of a window; null as there.</param>
/// <param name="Every">The period of a recurring one; null for any.</param>
internal sealed record AskedTime(AskedTimeKind Kind, DateOnly? From = null, DateOnly? To = null, RecurrencePeriod? Every = null)
{
    /// <summary>A window of days, both included.</summary>
    public static AskedTime Window(DateOnly? from, DateOnly? to) => new(AskedTimeKind.Window, from, to);

    /// <summary>Whether a deadline is one of those asked for.</summary>
    /// <param name="deadline">As the document says it.</param>
    /// <param name="today">The day of the question.</param>
    public bool Fits(Deadline deadline, DateOnly today) => Kind switch
    {
        AskedTimeKind.Window => deadline.Named is { } named && InWindow(deadline, named),
        AskedTimeKind.Overdue => deadline.Due is { } due && due < today && (From is null || due >= From) && (To is null || due <= To),
        AskedTimeKind.Nearest => deadline.Due is { } due && due >= today,
        AskedTimeKind.Dated => deadline.Named is not null,
        AskedTimeKind.Stated => deadline is not Deadline.Unstated,
        AskedTimeKind.Undated => deadline is Deadline.Unstated,
        AskedTimeKind.Event => deadline is Deadline.AfterEvent,
        _ => deadline is Deadline.Recurring recurring && (Every is null || Every == recurring.Rule.Every),
    };

    // "trước ngày 31/12" is both in a window that ends on the 30th (its last safe day) and in one of the 31st (its words).
    private bool InWindow(Deadline deadline, DateOnly named)
    {
        bool Inside(DateOnly day) => (From is null || day >= From) && (To is null || day <= To);
        return Inside(named) || (deadline.Due is { } due && Inside(due) && From is not null && named.AddDays(-1) == due);
    }
}

/// <summary>How a question tells deadlines apart.</summary>
internal enum AskedTimeKind
{
    /// <summary>Those that fall between two days.</summary>
    Window,

    /// <summary>Those whose last day has passed.</summary>
    Overdue,

    /// <summary>The one that comes next.</summary>
    Nearest,

    /// <summary>Those with a date.</summary>
    Dated,

    /// <summary>Those of which the document says anything about time.</summary>
    Stated,

    /// <summary>Those without any deadline.</summary>
    Undated,

    /// <summary>Those that wait for an event.</summary>
    Event,

    /// <summary>Those that come again and again.</summary>
    Recurring,
}
