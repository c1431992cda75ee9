namespace Bot.Reminders;

/// <summary>Takes cards to their conversations: the seam to the channel.</summary>
internal interface IReminderCourier
{
    /// <summary>
    /// Sends one card under the channel's limits, with the retries that the channel allows. Expected failures are outcomes, not
    /// exceptions.
    /// </summary>
    /// <param name="card">The card.</param>
    /// <param name="turn">Entered and begun before each call of the channel.</param>
    /// <param name="cancellationToken">Ends waits and attempts.</param>
    Task<CourierOutcome> SendAsync(ReminderRoundCard card, ICardTurn turn, CancellationToken cancellationToken);
}
