namespace Bot.Reminders;

/// <summary>What a round did, in cards.</summary>
/// <param name="Sent">Taken by the channel.</param>
/// <param name="Refused">Refused for good.</param>
/// <param name="Uncertain">Sent, and nobody knows whether they arrived.</param>
/// <param name="Deferred">Put off to the end of a pause.</param>
/// <param name="Unheard">Assignments (not cards) for which no conversation is subscribed.</param>
/// <param name="RetryAfter">When to run again because something is left; null where all is worked off.</param>
internal sealed record RoundOutcome(int Sent, int Refused, int Uncertain, int Deferred, int Unheard, TimeSpan? RetryAfter)
{
    /// <summary>Nothing was due, or it is no time for cards.</summary>
    public static RoundOutcome Nothing { get; } = new(0, 0, 0, 0, 0, null);
}
