namespace Bot.Directives;

/// <summary>The fact that a person took note of an assignment for an agency. The first one of a person stands for good.</summary>
/// <param name="DirectiveKey">The document (<see cref="Directive.Key"/>).</param>
/// <param name="AssignmentId">The assignment in it.</param>
/// <param name="AgencyName">The leading agency for which the person acted.</param>
/// <param name="PersonId">The person's Entra object id, or the channel's id where it has none; from the authenticated activity alone.</param>
/// <param name="PersonName">The name that the channel gave at that moment.</param>
/// <param name="At">When it was stored, UTC.</param>
internal sealed record Acknowledgement(
    string DirectiveKey,
    string AssignmentId,
    string AgencyName,
    string PersonId,
    string PersonName,
    DateTimeOffset At)
{
    /// <summary>The place of the agency; null where it has none, or where it was not kept.</summary>
    public string? AgencyPlace { get; init; }

    /// <summary>Where the person did it (<see cref="Person.Via"/>).</summary>
    public string Via { get; init; } = "";

    /// <summary>The person's tenant; null where the channel gave none.</summary>
    public string? TenantId { get; init; }
}
