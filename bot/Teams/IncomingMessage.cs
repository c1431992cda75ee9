using Bot.Acknowledgements;
using Bot.Directives;

namespace Bot.Teams;

/// <summary>What a person wrote or clicked, and where.</summary>
/// <param name="Text">The words without the mention of the bot; empty for a click.</param>
/// <param name="Person">Who, from the authenticated activity.</param>
/// <param name="ConversationId">The channel's id of the chat.</param>
/// <param name="Reference">How to reach the chat, as JSON.</param>
/// <param name="ReplyToId">The message whose button was clicked; null for words.</param>
/// <param name="ActivityId">The channel's id of the click or message itself: a redelivery has the same.</param>
internal sealed record IncomingMessage(
    string Text, Person Person, string ConversationId, string Reference, string? ReplyToId = null, string? ActivityId = null)
{
    /// <summary>Who acts, and by what.</summary>
    public Actor Actor => new(Person, string.IsNullOrEmpty(ActivityId) ? null : $"{ConversationId} {ActivityId}");
}
