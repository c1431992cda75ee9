using Bot.Storage;

namespace Bot.Reminders;

/// <summary>What came of sending a card.</summary>
internal abstract record CourierOutcome
{
    private CourierOutcome()
    {
    }

    /// <summary>The channel took it.</summary>
    /// <param name="ActivityId">The posted message's id; null where the channel gave none.</param>
    /// <param name="PerhapsTwice">True where an attempt before this one may have arrived as well.</param>
    public sealed record Sent(string? ActivityId, bool PerhapsTwice = false) : CourierOutcome;

    /// <summary>The channel refuses it for good (400, 401, 403, 404, 413).</summary>
    public sealed record Refused(UnreachableReason Reason) : CourierOutcome;

    /// <summary>The channel asks to wait (429) or was not reached at all: it surely has not got the card, and it is tried again.</summary>
    public sealed record Throttled(TimeSpan RetryAfter) : CourierOutcome;

    /// <summary>Nobody knows whether the channel has it, though it was tried twice: 502 to 504, or the connection broke on the way.</summary>
    public sealed record Uncertain : CourierOutcome;
}
