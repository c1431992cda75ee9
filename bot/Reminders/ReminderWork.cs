using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>From what is due to who is told: pure.</summary>
internal sealed class ReminderWork(AgencyReach reach, WorkingCalendar calendar, ReminderOptions options)
{
    private readonly ReminderLadder _ladder = options.Ladder;

    /// <summary>What an entry's reminders count from.</summary>
    public ReminderTimeline Timeline(ReminderEntry entry) => entry.IsDone
        ? new ReminderTimeline.Ended()
        : ReminderTimeline.Of(
            entry.Assignment.Deadline, entry.Directive.Issued, entry.Since, entry.Changed, entry.ProgressOn, calendar);

    /// <summary>The step of an entry that is due; null where none is.</summary>
    public ScheduledStep? Due(ReminderEntry entry, DateOnly today) =>
        ReminderPolicy.Due(Timeline(entry), entry.Since, entry.HandledThrough, today, _ladder, calendar);

    /// <summary>The entry under the day of its next step; a step that was missed stands under today, where the next round finds it.</summary>
    public ReminderEntry Placed(ReminderEntry entry, DateOnly today)
    {
        var next = ReminderPolicy.Next(Timeline(entry), entry.Since, entry.HandledThrough, _ladder, calendar);
        return entry with { NextOn = next is { } step ? (step.On > today ? step.On : today) : null };
    }

    /// <summary>Whether those who follow an agency are told of the duties of a body that a document names.</summary>
    public bool Hears(Agency named, Agency followed, DateOnly today) => AgencyReach.Same(named, followed) || reach.Reaches(named, followed, today);

    /// <summary>The duty as it appears to those who follow an agency; null where it does not concern them on this step.</summary>
    public ReminderItem? For(ReminderEntry entry, ScheduledStep step, Agency followed, SubscriptionAudience audience, DateOnly today)
    {
        var due = ReminderPolicy.DueDate(step);
        var leads = entry.Assignment.Leads;
        var lead = leads.FirstOrDefault(agency => !entry.DoneBy.Contains(agency.Name) && AgencyReach.Same(agency, followed))
            ?? leads.FirstOrDefault(agency => !entry.DoneBy.Contains(agency.Name) && reach.Reaches(agency, followed, today));
        if (audience == SubscriptionAudience.Leaders)
        {
            var silent = leads.Select(agency => agency.Name)
                .Where(name => !entry.AcknowledgedBy.Contains(name) && !entry.DoneBy.Contains(name)).ToList();
            return lead is not null && silent.Contains(lead.Name)
                && step.Step.Kind == ReminderStepKind.Overdue && step.Step.Days >= options.EscalateAfter
                ? Item(ReminderRole.Leadership, lead, silent)
                : null;
        }

        if (lead is not null)
        {
            return Item(ReminderRole.Lead, lead, []);
        }

        // A body that works along is told while there is time; what is late, or undated, is for the lead.
        var coordinating = step.Step.Kind is ReminderStepKind.Before or ReminderStepKind.OnTheDay
            ? entry.Assignment.Coordinating.FirstOrDefault(agency => reach.Reaches(agency, followed, today))
            : null;
        return coordinating is null ? null : Item(ReminderRole.Coordinating, coordinating, []);

        ReminderItem Item(ReminderRole role, Agency named, IReadOnlyList<string> silent) => new(
            entry.Directive,
            entry.Assignment,
            role,
            AgencyReach.Same(named, followed) ? null : named,
            step,
            due,
            silent);
    }
}
