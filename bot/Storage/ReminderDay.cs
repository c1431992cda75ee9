namespace Bot.Storage;

/// <summary>A row of the index of days: something to remind of on a day.</summary>
/// <param name="Day">The day under which it stands.</param>
/// <param name="Entry">The assignment as it was when it was put there; <see cref="ReminderEntryStore.FindAsync"/> gives it as it is.</param>
/// <param name="Deferred">One target's step that a pause put off; null for the assignment's own next step.</param>
/// <param name="RowKey">The row's key.</param>
internal sealed record ReminderDay(DateOnly Day, ReminderEntry Entry, DeferredStep? Deferred, string RowKey);

/// <summary>A step that a pause put off for one target.</summary>
/// <param name="Step">The step's code.</param>
/// <param name="About">The date that the step counts from.</param>
/// <param name="ConversationId">The paused conversation.</param>
/// <param name="AgencyName">The agency for which it is subscribed.</param>
internal sealed record DeferredStep(string Step, DateOnly About, string ConversationId, string AgencyName);
