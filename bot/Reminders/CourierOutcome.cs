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
    public sealed record Sent(string? ActivityId) : CourierOutcome;

    /// <summary>The channel refuses it for good (400, 401, 403, 404, 413).</summary>
    public sealed record Refused(UnreachableReason Reason) : CourierOutcome;

    /// <summary>The channel asks to wait (429) or was not reached at all: it surely has not got the card.</summary>
    /// <param name="RetryAfter">How long to wait; null where it does not say.</param>
    public sealed record Throttled(TimeSpan? RetryAfter) : CourierOutcome;

    /// <summary>Nobody knows whether the channel has it: 502 to 504, or the connection broke after the request was on its way.</summary>
    public sealed record Uncertain : CourierOutcome;
}
