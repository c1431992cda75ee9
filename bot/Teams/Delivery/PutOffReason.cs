namespace Bot.Teams.Delivery;

/// <summary>Why something was not sent now.</summary>
internal enum PutOffReason
{
    /// <summary>The limits of the conversation or the tenant, or the channel itself, ask for a longer wait than a sender can stay for.</summary>
    Throttled,

    /// <summary>The channel can't be reached, or says that it is busy.</summary>
    Unreachable,

    /// <summary>The sender itself holds it back: another instance has it, or it can't be noted that it goes out.</summary>
    HeldBack,
}
