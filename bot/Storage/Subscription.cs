using Bot.Directives;

namespace Bot.Storage;

/// <summary>A conversation that gets the reminders of an agency.</summary>
/// <param name="Agency">The agency; of its place.</param>
/// <param name="ConversationId">The channel's id of the 1:1 chat, group chat or channel.</param>
/// <param name="Reference">How to reach the conversation: the channel's own reference as JSON, opaque to all but the sender.</param>
/// <param name="Since">When it was subscribed, UTC.</param>
/// <param name="PausedUntil">The first day on which reminders go out again; null while they are not paused.</param>
/// <param name="Audience">Whether the agency's people or its leaders read along there.</param>
internal sealed record Subscription(
    Agency Agency,
    string ConversationId,
    string Reference,
    DateTimeOffset Since,
    DateOnly? PausedUntil = null,
    SubscriptionAudience Audience = SubscriptionAudience.Officials);

/// <summary>Who reads a subscribed conversation.</summary>
internal enum SubscriptionAudience
{
    /// <summary>The agency's officials: they get its reminders.</summary>
    Officials,

    /// <summary>The agency's leaders: they get what is overdue without acknowledgement, and the weekly summary.</summary>
    Leaders,
}
