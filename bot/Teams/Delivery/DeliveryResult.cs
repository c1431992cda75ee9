namespace Bot.Teams.Delivery;

/// <summary>What became of something that was to be written into a conversation.</summary>
internal abstract record DeliveryResult
{
    private DeliveryResult()
    {
    }

    /// <summary>The channel took it.</summary>
    /// <param name="ActivityId">The channel's id of it; null where the channel gives none.</param>
    /// <param name="PerhapsTwice">True when an attempt before this one may have arrived as well.</param>
    public sealed record Sent(string? ActivityId, bool PerhapsTwice = false) : DeliveryResult;

    /// <summary>The channel will not take it, however often it is tried.</summary>
    /// <param name="Reason">Why.</param>
    /// <param name="Status">The HTTP status.</param>
    /// <param name="Code">The channel's own word for the reason; null where it gave none.</param>
    public sealed record Refused(RefusalReason Reason, int Status, string? Code) : DeliveryResult;

    /// <summary>It was surely not sent, and may be tried again after <paramref name="RetryAfter"/>.</summary>
    public sealed record PutOff(PutOffReason Reason, TimeSpan RetryAfter) : DeliveryResult;

    /// <summary>It may or may not have arrived: the connection ended, or the channel's own server did not answer the channel.</summary>
    /// <param name="Status">The HTTP status; null where there was no answer.</param>
    public sealed record Uncertain(int? Status) : DeliveryResult;
}
