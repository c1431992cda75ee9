using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>From what is due to who is told: pure.</summary>
internal sealed class ReminderWork(WorkingCalendar calendar, ReminderOptions options)
{
    private readonly ReminderLadder _ladder = options.Ladder;

    /// <summary>What an entry's reminders count from.</summary>
    public ReminderTimeline Timeline(ReminderEntry entry) => entry.IsClosed
        ? new ReminderTimeline.Ended()
        : ReminderTimeline.Of(
            entry.Assignment.Deadline, entry.Directive.Issued, entry.Since, entry.Changed, entry.ProgressOn, calendar);

    /// <summary>The last day on time as it now stands; null where there is none, or where it comes round again and again.</summary>
    public DateOnly? DueDate(ReminderEntry entry) => (Timeline(entry) as ReminderTimeline.Dated)?.Due;

    /// <summary>The step of an entry that is due; null where none is.</summary>
    public ScheduledStep? Due(ReminderEntry entry, DateOnly today) =>
        ReminderPolicy.Due(Timeline(entry), entry.Since, entry.HandledThrough, today, _ladder, calendar);

    /// <summary>The first step of an entry that was not handled; null where none will ever come.</summary>
    public ScheduledStep? Next(ReminderEntry entry) =>
        ReminderPolicy.Next(Timeline(entry), entry.Since, entry.HandledThrough, _ladder, calendar);

    /// <summary>The entry under the day of its next step; a step that was missed stands under today, where the next round finds it.</summary>
    public ReminderEntry Placed(ReminderEntry entry, DateOnly today) =>
        entry with { NextOn = Next(entry) is { } step ? (step.On > today ? step.On : today) : null };

    /// <summary>How a duty stands on a day, in the words of the ladder, whether or not a step falls on it.</summary>
    public ReminderStep Standing(ReminderEntry entry, DateOnly today) => DueDate(entry) switch
    {
        { } day when day < today => new ReminderStep(ReminderStepKind.Overdue, today.DayNumber - day.DayNumber),
        { } day when day == today => ReminderStep.OnTheDay,
        { } day => new ReminderStep(ReminderStepKind.Before, day.DayNumber - today.DayNumber),
        null when entry.Assignment.Deadline is Deadline.Unstated && entry.Directive.Issued is { } issued && issued <= today =>
            new ReminderStep(ReminderStepKind.Age, today.DayNumber - issued.DayNumber),
        null => ReminderStep.Check,
    };

    /// <summary>The duty as it appears to those who follow an agency; null where it does not concern them on this step.</summary>
    public ReminderItem? For(ReminderEntry entry, ScheduledStep step, Agency followed, SubscriptionAudience audience, DateOnly today)
    {
        var lead = entry.DoneBy.Contains(followed.Name)
            ? null
            : Responsibility.Of(followed, [.. entry.Assignment.Leads.Where(agency => !entry.DoneBy.Contains(agency.Name))], today);
        if (audience == SubscriptionAudience.Leaders)
        {
            return lead is not null && step.Step.Kind == ReminderStepKind.Overdue && step.Step.Days >= options.EscalateAfter
                ? Item(ReminderRole.Leadership, lead)
                : null;
        }

        if (lead is not null)
        {
            return Item(ReminderRole.Lead, lead);
        }

        // A body that works along is told while there is time; what is late, or undated, is for the lead.
        var coordinating = step.Step.Kind is ReminderStepKind.Before or ReminderStepKind.OnTheDay
            ? Responsibility.Of(followed, entry.Assignment.Coordinating, today)
            : null;
        return coordinating is null ? null : Item(ReminderRole.Coordinating, coordinating);

        ReminderItem Item(ReminderRole role, Agency named) => new(
            entry.Directive, entry.Assignment, role, named, step, ReminderPolicy.DueDate(step), []);
    }
}
