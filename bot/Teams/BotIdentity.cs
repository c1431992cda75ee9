namespace Bot.Teams;

/// <summary>Who the bot is for the channel.</summary>
/// <param name="AppId">Its app id; empty in Development without one.</param>
/// <param name="TenantId">The one tenant whose people it serves; null for any.</param>
internal sealed record BotIdentity(string AppId, string? TenantId = null);
