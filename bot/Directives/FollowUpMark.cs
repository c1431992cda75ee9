namespace Bot.Directives;

/// <summary>Who did something about a duty after it was assigned, for whom, and when.</summary>
/// <param name="DirectiveKey">The document (<see cref="Directive.Key"/>).</param>
/// <param name="AssignmentId">The assignment in it.</param>
/// <param name="Agency">The leading agency whose part of the duty it is about: the person's own, or the one that a leader decided for.</param>
/// <param name="PersonId">The person's Entra object id, or the channel's id where it has none; from the authenticated activity alone.</param>
/// <param name="PersonName">The name that the channel gave at that moment.</param>
/// <param name="At">When it was recorded, UTC.</param>
/// <param name="Source">The channel's id of the click or message, by which a redelivery is known; null where it has none.</param>
internal sealed record FollowUpMark(
    string DirectiveKey, string AssignmentId, Agency Agency, string PersonId, string PersonName, DateTimeOffset At, string? Source = null)
{
    /// <summary>Where the person did it (<see cref="Person.Via"/>).</summary>
    public string Via { get; init; } = "";

    /// <summary>The person's tenant; null where the channel gave none.</summary>
    public string? TenantId { get; init; }
}
