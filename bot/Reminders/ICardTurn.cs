namespace Bot.Reminders;

/// <summary>
/// A card's turn on the wire. From <see cref="BeginAsync"/> on the channel may have the card although nobody recorded it, so that few are
/// between the two at a time; whatever a crash finds before that is simply sent.
/// </summary>
internal interface ICardTurn
{
    /// <summary>Waits until it is this card's turn.</summary>
    Task EnterAsync(CancellationToken cancellationToken);

    /// <summary>Gives the turn on: nothing was sent, and the card has to wait for something else.</summary>
    void Leave();

    /// <summary>
    /// Directly before the channel is called: notes durably that from now on the channel may have the card. False, and the turn given on,
    /// where it must not be sent: another instance took it over, or the store can't note it.
    /// </summary>
    Task<bool> BeginAsync(CancellationToken cancellationToken);

    /// <summary>An attempt brought no success and another may follow: notes it, and gives the turn on.</summary>
    /// <param name="perhapsTaken">True where the channel may have the card all the same; false where it surely has not.</param>
    /// <param name="cancellationToken">Ends the waits for the store.</param>
    Task MissedAsync(bool perhapsTaken, CancellationToken cancellationToken);
}
