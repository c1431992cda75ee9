using Bot.Reminders;
using Bot.Tests.Support;

namespace Bot.Tests.Reminders;

public sealed class ReminderOptionsTests
{
    [Fact]
    public void The_defaults_are_valid() => Wrong(new ReminderOptions()).ShouldBeEmpty();

    [Fact]
    public void A_wrong_setting_is_told_by_its_key()
    {
        Wrong(new ReminderOptions { DaysBefore = "1,3,7" }).Single().ShouldBe("Reminders:DaysBefore must be whole numbers from 1 to 60, falling, with commas between them.");
        Wrong(new ReminderOptions { DaysOverdue = "1,1" }).Single().ShouldStartWith("Reminders:DaysOverdue");
        Wrong(new ReminderOptions { Ages = "soon" }).Single().ShouldStartWith("Reminders:Ages");
        Wrong(new ReminderOptions { DayEnds = new TimeOnly(7, 0) }).Single().ShouldBe("Reminders:DayEnds must be later than Reminders:DayStarts.");
        Wrong(new ReminderOptions { Lease = TimeSpan.FromSeconds(1), InFlight = 0, OverdueEvery = 0, EscalateAfter = 0, Recheck = TimeSpan.FromDays(1) }).Count.ShouldBe(5);
        Wrong(new ReminderOptions { CalendarFile = "/no/such/file" }).Single().ShouldBe("Reminders:CalendarFile: the file /no/such/file can't be opened.");
    }

    [Fact]
    public void An_administrators_calendar_lies_over_the_shipped_one()
    {
        using var folder = new EmptyFolder();
        var file = folder.PathOf("holidays.txt");
        File.WriteAllText(file, "2028\nnghỉ 25/01-01/02\nlàm bù 30/02\n");
        Wrong(new ReminderOptions { CalendarFile = file }).Single().ShouldBe($"Reminders:CalendarFile: line 3 of {file} can't be read: \"làm bù 30/02\".");

        File.WriteAllText(file, "2028\nnghỉ 25/01-01/02\n");
        var options = new ReminderOptions { CalendarFile = file };
        Wrong(options).ShouldBeEmpty();
        var calendar = ReminderCalendar.Of(options);
        calendar.IsWorkingDay(Reminding.Day("2028-01-26")).ShouldBeFalse();
        calendar.IsWorkingDay(Reminding.Day("2024-05-04")).ShouldBeTrue("the shipped years stay");
    }

    private static List<string> Wrong(ReminderOptions options) => [.. new ReminderOptionsValidator().Validate(null, options).Failures ?? []];
}
