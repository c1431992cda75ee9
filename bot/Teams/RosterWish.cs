using Bot.Directives;

namespace Bot.Teams;

/// <summary>What a button about the roster names: whom, and as what. Who clicks, and may, is another matter.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="TenantId">The person's tenant; null for none.</param>
/// <param name="Name">The name to show.</param>
/// <param name="Role">The role; null where not named.</param>
/// <param name="Agency">The agency's name; null for none.</param>
/// <param name="Place">The agency's place; null for none.</param>
internal sealed record RosterWish(string PersonId, string? TenantId, string Name, OfficialRole? Role, string? Agency, string? Place);
