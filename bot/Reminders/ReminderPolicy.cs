using Bot.Directives;

namespace Bot.Reminders;

/// <summary>
/// Which step of the ladder falls on which day: pure functions over dates. A step on a day off moves to the working day before it, an
/// overdue step (and one by age) to the working day after it; two steps on one day become one, the more urgent.
/// </summary>
internal static class ReminderPolicy
{
    /// <summary>
    /// All steps from <paramref name="since"/> on, in order of their days; endless where a duty is overdue until done. What a ladder would
    /// have raised before <paramref name="since"/> is not raised afterwards; but a duty that was overdue already, or older than an
    /// age, gets one step on the first working day.
    /// </summary>
    public static IEnumerable<ScheduledStep> Steps(
        ReminderTimeline timeline, DateOnly since, ReminderLadder ladder, WorkingCalendar calendar)
    {
        var first = calendar.FirstWorkingDayOnOrAfter(since);
        ScheduledStep? late = null;
        ScheduledStep? held = null;
        foreach (var step in Raw(timeline, ladder, calendar))
        {
            if (step.On < since)
            {
                late = LateStep(timeline, step, since, first) ?? late;
                continue;
            }

            held ??= late;
            if (held is { } before && before.On < step.On)
            {
                yield return before;
            }

            held = step;
        }

        if ((held ?? late) is { } last)
        {
            yield return last;
        }
    }

    /// <summary>
    /// The step that is due today: the last one up to today that was not handled. What was missed in an outage is that one step, not
    /// several. Null where nothing is due.
    /// </summary>
    /// <param name="handledThrough">The last day whose steps were handled; null where none was.</param>
    public static ScheduledStep? Due(
        ReminderTimeline timeline, DateOnly since, DateOnly? handledThrough, DateOnly today, ReminderLadder ladder, WorkingCalendar calendar)
    {
        ScheduledStep? due = null;
        foreach (var step in Steps(timeline, since, ladder, calendar).TakeWhile(step => step.On <= today))
        {
            if (handledThrough is null || step.On > handledThrough)
            {
                due = step;
            }
        }

        return due;
    }

    /// <summary>The first step that was not handled; null where none will ever come.</summary>
    public static ScheduledStep? Next(
        ReminderTimeline timeline, DateOnly since, DateOnly? handledThrough, ReminderLadder ladder, WorkingCalendar calendar)
    {
        foreach (var step in Steps(timeline, since, ladder, calendar))
        {
            if (handledThrough is null || step.On > handledThrough)
            {
                return step;
            }
        }

        return null;
    }

    /// <summary>The last day on time that a step on this day speaks of: the deadline, or a recurring duty's next one; null where none.</summary>
    public static DateOnly? DueDate(ScheduledStep step) =>
        step.Step.Kind is ReminderStepKind.Age or ReminderStepKind.Check ? null : step.About;

    private static IEnumerable<ScheduledStep> Raw(ReminderTimeline timeline, ReminderLadder ladder, WorkingCalendar calendar) =>
        timeline switch
        {
            ReminderTimeline.Dated dated => UpTo(dated.Due, ladder.Before, calendar).Concat(After(dated.Due, ladder, calendar)),
            ReminderTimeline.Undated undated => ladder.Ages.Select(age => new ScheduledStep(
                new ReminderStep(ReminderStepKind.Age, age),
                calendar.FirstWorkingDayOnOrAfter(undated.Anchor.AddDays(age)),
                undated.Anchor)),
            ReminderTimeline.Recurring { Rule: var rule, Anchor: var anchor } when Occurrences.PeriodDays(rule.Every) is { } period =>
                Occurrences.Of(rule, anchor).SelectMany(due =>
                    UpTo(due, [.. ladder.Before.Where(days => days <= period / 4)], calendar)),
            ReminderTimeline.Recurring { Anchor: var anchor } => Occurrences.Monthly(anchor).Select(day =>
                new ScheduledStep(ReminderStep.Check, calendar.FirstWorkingDayOnOrAfter(day), day)),
            _ => [],
        };

    private static IEnumerable<ScheduledStep> UpTo(DateOnly due, IReadOnlyList<int> before, WorkingCalendar calendar)
    {
        foreach (var days in before)
        {
            yield return new ScheduledStep(
                new ReminderStep(ReminderStepKind.Before, days), calendar.LastWorkingDayOnOrBefore(due.AddDays(-days)), due);
        }

        yield return new ScheduledStep(ReminderStep.OnTheDay, calendar.LastWorkingDayOnOrBefore(due), due);
    }

    private static IEnumerable<ScheduledStep> After(DateOnly due, ReminderLadder ladder, WorkingCalendar calendar)
    {
        var rungs = ladder.Overdue.Concat(Endless(ladder.Overdue.Count > 0 ? ladder.Overdue[^1] : 0, ladder.OverdueEvery));
        foreach (var days in rungs)
        {
            if (due.DayNumber + days > DateOnly.MaxValue.DayNumber - 366)
            {
                yield break;
            }

            yield return new ScheduledStep(
                new ReminderStep(ReminderStepKind.Overdue, days), calendar.FirstWorkingDayOnOrAfter(due.AddDays(days)), due);
        }
    }

    private static IEnumerable<int> Endless(int last, int every)
    {
        for (var days = last + every; days < int.MaxValue - every; days += every)
        {
            yield return days;
        }
    }

    private static ScheduledStep? LateStep(ReminderTimeline timeline, ScheduledStep missed, DateOnly since, DateOnly first) => timeline switch
    {
        ReminderTimeline.Dated { Due: var due } when due < since =>
            new ScheduledStep(new ReminderStep(ReminderStepKind.Overdue, since.DayNumber - due.DayNumber), first, due),
        ReminderTimeline.Undated => missed with { On = first },
        _ => null,
    };
}
