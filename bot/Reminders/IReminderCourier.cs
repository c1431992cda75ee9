namespace Bot.Reminders;

/// <summary>Takes cards to their conversations: the seam to the channel.</summary>
internal interface IReminderCourier
{
    /// <summary>Sends one card, once: what is to be tried again is for the round to decide. Expected failures are outcomes, not exceptions.</summary>
    Task<CourierOutcome> SendAsync(ReminderRoundCard card, CancellationToken cancellationToken);
}
