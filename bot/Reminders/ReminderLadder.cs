namespace Bot.Reminders;

/// <summary>When steps are due, in days.</summary>
/// <param name="Before">Days before the last day on time, falling.</param>
/// <param name="Overdue">Days after it, rising.</param>
/// <param name="OverdueEvery">After the last of <paramref name="Overdue"/>: every so many days until done.</param>
/// <param name="Ages">Days since issue at which a duty without a deadline is raised, rising.</param>
internal sealed record ReminderLadder(
    IReadOnlyList<int> Before,
    IReadOnlyList<int> Overdue,
    int OverdueEvery,
    IReadOnlyList<int> Ages)
{
    /// <summary>7, 3, 1 before; 1, 3, 7 overdue and weekly; 30, 60, 90 without a deadline.</summary>
    public static ReminderLadder Default { get; } = new([7, 3, 1], [1, 3, 7], 7, [30, 60, 90]);
}
