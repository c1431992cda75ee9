using System.Globalization;
using Bot.Directives;

namespace Bot.Teams;

/// <summary>Reads until when reminders are to pause: "thứ Hai", "25/12", "25/12/2023", "Monday".</summary>
internal static class PauseDay
{
    private static readonly (string Words, DayOfWeek Day)[] Weekdays =
    [
        ("thu hai", DayOfWeek.Monday), ("thu 2", DayOfWeek.Monday), ("monday", DayOfWeek.Monday),
        ("thu ba", DayOfWeek.Tuesday), ("thu 3", DayOfWeek.Tuesday), ("tuesday", DayOfWeek.Tuesday),
        ("thu tu", DayOfWeek.Wednesday), ("thu 4", DayOfWeek.Wednesday), ("wednesday", DayOfWeek.Wednesday),
        ("thu nam", DayOfWeek.Thursday), ("thu 5", DayOfWeek.Thursday), ("thursday", DayOfWeek.Thursday),
        ("thu sau", DayOfWeek.Friday), ("thu 6", DayOfWeek.Friday), ("friday", DayOfWeek.Friday),
        ("thu bay", DayOfWeek.Saturday), ("thu 7", DayOfWeek.Saturday), ("saturday", DayOfWeek.Saturday),
        ("chu nhat", DayOfWeek.Sunday), ("sunday", DayOfWeek.Sunday),
    ];

    /// <summary>The next such day after today; a date without a year is the next one. Null where the words name no day.</summary>
    public static DateOnly? Read(string words, DateOnly today)
    {
        var folded = VietnameseText.WithoutAccents(words.Trim());
        foreach (var (name, day) in Weekdays)
        {
            if (folded == name || folded.StartsWith(name + " ", StringComparison.Ordinal))
            {
                var ahead = ((int)day - (int)today.DayOfWeek + 7) % 7;
                return today.AddDays(ahead == 0 ? 7 : ahead);
            }
        }

        folded = folded.StartsWith("ngay ", StringComparison.Ordinal) ? folded[5..] : folded;
        if (DateOnly.TryParseExact(folded, ["d/M/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var whole))
        {
            return whole;
        }

        if (DateOnly.TryParseExact($"{folded}/{today.Year}", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var thisYear))
        {
            return thisYear > today ? thisYear : thisYear.AddYears(1);
        }

        return null;
    }
}
