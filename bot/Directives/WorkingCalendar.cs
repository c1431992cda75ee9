using System.Collections.Frozen;

namespace Bot.Directives;

/// <summary>
/// Which days offices work: Monday to Friday, less public holidays, plus the Saturdays that make up for a swapped day. The days come
/// from yearly tables (see <see cref="WorkingCalendarTables"/>); nothing of a year is ever computed. A year without a table
/// (<see cref="Knows"/> false) counts by the weekday alone, and whoever shows its dates says so.
/// </summary>
internal sealed class WorkingCalendar
{
    private volatile FrozenDictionary<int, WorkingYear> _years;

    /// <summary>A calendar of these yearly tables; a later table of a year replaces an earlier one.</summary>
    public WorkingCalendar(IEnumerable<WorkingYear> years)
    {
        var byYear = new Dictionary<int, WorkingYear>();
        foreach (var year in years)
        {
            byYear[year.Year] = year;
        }

        _years = byYear.ToFrozenDictionary();
    }

    /// <summary>The tables that ship with the product: 2023 to 2027.</summary>
    public static WorkingCalendar Default { get; } = new(WorkingCalendarTables.Shipped);

    /// <summary>The years that have a table, in order.</summary>
    public IReadOnlyList<int> Years => [.. _years.Keys.Order()];

    /// <summary>The table of a year; null where it has none.</summary>
    public WorkingYear? Of(int year) => _years.GetValueOrDefault(year);

    /// <summary>Whether the year has a table.</summary>
    public bool Knows(int year) => _years.ContainsKey(year);

    /// <summary>Whether the year's table stands on announcements; false for an assumed table and for a year without one.</summary>
    public bool IsAnnounced(int year) => _years.TryGetValue(year, out var table) && !table.Assumed;

    /// <summary>The years from the one day to the other, both included, that have no table: what a person is told.</summary>
    public IReadOnlyList<int> MissingYears(DateOnly from, DateOnly to)
    {
        var missing = new List<int>();
        for (var year = from.Year; year <= to.Year; year++)
        {
            if (!Knows(year))
            {
                missing.Add(year);
            }
        }

        return missing;
    }

    /// <summary>Whether offices work on the day.</summary>
    public bool IsWorkingDay(DateOnly day)
    {
        var weekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
        return _years.TryGetValue(day.Year, out var year)
            ? year.MadeUp.Contains(day) || (!weekend && !year.Off.Contains(day))
            : !weekend;
    }

    /// <summary>The day itself where offices work on it, else the nearest working day before it.</summary>
    public DateOnly LastWorkingDayOnOrBefore(DateOnly day)
    {
        while (!IsWorkingDay(day) && day > DateOnly.MinValue)
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    /// <summary>The day itself where offices work on it, else the nearest working day after it.</summary>
    public DateOnly FirstWorkingDayOnOrAfter(DateOnly day)
    {
        while (!IsWorkingDay(day) && day < DateOnly.MaxValue)
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>This calendar with the other's tables in place of its own for the years that the other has.</summary>
    public WorkingCalendar With(WorkingCalendar other) => new(_years.Values.Concat(other._years.Values));

    /// <summary>
    /// Takes the other's tables over in this calendar itself, for all who hold it: an administrator imported them while the program runs.
    /// </summary>
    /// <exception cref="InvalidOperationException">This is <see cref="Default"/>, which never changes.</exception>
    public void TakeOver(WorkingCalendar other)
    {
        if (ReferenceEquals(this, Default))
        {
            throw new InvalidOperationException("The shipped calendar does not change.");
        }

        _years = With(other)._years;
    }

    /// <summary>
    /// Reads yearly tables from text, as an administrator keeps them. A line holds a year ("2024", "2027 dự kiến" for a table that is
    /// assumed), days off ("nghỉ 08/02-14/02", or "off …") or a Saturday or Sunday worked for a swapped day ("làm bù 04/05", or
    /// "work …"); from "#" on a line is comment. All or nothing: a line that can't be read refuses the whole.
    /// </summary>
    public static WorkingCalendarLoad Load(string tables) => WorkingCalendarText.Read(tables);
}

/// <summary>The table of one year.</summary>
/// <param name="Year">The year; all days lie in it.</param>
/// <param name="Off">Days off besides Saturdays and Sundays (such days may be listed too).</param>
/// <param name="MadeUp">Saturdays and Sundays on which offices work for a swapped day.</param>
/// <param name="Assumed">True while the government has not announced the year's days.</param>
internal sealed record WorkingYear(int Year, FrozenSet<DateOnly> Off, FrozenSet<DateOnly> MadeUp, bool Assumed)
{
    /// <summary>Whether both say the same of the same year.</summary>
    public bool SaysTheSameAs(WorkingYear other) =>
        Year == other.Year && Assumed == other.Assumed && Off.SetEquals(other.Off) && MadeUp.SetEquals(other.MadeUp);

    /// <summary>The table as text that <see cref="WorkingCalendar.Load"/> reads.</summary>
    public override string ToString() => WorkingCalendarText.Write(this);
}

/// <summary>What came of reading yearly tables.</summary>
internal abstract record WorkingCalendarLoad
{
    private WorkingCalendarLoad()
    {
    }

    /// <summary>All lines were read.</summary>
    public sealed record Loaded(WorkingCalendar Calendar) : WorkingCalendarLoad;

    /// <summary>A line can't be read; nothing was taken over.</summary>
    /// <param name="Line">The first such line's number, from 1.</param>
    /// <param name="Words">The line as it stands.</param>
    public sealed record Refused(int Line, string Words) : WorkingCalendarLoad
    {
        /// <summary>All lines that can't be read, the first among them, in their order.</summary>
        public required IReadOnlyList<(int Line, string Words)> Lines { get; init; }
    }
}
