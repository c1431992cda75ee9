using System.Globalization;
using Bot.Directives;
using Bot.Reminders;

namespace Bot.Tests.Reminders;

public sealed class ReminderPolicyTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Default;

    public static TheoryData<string, string, string, string> Ladders => new()
    {
        // The sample dispatch: due on a Sunday before a holiday.
        {
            "2023-12-31", "2023-12-20", "2024-01-31",
            "22/12 7 days before, 28/12 3 days before, 29/12 on the day, 02/01 1 day overdue, 03/01 3 days overdue, "
            + "08/01 7 days overdue, 15/01 14 days overdue, 22/01 21 days overdue, 29/01 28 days overdue"
        },

        // A plain week.
        { "2024-03-20", "2024-03-01", "2024-03-28", "13/03 7 days before, 15/03 3 days before, 19/03 1 day before, 20/03 on the day, 21/03 1 day overdue, 25/03 3 days overdue, 27/03 7 days overdue" },

        // In Tết 2024 (8/2 to 14/2): three steps become one before it, two after it.
        { "2024-02-10", "2024-01-15", "2024-02-20", "02/02 7 days before, 07/02 on the day, 15/02 3 days overdue, 19/02 7 days overdue" },

        // Tết 2026: nine days off (14/2 to 22/2).
        { "2026-02-20", "2026-02-01", "2026-02-27", "13/02 on the day, 23/02 3 days overdue, 27/02 7 days overdue" },

        // Tết 2023 (20/1 to 26/1).
        { "2023-01-25", "2023-01-10", "2023-02-01", "18/01 7 days before, 19/01 on the day, 27/01 1 day overdue, 30/01 3 days overdue, 01/02 7 days overdue" },

        // Tết 2025 (25/1 to 2/2).
        { "2025-01-31", "2025-01-20", "2025-02-03", "24/01 on the day, 03/02 3 days overdue" },

        // Swapped days: Monday 29/4/2024 off, Saturday 4/5/2024 worked.
        { "2024-05-05", "2024-04-20", "2024-05-08", "26/04 7 days before, 02/05 3 days before, 04/05 on the day, 06/05 1 day overdue, 08/05 3 days overdue" },

        // Leap day.
        { "2024-02-29", "2024-02-23", "2024-03-04", "26/02 3 days before, 28/02 1 day before, 29/02 on the day, 01/03 1 day overdue, 04/03 3 days overdue" },

        // The eve of a deadline: earlier steps are not raised after the event.
        { "2024-03-20", "2024-03-19", "2024-03-21", "19/03 1 day before, 20/03 on the day, 21/03 1 day overdue" },

        // A deadline already past on publication: one step at once, then the ladder.
        { "2024-03-01", "2024-03-20", "2024-04-06", "20/03 19 days overdue, 22/03 21 days overdue, 29/03 28 days overdue, 05/04 35 days overdue" },

        // Published on a Saturday with a deadline long past; the Monday is a rung of the ladder too.
        { "2024-03-04", "2024-03-16", "2024-03-18", "18/03 14 days overdue" },

        // A year without a table: by weekdays alone.
        { "2028-01-31", "2028-01-29", "2028-02-01", "31/01 on the day, 01/02 1 day overdue" },
    };

    [Theory]
    [MemberData(nameof(Ladders))]
    public void Steps_fall_on_working_days(string due, string since, string until, string expected)
    {
        var steps = ReminderPolicy.Steps(new ReminderTimeline.Dated(Day(due)), Day(since), ReminderLadder.Default, Calendar)
            .TakeWhile(step => step.On <= Day(until)).ToList();
        Shown(steps).ShouldBe(expected);
        steps.ShouldAllBe(step => Calendar.IsWorkingDay(step.On));
    }

    public static TheoryData<string, int?, int?, bool, string, string> Recurrences => new()
    {
        // "thường xuyên": asked about monthly; 19/5 is a Sunday.
        { "Continuous", null, null, false, "2023-12-19", "19/01 monthly check, 19/02 monthly check, 19/03 monthly check, 19/04 monthly check, 20/05 monthly check" },
        { "Daily", null, null, false, "2024-03-31", "02/05 monthly check, 31/05 monthly check" },
        { "Weekly", 4, null, false, "2024-05-06", "08/05 1 day before, 09/05 on the day, 15/05 1 day before, 16/05 on the day, 22/05 1 day before, 23/05 on the day, 29/05 1 day before, 30/05 on the day" },

        // "trước ngày 20 hằng tháng": the 19th is the last day on time.
        { "Monthly", 20, null, true, "2024-04-25", "10/05 7 days before, 16/05 3 days before, 17/05 on the day" },
        { "Quarterly", null, null, false, "2024-03-05", "22/03 7 days before, 28/03 3 days before, 29/03 on the day" },
        { "HalfYearly", 15, null, false, "2023-06-01", "08/06 7 days before, 12/06 3 days before, 14/06 1 day before, 15/06 on the day, 08/12 7 days before, 12/12 3 days before, 14/12 1 day before, 15/12 on the day" },
        { "Yearly", 25, 12, true, "2023-11-01", "15/12 7 days before, 21/12 3 days before, 22/12 on the day" },
    };

    [Theory]
    [MemberData(nameof(Recurrences))]
    public void A_recurring_duty_comes_round(string every, int? day, int? month, bool before, string issued, string expected) =>
        Shown(ReminderPolicy.Steps(
            new ReminderTimeline.Recurring(new Recurrence(Enum.Parse<RecurrencePeriod>(every), day, month, before), Day(issued)), Day(issued), ReminderLadder.Default, Calendar)
            .TakeWhile(step => step.On <= Day("2024-06-01"))).ShouldBe(expected);

    [Theory]
    [InlineData("2023-12-19", "2023-12-20", "18/01 30 days after issue, 19/02 60 days after issue, 18/03 90 days after issue")]
    [InlineData("2023-12-19", "2024-03-01", "01/03 60 days after issue, 18/03 90 days after issue")] // published late
    [InlineData("2020-01-01", "2024-03-02", "04/03 90 days after issue")] // long ago, on a Saturday
    public void A_duty_without_a_deadline_is_raised_by_age(string issued, string since, string expected) =>
        Shown(ReminderPolicy.Steps(new ReminderTimeline.Undated(Day(issued)), Day(since), ReminderLadder.Default, Calendar)).ShouldBe(expected);

    [Fact]
    public void What_waits_or_ended_has_no_steps()
    {
        ReminderPolicy.Next(new ReminderTimeline.Waiting(), Day("2024-01-02"), null, ReminderLadder.Default, Calendar).ShouldBeNull();
        ReminderPolicy.Next(new ReminderTimeline.Ended(), Day("2024-01-02"), null, ReminderLadder.Default, Calendar).ShouldBeNull();
    }

    [Theory]
    [InlineData(null, "2023-12-21", null)]
    [InlineData(null, "2023-12-22", "22/12 7 days before")]
    [InlineData("2023-12-22", "2023-12-22", null)] // the clock jumped back, or a second instance
    [InlineData("2023-12-22", "2023-12-28", "28/12 3 days before")]
    [InlineData("2023-12-22", "2024-01-09", "08/01 7 days overdue")] // an outage of weeks: one step, not five
    [InlineData(null, "2025-06-02", "02/06 518 days overdue")]
    public void Only_the_last_step_missed_is_due(string? handledThrough, string today, string? expected)
    {
        var due = ReminderPolicy.Due(
            new ReminderTimeline.Dated(Day("2023-12-31")),
            Day("2023-12-20"),
            handledThrough is null ? null : Day(handledThrough),
            Day(today),
            ReminderLadder.Default,
            Calendar);
        (due is { } step ? Shown([step]) : null).ShouldBe(expected);
    }

    [Fact]
    public void What_an_editor_decided_comes_before_the_document()
    {
        var stated = new Deadline.OnDate("chậm nhất ngày 31/12/2023", Day("2023-12-31"), Day("2023-12-31"));
        var waits = new Deadline.AfterEvent("sau khi quy hoạch được phê duyệt");
        var counts = new Deadline.Relative("trong 05 ngày làm việc kể từ ngày được phê duyệt", null, null);

        Timeline(stated, Changed(due: "2024-01-15")).ShouldBe(new ReminderTimeline.Dated(Day("2024-01-15")));
        Timeline(stated, Changed(withdrawn: true)).ShouldBe(new ReminderTimeline.Ended());
        Timeline(waits, null).ShouldBe(new ReminderTimeline.Waiting());
        Timeline(waits, Changed(happened: "2024-02-01")).ShouldBe(new ReminderTimeline.Undated(Day("2024-02-01")));
        Timeline(counts, Changed(happened: "2024-02-05")).ShouldBe(new ReminderTimeline.Dated(Day("2024-02-19")));
        Timeline(new Deadline.Unstated(), Changed(due: "2024-01-15")).ShouldBe(new ReminderTimeline.Dated(Day("2024-01-15")));
        Timeline(new Deadline.Unstated(), null).ShouldBe(new ReminderTimeline.Undated(Day("2023-12-19")));

        static ReminderTimeline Timeline(Deadline deadline, AssignmentOverride? changed) =>
            ReminderTimeline.Of(deadline, Day("2023-12-19"), Day("2023-12-20"), changed, null, Calendar);

        static AssignmentOverride Changed(string? due = null, string? happened = null, bool withdrawn = false) => new(
            "12/UBND-TH", "a-1", due is null ? null : Day(due), happened is null ? null : Day(happened), withdrawn, default, "editor");
    }

    [Fact]
    public void A_step_is_found_again_by_its_code()
    {
        foreach (var step in new[]
        {
            new ReminderStep(ReminderStepKind.Before, 7), ReminderStep.OnTheDay, new ReminderStep(ReminderStepKind.Overdue, 14),
            new ReminderStep(ReminderStepKind.Age, 30), ReminderStep.Check,
        })
        {
            ReminderStep.OfCode(step.Code).ShouldBe(step);
        }

        ReminderStep.OfCode("soon").ShouldBeNull();
    }

    private static string Shown(IEnumerable<ScheduledStep> steps) => string.Join(
        ", ", steps.Select(step => $"{step.On.ToString("dd/MM", CultureInfo.InvariantCulture)} {step.Step.Name}"));

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
