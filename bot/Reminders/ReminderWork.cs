using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>From what is due to who is told: pure.</summary>
internal sealed class ReminderWork(WorkingCalendar calendar, ReminderOptions options)
{
    private readonly ReminderLadder _ladder = options.Ladder;

    /// <summary>What an entry's reminders count from for an agency: from its own extension, else from what holds for all.</summary>
    public ReminderTimeline Timeline(ReminderEntry entry, Agency agency, DateOnly today) => CourseOf(entry, agency, today).Timeline;

    /// <summary>All steps of an entry on their days, each once: those that hold for all, and those of agencies with an extension of their own; of each course endless where it is.</summary>
    public IEnumerable<(ReminderTimeline Timeline, IEnumerable<ScheduledStep> Steps)> Courses(ReminderEntry entry) =>
        CoursesOf(entry).Select(course => (course.Timeline, ReminderPolicy.Steps(course.Timeline, course.Since, _ladder, calendar)));

    /// <summary>An agency's last day on time as it now stands; null where there is none, or where it comes round again and again.</summary>
    public DateOnly? DueDate(ReminderEntry entry, Agency agency, DateOnly today) =>
        (Timeline(entry, agency, today) as ReminderTimeline.Dated)?.Due;

    /// <summary>The step of an entry that is due for an agency; null where none is.</summary>
    public ScheduledStep? Due(ReminderEntry entry, Agency agency, DateOnly today) => Due(entry, CourseOf(entry, agency, today), today);

    /// <summary>Whether a step of an entry is due for anybody.</summary>
    public bool IsDue(ReminderEntry entry, DateOnly today) => CoursesOf(entry).Any(course => Due(entry, course, today) is not null);

    /// <summary>The first step of an entry that was not handled; null where none will ever come.</summary>
    public ScheduledStep? Next(ReminderEntry entry) => CoursesOf(entry)
        .Select(course => ReminderPolicy.Next(course.Timeline, course.Since, entry.HandledThrough, _ladder, calendar))
        .Where(step => step is not null)
        .MinBy(step => step!.Value.On);

    /// <summary>The entry under the day of its next step; a step that was missed stands under today, where the next round finds it.</summary>
    public ReminderEntry Placed(ReminderEntry entry, DateOnly today) =>
        entry with { NextOn = Next(entry) is { } step ? (step.On > today ? step.On : today) : null };

    /// <summary>How a duty stands for an agency on a day, in the words of the ladder, whether or not a step falls on it.</summary>
    public ReminderStep Standing(ReminderEntry entry, Agency agency, DateOnly today) => DueDate(entry, agency, today) switch
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

    private ScheduledStep? Due(ReminderEntry entry, Course course, DateOnly today) =>
        ReminderPolicy.Due(course.Timeline, course.Since, entry.HandledThrough, today, _ladder, calendar);

    private IEnumerable<Course> CoursesOf(ReminderEntry entry)
    {
        var extended = OpenExtensions(entry);
        return HoldsForAll(entry, extended)
            ? extended.Select(own => Extended(entry, own)).Prepend(Common(entry)).Distinct()
            : extended.Select(own => Extended(entry, own)).Distinct();
    }

    private Course CourseOf(ReminderEntry entry, Agency agency, DateOnly today)
    {
        var extended = OpenExtensions(entry);
        if (extended.Count == 0)
        {
            return Common(entry);
        }

        var name = Responsibility.Of(agency, entry.Assignment.Leads, today) is { Kind: AgencyKind.Body } lead ? lead.Name : agency.Name;
        return extended.FirstOrDefault(own => own.Agency == name) is { } its ? Extended(entry, its)
            : HoldsForAll(entry, extended) ? Common(entry)
            : Extended(entry, extended.MaxBy(own => own.Due)!);
    }

    private Course Common(ReminderEntry entry) => new(
        entry.IsClosed
            ? new ReminderTimeline.Ended()
            : ReminderTimeline.Of(entry.Assignment.Deadline, entry.Directive.Issued, entry.Since, entry.Changed, entry.ProgressOn, calendar),
        entry.Since);

    private static Course Extended(ReminderEntry entry, OwnDue own) =>
        new(new ReminderTimeline.Dated(own.Due), own.Since > entry.Since ? own.Since : entry.Since);

    private static List<OwnDue> OpenExtensions(ReminderEntry entry) =>
        entry.IsClosed ? [] : [.. entry.Extended.Where(own => !entry.DoneBy.Contains(own.Agency))];

    // Not where each leading body is done or has a day of its own.
    private static bool HoldsForAll(ReminderEntry entry, List<OwnDue> extended) => extended.Count == 0 || entry.Assignment.Leads.Any(
        lead => lead.Kind == AgencyKind.Group || (!entry.DoneBy.Contains(lead.Name) && !extended.Exists(own => own.Agency == lead.Name)));

    private sealed record Course(ReminderTimeline Timeline, DateOnly Since);
}
