using Bot.Directives;

namespace Bot.Reminders;

/// <summary>One card of a round: for one target, all that is due for it.</summary>
/// <param name="Kind">A reminder, an escalation to leaders, or the weekly summary.</param>
/// <param name="ConversationId">Where it goes.</param>
/// <param name="Reference">How to reach the conversation: the channel's own reference as JSON.</param>
/// <param name="Agency">The agency for which the conversation is subscribed.</param>
/// <param name="Today">The day of the round.</param>
/// <param name="Items">The duties, the most urgent first; one, or several as a digest.</param>
internal sealed record ReminderRoundCard(
    ReminderCardKind Kind,
    string ConversationId,
    string Reference,
    Agency Agency,
    DateOnly Today,
    IReadOnlyList<ReminderItem> Items)
{
    /// <summary>Whether a step on it should have gone out on an earlier day: the bot could not send then.</summary>
    public bool IsCatchUp => Items.Any(item => item.Step.On < Today);

    /// <summary>Whether somebody's click calls for it now, at whatever hour.</summary>
    public bool IsAskedFor => Kind is ReminderCardKind.Nudge or ReminderCardKind.Request;

    /// <summary>The most urgent step on it.</summary>
    public ReminderStep Step => Items.Max(item => item.Step.Step)!;
}

/// <summary>The kinds of <see cref="ReminderRoundCard"/>.</summary>
internal enum ReminderCardKind
{
    /// <summary>To an agency's officials.</summary>
    Reminder,

    /// <summary>To an agency's leaders: overdue without acknowledgement.</summary>
    Escalation,

    /// <summary>To an agency's leaders, once a week: what is open.</summary>
    WeeklySummary,

    /// <summary>To an agency's officials, by a leader's click: nobody took note yet.</summary>
    Nudge,

    /// <summary>To an agency's leaders: a request for extension waits for a decision.</summary>
    Request,
}
