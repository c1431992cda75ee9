using Bot.Directives;

namespace Bot.Reminders;

/// <summary>What reminders of an assignment count from, after all that is known of it.</summary>
internal abstract record ReminderTimeline
{
    private ReminderTimeline()
    {
    }

    /// <summary>A last day on time.</summary>
    public sealed record Dated(DateOnly Due) : ReminderTimeline;

    /// <summary>Again and again by a rule.</summary>
    public sealed record Recurring(Recurrence Rule, DateOnly Anchor) : ReminderTimeline;

    /// <summary>No deadline: raised by age, counted from issue or from the last word of progress.</summary>
    public sealed record Undated(DateOnly Anchor) : ReminderTimeline;

    /// <summary>Waits for an event that nobody has reported.</summary>
    public sealed record Waiting : ReminderTimeline;

    /// <summary>Done or withdrawn: reminded of no more.</summary>
    public sealed record Ended : ReminderTimeline;

    /// <summary>The timeline of an assignment.</summary>
    /// <param name="deadline">The deadline that its document states.</param>
    /// <param name="issued">The date of issue; null where the document does not say.</param>
    /// <param name="since">The day of publication, or of the last change of the deadline.</param>
    /// <param name="changed">What an editor decided; null where nothing.</param>
    /// <param name="progressOn">The day of the last word of progress; null where there was none.</param>
    /// <param name="calendar">For periods in working days that count from an event.</param>
    public static ReminderTimeline Of(
        Deadline deadline,
        DateOnly? issued,
        DateOnly since,
        AssignmentOverride? changed,
        DateOnly? progressOn,
        WorkingCalendar calendar)
    {
        if (changed is { Withdrawn: true })
        {
            return new Ended();
        }

        if (DueDay.Of(deadline, changed, calendar) is { } due)
        {
            return new Dated(due);
        }

        return deadline switch
        {
            Deadline.Recurring recurring => new Recurring(recurring.Rule, issued ?? since),
            Deadline.AfterEvent or Deadline.Relative => changed?.EventOn is { } happened ? new Undated(progressOn ?? happened) : new Waiting(),
            _ => new Undated(progressOn ?? issued ?? since),
        };
    }
}
