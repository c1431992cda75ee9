using System.Globalization;
using Bot.Directives;

namespace Bot.Tests.Directives;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Default;

    public static TheoryData<string, bool, string> Days => new()
    {
        { "2023-12-29", true, "the last working day of 2023" },
        { "2023-12-30", false, "a Saturday" },
        { "2023-12-31", false, "a Sunday" },
        { "2024-01-01", false, "New Year" },
        { "2024-01-02", true, "after New Year" },
        { "2023-01-02", false, "made up: New Year was a Sunday" },
        { "2023-01-19", true, "the eve of Tết 2023" },
        { "2023-01-20", false, "Tết 2023, first day" },
        { "2023-01-26", false, "Tết 2023, last day" },
        { "2023-01-27", true, "after Tết 2023" },
        { "2023-05-02", false, "made up: Giỗ Tổ was a Saturday" },
        { "2023-05-03", false, "made up: 30/4 was a Sunday" },
        { "2023-09-04", false, "made up: 2/9 was a Saturday" },
        { "2024-02-07", true, "the eve of Tết 2024" },
        { "2024-02-08", false, "Tết 2024, first day" },
        { "2024-02-14", false, "Tết 2024, last day" },
        { "2024-02-29", true, "leap day" },
        { "2024-04-29", false, "a Monday, swapped" },
        { "2024-05-04", true, "a Saturday, worked for 29/4" },
        { "2024-05-05", false, "the Sunday after it" },
        { "2025-01-27", false, "Tết 2025, first day" },
        { "2025-02-03", true, "after Tết 2025" },
        { "2025-04-26", true, "a Saturday, worked for 2/5" },
        { "2025-05-02", false, "a Friday, swapped" },
        { "2025-09-01", false, "the day before National Day" },
        { "2026-01-02", false, "a Friday, swapped" },
        { "2026-01-10", true, "a Saturday, worked for 2/1" },
        { "2026-02-13", true, "the eve of Tết 2026" },
        { "2026-02-16", false, "Tết 2026, first working day off" },
        { "2026-02-23", true, "after Tết 2026" },
        { "2026-04-27", false, "made up: Giỗ Tổ was a Sunday" },
        { "2026-08-22", true, "a Saturday, worked for 31/8" },
        { "2026-08-31", false, "a Monday, swapped" },
        { "2026-11-24", true, "not a day off in the shipped table" },
        { "2027-02-08", false, "Tết 2027, assumed" },
        { "2027-05-03", false, "made up: 1/5 is a Saturday" },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void A_day_is_worked_or_not(string day, bool worked, string why) =>
        Calendar.IsWorkingDay(Day(day)).ShouldBe(worked, why);

    [Theory]
    [InlineData("2023-12-31", "2023-12-29", "2024-01-02")] // year's end
    [InlineData("2024-02-10", "2024-02-07", "2024-02-15")] // in Tết
    [InlineData("2024-05-05", "2024-05-04", "2024-05-06")] // a worked Saturday before
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29")] // leap day, worked
    [InlineData("2023-04-30", "2023-04-28", "2023-05-04")] // a long holiday
    [InlineData("2026-02-18", "2026-02-13", "2026-02-23")] // nine days
    public void A_day_off_moves_to_the_nearest_working_day(string day, string before, string after)
    {
        Calendar.LastWorkingDayOnOrBefore(Day(day)).ShouldBe(Day(before));
        Calendar.FirstWorkingDayOnOrAfter(Day(day)).ShouldBe(Day(after));
    }

    [Theory]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    [InlineData(2026)]
    [InlineData(2027)]
    public void The_shipped_years_have_their_lawful_days_off(int year)
    {
        // Điều 112: eleven days, those on weekends made up, none given away by a swap: each swapped day has its Saturday.
        var offOnWeekdays = Enumerable.Range(0, 366).Select(new DateOnly(year, 1, 1).AddDays).Where(day => day.Year == year)
            .Count(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Calendar.IsWorkingDay(day));
        var workedOnWeekends = Enumerable.Range(0, 366).Select(new DateOnly(year, 1, 1).AddDays).Where(day => day.Year == year)
            .Count(day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday && Calendar.IsWorkingDay(day));
        (offOnWeekdays - workedOnWeekends).ShouldBe(11);
    }

    [Fact]
    public void An_assumed_year_and_a_missing_year_are_said()
    {
        Calendar.IsAnnounced(2026).ShouldBeTrue();
        Calendar.IsAnnounced(2027).ShouldBeFalse();
        Calendar.Knows(2027).ShouldBeTrue();
        Calendar.Knows(2028).ShouldBeFalse();
        Calendar.MissingYears(Day("2027-12-01"), Day("2029-01-01")).ShouldBe([2028, 2029]);
        Calendar.IsWorkingDay(Day("2028-01-03")).ShouldBeTrue("by the weekday alone");
    }

    [Fact]
    public void An_imported_year_replaces_the_shipped_one()
    {
        var loaded = WorkingCalendar.Load("2026\nnghỉ 24/11 # Ngày Văn hóa Việt Nam\nOFF 01/01-02/01\nlàm bù 10/01\n")
            .ShouldBeOfType<WorkingCalendarLoad.Loaded>();
        var calendar = Calendar.With(loaded.Calendar);
        calendar.IsWorkingDay(Day("2026-11-24")).ShouldBeFalse();
        calendar.IsWorkingDay(Day("2026-01-10")).ShouldBeTrue();
        calendar.IsWorkingDay(Day("2026-04-27")).ShouldBeTrue("the whole year is replaced");
        calendar.IsWorkingDay(Day("2024-05-04")).ShouldBeTrue("other years stay");
    }

    [Theory]
    [InlineData("nghỉ 01/01", 1)] // no year yet
    [InlineData("2028\nnghỉ 30/02", 2)] // no such day
    [InlineData("2028\nnghỉ 05/02-01/02", 2)] // backwards
    [InlineData("2028\n\nlàm bù 04/01", 3)] // a Tuesday
    [InlineData("2028\nTết 01/01", 2)] // no such word
    [InlineData("20 28", 1)]
    public void A_line_that_cannot_be_read_refuses_the_whole(string text, int line) =>
        WorkingCalendar.Load(text).ShouldBeOfType<WorkingCalendarLoad.Refused>().Line.ShouldBe(line);

    private static DateOnly Day(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
