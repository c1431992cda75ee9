using Bot.Directives;

namespace Bot.Reminders;

/// <summary>What came of reading yearly tables for an import.</summary>
internal abstract record CalendarImport
{
    private CalendarImport()
    {
    }

    /// <summary>All lines were read.</summary>
    /// <param name="Years">The tables, by year.</param>
    public sealed record Read(IReadOnlyList<Year> Years) : CalendarImport;

    /// <summary>Lines can't be read; nothing changes.</summary>
    /// <param name="Lines">Their numbers, from 1, and their words.</param>
    public sealed record Refused(IReadOnlyList<(int Line, string Words)> Lines) : CalendarImport;

    /// <summary>One year's table beside what holds without it.</summary>
    /// <param name="Imported">The table that was read.</param>
    /// <param name="Present">The year's present table; null where it has none.</param>
    internal sealed record Year(WorkingYear Imported, WorkingYear? Present)
    {
        /// <summary>Whether it says anything new.</summary>
        public bool IsChange => Present is null || !Present.SaysTheSameAs(Imported);

        /// <summary>Days that become days off, in order.</summary>
        public IReadOnlyList<DateOnly> NewlyOff => Differing((now, then) => !now && then);

        /// <summary>Days that become working days, in order.</summary>
        public IReadOnlyList<DateOnly> NewlyWorked => Differing((now, then) => now && !then);

        /// <summary>The year's working days by the table.</summary>
        public int WorkingDays => Days().Count(new WorkingCalendar([Imported]).IsWorkingDay);

        private IReadOnlyList<DateOnly> Differing(Func<bool, bool, bool> differs)
        {
            var then = new WorkingCalendar(Present is null ? [] : [Present]);
            var now = new WorkingCalendar([Imported]);
            return [.. Days().Where(day => differs(now.IsWorkingDay(day), then.IsWorkingDay(day)))];
        }

        private IEnumerable<DateOnly> Days() =>
            Enumerable.Range(0, DateTime.IsLeapYear(Imported.Year) ? 366 : 365).Select(new DateOnly(Imported.Year, 1, 1).AddDays);
    }
}
