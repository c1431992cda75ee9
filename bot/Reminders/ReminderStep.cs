using System.Globalization;

namespace Bot.Reminders;

/// <summary>One rung of the ladder: why a card goes out on a day.</summary>
/// <param name="Kind">Before the deadline, on its day, after it, by age, or a regular check.</param>
/// <param name="Days">Days before, after, or since issue; 0 on the day and for a check.</param>
internal sealed record ReminderStep(ReminderStepKind Kind, int Days) : IComparable<ReminderStep>
{
    /// <summary>The day itself.</summary>
    public static ReminderStep OnTheDay { get; } = new(ReminderStepKind.OnTheDay, 0);

    /// <summary>The monthly question about a duty without end.</summary>
    public static ReminderStep Check { get; } = new(ReminderStepKind.Check, 0);

    /// <summary>The name that the contract of <c>remind --dry-run</c> uses: "3 days before", "on the day", "1 day overdue".</summary>
    public string Name => Kind switch
    {
        ReminderStepKind.Before => $"{Counted} before",
        ReminderStepKind.OnTheDay => "on the day",
        ReminderStepKind.Overdue => $"{Counted} overdue",
        ReminderStepKind.Age => $"{Counted} after issue",
        _ => "monthly check",
    };

    /// <summary>The step in a key of the store: letters, digits and a hyphen.</summary>
    public string Code => Kind switch
    {
        ReminderStepKind.Before => $"before-{Number}",
        ReminderStepKind.OnTheDay => "day",
        ReminderStepKind.Overdue => $"overdue-{Number}",
        ReminderStepKind.Age => $"age-{Number}",
        _ => "check",
    };

    private string Number => Days.ToString(CultureInfo.InvariantCulture);

    private string Counted => Days == 1 ? "1 day" : $"{Number} days";

    /// <summary>The step of a <see cref="Code"/>; null where it is none.</summary>
    public static ReminderStep? OfCode(string? code)
    {
        var parts = (code ?? "").Split('-');
        var days = parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        return parts[0] switch
        {
            "before" => new ReminderStep(ReminderStepKind.Before, days),
            "day" => OnTheDay,
            "overdue" => new ReminderStep(ReminderStepKind.Overdue, days),
            "age" => new ReminderStep(ReminderStepKind.Age, days),
            "check" => Check,
            _ => null,
        };
    }

    /// <summary>The more urgent step is the greater: long overdue, overdue, today, near, far, by age, check.</summary>
    public int CompareTo(ReminderStep? other) => other is null ? 1 : Urgency.CompareTo(other.Urgency);

    private int Urgency => Kind switch
    {
        ReminderStepKind.Overdue => 10_000_000 + Days,
        ReminderStepKind.OnTheDay => 9_000_000,
        ReminderStepKind.Before => 8_000_000 - Days,
        ReminderStepKind.Age => 1_000_000 + Days,
        _ => 0,
    };
}

/// <summary>The kinds of <see cref="ReminderStep"/>.</summary>
internal enum ReminderStepKind
{
    /// <summary>Days before the last day on time.</summary>
    Before,

    /// <summary>The last day on time.</summary>
    OnTheDay,

    /// <summary>Days after the last day on time.</summary>
    Overdue,

    /// <summary>Days since issue, or since the last word of progress, of a duty without a deadline.</summary>
    Age,

    /// <summary>The regular question about a continuous duty.</summary>
    Check,
}

/// <summary>A step on its day.</summary>
/// <param name="Step">The step.</param>
/// <param name="On">The working day on which it goes out.</param>
/// <param name="About">The date that it counts from: the last day on time, the day of issue, or the day of the check. With the step it
/// makes the identity: a deadline that is moved has steps of its own.</param>
internal readonly record struct ScheduledStep(ReminderStep Step, DateOnly On, DateOnly About);
