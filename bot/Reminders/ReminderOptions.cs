using System.Globalization;
using Microsoft.Extensions.Options;

namespace Bot.Reminders;

/// <summary>Settings of reminding, section <c>Reminders</c> of the configuration.</summary>
internal sealed record ReminderOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Reminders";

    /// <summary>Days before the last day on time, falling, comma-separated. Default "7,3,1"; 1 to 60 each.</summary>
    public string DaysBefore { get; init; } = "7,3,1";

    /// <summary>Days overdue, rising, comma-separated. Default "1,3,7"; 1 to 60 each.</summary>
    public string DaysOverdue { get; init; } = "1,3,7";

    /// <summary>After the last of <see cref="DaysOverdue"/>: every so many days. Default 7; 1 to 60.</summary>
    public int OverdueEvery { get; init; } = 7;

    /// <summary>Days since issue at which duties without a deadline are raised, rising. Default "30,60,90"; 1 to 1000 each.</summary>
    public string Ages { get; init; } = "30,60,90";

    /// <summary>Cards go out from this time of a working day on, Asia/Ho_Chi_Minh. Default 08:00.</summary>
    public TimeOnly DayStarts { get; init; } = new(8, 0);

    /// <summary>No card goes out from this time of a day on, Asia/Ho_Chi_Minh. Default 17:00; after <see cref="DayStarts"/>.</summary>
    public TimeOnly DayEnds { get; init; } = new(17, 0);

    /// <summary>Overdue without an acknowledgement by so many days: the agency's leaders are told. Default 3; 1 to 60.</summary>
    public int EscalateAfter { get; init; } = 3;

    /// <summary>How long a claim holds unless renewed. Default 60 s; 5 s to 10 minutes.</summary>
    public TimeSpan Lease { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How often the store is asked for due work during working hours, besides when something is published. Default 10 minutes; 10 s to 1 hour.</summary>
    public TimeSpan Recheck { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Cards in hand at one time, for one instance: claimed, and waiting for their turn on the wire. Default 8; 1 to 64.</summary>
    public int InFlight { get; init; } = 8;

    /// <summary>
    /// Cards between the call of the channel and the record of its answer at one time, for one instance: a crash leaves as many in doubt, and
    /// so may double as many. Default 1; 1 to 64. The rate is this divided by the time that the channel and two writes of the store take.
    /// </summary>
    public int OnTheWire { get; init; } = 1;

    /// <summary>
    /// A file of yearly tables of days off, laid over those that ship (see <see cref="Directives.WorkingCalendar.Load"/>); null for none.
    /// Default null.
    /// </summary>
    public string? CalendarFile { get; init; }

    /// <summary>The ladder of these settings.</summary>
    /// <exception cref="FormatException">The settings were not validated.</exception>
    public ReminderLadder Ladder => new(Numbers(DaysBefore)!, Numbers(DaysOverdue)!, OverdueEvery, Numbers(Ages)!);

    /// <summary>The whole numbers of a comma-separated setting; null where something else stands there.</summary>
    internal static IReadOnlyList<int>? Numbers(string text)
    {
        var numbers = new List<int>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return null;
            }

            numbers.Add(number);
        }

        return numbers;
    }
}

/// <summary>Says, for each wrong setting, one sentence that names its key.</summary>
internal sealed class ReminderOptionsValidator : IValidateOptions<ReminderOptions>
{
    /// <inheritdoc />
    public ValidateOptionsResult Validate(string? name, ReminderOptions options)
    {
        var wrong = new List<string>();
        Days(nameof(options.DaysBefore), options.DaysBefore, 60, falling: true, wrong);
        Days(nameof(options.DaysOverdue), options.DaysOverdue, 60, falling: false, wrong);
        Days(nameof(options.Ages), options.Ages, 1000, falling: false, wrong);
        Within(nameof(options.OverdueEvery), options.OverdueEvery, 1, 60, wrong);
        Within(nameof(options.EscalateAfter), options.EscalateAfter, 1, 60, wrong);
        Within(nameof(options.Lease), options.Lease, TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(10), wrong);
        Within(nameof(options.Recheck), options.Recheck, TimeSpan.FromSeconds(10), TimeSpan.FromHours(1), wrong);
        Within(nameof(options.InFlight), options.InFlight, 1, 64, wrong);
        Within(nameof(options.OnTheWire), options.OnTheWire, 1, 64, wrong);
        if (options.DayEnds <= options.DayStarts)
        {
            wrong.Add($"{Key(nameof(options.DayEnds))} must be later than {Key(nameof(options.DayStarts))}.");
        }

        if (options.CalendarFile is { } file && ReminderCalendar.Wrong(file) is { } sentence)
        {
            wrong.Add($"{Key(nameof(options.CalendarFile))}: {sentence}");
        }

        return wrong.Count > 0 ? ValidateOptionsResult.Fail(wrong) : ValidateOptionsResult.Success;
    }

    private static void Days(string key, string text, int most, bool falling, List<string> wrong)
    {
        var days = ReminderOptions.Numbers(text);
        if (days is null
            || days.Any(day => day < 1 || day > most)
            || !days.SequenceEqual(falling ? days.Distinct().OrderDescending() : days.Distinct().Order()))
        {
            wrong.Add($"{Key(key)} must be whole numbers from 1 to {most}, {(falling ? "falling" : "rising")}, with commas between them.");
        }
    }

    private static void Within<T>(string key, T value, T least, T most, List<string> wrong)
        where T : IComparable<T>
    {
        if (value.CompareTo(least) < 0 || value.CompareTo(most) > 0)
        {
            wrong.Add(string.Create(CultureInfo.InvariantCulture, $"{Key(key)} must be from {least} to {most}."));
        }
    }

    private static string Key(string name) => $"{ReminderOptions.Section}:{name}";
}
