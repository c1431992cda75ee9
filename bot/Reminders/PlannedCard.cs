using Bot.Directives;

namespace Bot.Reminders;

/// <summary>A card that would go out.</summary>
/// <param name="At">When, Asia/Ho_Chi_Minh.</param>
/// <param name="Agency">To whom.</param>
/// <param name="Step">The most urgent step on it.</param>
/// <param name="Assignments">Ids of the duties on it.</param>
/// <param name="Targets">Conversation ids; empty where none is subscribed.</param>
internal sealed record PlannedCard(
    DateTimeOffset At, Agency Agency, ReminderStep Step, IReadOnlyList<string> Assignments, IReadOnlyList<string> Targets);
