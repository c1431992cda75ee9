namespace Bot.Teams.Delivery;

/// <summary>Whether sending twice shows twice.</summary>
internal enum DeliveryKind
{
    /// <summary>A new message. The channel knows no idempotency key: sent twice, it stands there twice.</summary>
    New,

    /// <summary>An update or a deletion: done twice, it is as done once.</summary>
    Change,
}
