namespace Bot.Directives;

/// <summary>A registered person.</summary>
/// <param name="PersonId">Entra object id, or the channel's id where it has none.</param>
/// <param name="TenantId">Entra tenant; null in the local client.</param>
/// <param name="Name">The name to show.</param>
/// <param name="Role">What the person may do.</param>
/// <param name="Agency">The agency that an official or a leader belongs to; null for editors and administrators without one.</param>
internal sealed record Official(string PersonId, string? TenantId, string Name, OfficialRole Role, Agency? Agency);

/// <summary>What a registered person may do.</summary>
internal enum OfficialRole
{
    /// <summary>Asks, and acknowledges for the agency (cán bộ).</summary>
    Official,

    /// <summary>Sees what is pending or overdue, nudges (lãnh đạo).</summary>
    Leader,

    /// <summary>Puts documents in, reviews and publishes (văn phòng UBND).</summary>
    Editor,

    /// <summary>Deploys, and keeps the roster.</summary>
    Administrator,
}
