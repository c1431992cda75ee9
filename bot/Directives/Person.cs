namespace Bot.Directives;

/// <summary>Somebody who writes or clicks, as the authenticated channel names them; never taken from text or card data.</summary>
/// <param name="Id">The Entra object id, or the channel's id where it gives none.</param>
/// <param name="TenantId">The Entra tenant; null where the channel gives none (the local client).</param>
/// <param name="Name">The name that the channel gives; empty where it gives none.</param>
internal sealed record Person(string Id, string? TenantId, string Name)
{
    /// <summary>Where the person acted: the channel and its conversation, or the name of the tool; for the record alone. Empty where unknown.</summary>
    public string Via { get; init; } = "";
}
