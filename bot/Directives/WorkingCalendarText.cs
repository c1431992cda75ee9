using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Bot.Directives;

/// <summary>The grammar of the yearly tables (see <see cref="WorkingCalendar.Load"/>).</summary>
internal static partial class WorkingCalendarText
{
    /// <summary>Reads the tables of a text.</summary>
    public static WorkingCalendarLoad Read(string text) =>
        Years(text, out var refused) is { } years
            ? new WorkingCalendarLoad.Loaded(new WorkingCalendar(years))
            : refused!;

    /// <summary>The tables of a text; null where a line can't be read.</summary>
    public static IReadOnlyList<WorkingYear>? Years(string text) => Years(text, out _);

    /// <summary>A table as text.</summary>
    public static string Write(WorkingYear year) => string.Join(
        '\n',
        [
            year.Assumed ? $"{year.Year:0000} dự kiến" : $"{year.Year:0000}",
            .. year.Off.Order().Select(day => $"nghỉ {Day(day)}"),
            .. year.MadeUp.Order().Select(day => $"làm bù {Day(day)}"),
        ]);

    private static string Day(DateOnly day) => day.ToString("dd/MM", CultureInfo.InvariantCulture);

    private static List<WorkingYear>? Years(string text, out WorkingCalendarLoad.Refused? refused)
    {
        var wrong = new List<(int Line, string Words)>();
        var years = new Dictionary<int, (HashSet<DateOnly> Off, HashSet<DateOnly> MadeUp, bool Assumed)>();
        int? current = null;
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = VietnameseText.WithoutAccents(raw.Split('#')[0]).Trim();
            if (line.Length == 0)
            {
                continue;
            }

            if (YearLine().Match(line) is { Success: true } header)
            {
                current = int.Parse(header.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
                years[current.Value] = ([], [], header.Groups["assumed"].Success);
                continue;
            }

            if (current is not { } year || !TryDays(line, year, out var madeUp, out var days))
            {
                wrong.Add((number, raw.Trim()));
                continue;
            }

            (madeUp ? years[year].MadeUp : years[year].Off).UnionWith(days);
        }

        refused = wrong.Count == 0 ? null : new WorkingCalendarLoad.Refused(wrong[0].Line, wrong[0].Words) { Lines = wrong };
        return refused is not null ? null : [.. years.Select(year =>
            new WorkingYear(year.Key, year.Value.Off.ToFrozenSet(), year.Value.MadeUp.ToFrozenSet(), year.Value.Assumed))];
    }

    private static bool TryDays(string line, int year, out bool madeUp, out IReadOnlyList<DateOnly> days)
    {
        madeUp = false;
        days = [];
        if (DaysLine().Match(line) is not { Success: true } match)
        {
            return false;
        }

        madeUp = match.Groups["work"].Success;
        if (!TryDay(match.Groups["from"].Value, year, out var from))
        {
            return false;
        }

        var to = from;
        if (match.Groups["to"].Success && (!TryDay(match.Groups["to"].Value, year, out to) || to < from))
        {
            return false;
        }

        days = [.. Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(from.AddDays)];

        // A made-up day that is no weekend would change nothing: surely a slip.
        return !madeUp || days.All(day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
    }

    private static bool TryDay(string text, int year, out DateOnly day) =>
        DateOnly.TryParseExact(
            $"{text}/{year:0000}", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    [GeneratedRegex(@"^(?<year>\d{4})(?<assumed> +(?:du kien|assumed))?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearLine();

    [GeneratedRegex(
        @"^(?:nghi|off|(?<work>lam bu|work)) +(?<from>\d{1,2}/\d{1,2})(?: *- *(?<to>\d{1,2}/\d{1,2}))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex DaysLine();
}
