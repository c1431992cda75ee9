using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>How the reminders of one assignment stand.</summary>
/// <param name="Entry">The assignment as reminding keeps it, with what editors decided.</param>
/// <param name="Next">The step to come and its day; null where none will come.</param>
/// <param name="Reminders">What was reminded of, to whom, with what success; by date and step. Those with an activity id stand in their conversations and can be updated.</param>
/// <param name="Acknowledgements">Who took note, in the order of time.</param>
internal sealed record ReminderStanding(
    ReminderEntry Entry,
    ScheduledStep? Next,
    IReadOnlyList<ReminderRecord> Reminders,
    IReadOnlyList<Acknowledgement> Acknowledgements);
