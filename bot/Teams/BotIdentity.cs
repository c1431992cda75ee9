namespace Bot.Teams;

/// <summary>Who the bot is for the channel.</summary>
/// <param name="AppId">Its app id; empty in Development without one.</param>
internal sealed record BotIdentity(string AppId);
