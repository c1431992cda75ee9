namespace Bot.Storage;

/// <summary>What is claimed before a card goes out: one step of one assignment for one target.</summary>
/// <param name="DirectiveKey">The document.</param>
/// <param name="AssignmentId">The assignment in it.</param>
/// <param name="About">The date that the step counts from; a moved deadline has steps of its own.</param>
/// <param name="Step">The step's code.</param>
/// <param name="ConversationId">The target's conversation.</param>
/// <param name="AgencyName">The agency for which the conversation is subscribed.</param>
internal sealed record ReminderClaim(
    string DirectiveKey,
    string AssignmentId,
    DateOnly About,
    string Step,
    string ConversationId,
    string AgencyName);

/// <summary>What became of a claimed reminder.</summary>
/// <param name="Claim">What it is about.</param>
/// <param name="State">How far it came.</param>
/// <param name="Owner">The instance that claimed it last.</param>
/// <param name="LeaseUntil">Until when the claim holds, UTC; of meaning while <see cref="IsHeld"/>.</param>
/// <param name="Attempt">How often it was sent or about to be; from 1.</param>
/// <param name="Uncertain">True where it may have reached the target twice, or not: an instance stopped on the way, or the channel answered 502 to 504.</param>
/// <param name="ActivityId">The posted message's id; null where none is known.</param>
/// <param name="Reason">Why it was refused; null otherwise.</param>
/// <param name="At">When the state was written, UTC.</param>
internal sealed record ReminderRecord(
    ReminderClaim Claim,
    ReminderState State,
    string Owner,
    DateTimeOffset LeaseUntil,
    int Attempt,
    bool Uncertain,
    string? ActivityId,
    UnreachableReason? Reason,
    DateTimeOffset At)
{
    /// <summary>The version in the store.</summary>
    public string? ETag { get; init; }

    /// <summary>Whether an instance has it in hand.</summary>
    public bool IsHeld => State is ReminderState.Claimed or ReminderState.Sending;

    /// <summary>Whether nothing more will be done about it.</summary>
    public bool IsFinal => State is ReminderState.Sent or ReminderState.Refused or ReminderState.Uncertain;
}

/// <summary>How far a reminder came.</summary>
internal enum ReminderState
{
    /// <summary>An instance is about to send it; the channel surely has not got it from this attempt.</summary>
    Claimed,

    /// <summary>An instance is calling the channel, which may have it from now on.</summary>
    Sending,

    /// <summary>The channel asked to wait: it goes out later.</summary>
    Queued,

    /// <summary>The target is paused: it goes out when the pause ends.</summary>
    Deferred,

    /// <summary>The channel took it.</summary>
    Sent,

    /// <summary>The channel refuses it for good.</summary>
    Refused,

    /// <summary>Nobody knows whether the target has it; it was tried again once.</summary>
    Uncertain,
}
