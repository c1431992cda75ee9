namespace Bot.Reminders;

/// <summary>Takes cards to their conversations: the seam to the channel.</summary>
internal interface IReminderCourier
{
    /// <summary>
    /// Sends one card under the channel's limits, with the retries that the channel allows. Expected failures are outcomes, not
    /// exceptions.
    /// </summary>
    Task<CourierOutcome> SendAsync(ReminderRoundCard card, CancellationToken cancellationToken);
}
