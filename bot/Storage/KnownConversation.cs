namespace Bot.Storage;

/// <summary>A conversation that the bot is, or was, a member of.</summary>
/// <param name="Id">The channel's id.</param>
/// <param name="Reference">The channel's reference as JSON: what a message of our own accord needs. Opaque to all but the sender.</param>
/// <param name="ServiceUrl">The newest address that the channel gave.</param>
/// <param name="Kind">1:1 chat, group chat or channel.</param>
/// <param name="PersonId">The other person of a 1:1 chat (Entra object id, or the channel's id); else null.</param>
/// <param name="SeenAt">When the channel last spoke of it, UTC.</param>
/// <param name="Unreachable">Why nothing can be sent there; null while it can.</param>
/// <param name="Trouble">Why the last card was refused although others may be taken; null where it was taken.</param>
internal sealed record KnownConversation(
    string Id,
    string Reference,
    string ServiceUrl,
    ConversationKind Kind,
    string? PersonId,
    DateTimeOffset SeenAt,
    UnreachableReason? Unreachable = null,
    UnreachableReason? Trouble = null);

/// <summary>The kinds of conversation.</summary>
internal enum ConversationKind
{
    /// <summary>A 1:1 chat.</summary>
    Personal,

    /// <summary>A group chat.</summary>
    Group,

    /// <summary>A channel of a team.</summary>
    Channel,
}

/// <summary>Why a conversation can't be reached. Texts has a sentence and a remedy for each: <c>Unreachable</c> and <c>Remedy</c> + name.</summary>
internal enum UnreachableReason
{
    /// <summary>The bot is not, or no longer, a member of the conversation.</summary>
    NotInConversation,

    /// <summary>A person blocked the bot or removed the app.</summary>
    Blocked,

    /// <summary>The tenant's administrator has disabled the app.</summary>
    DisabledByAdministrator,

    /// <summary>The conversation is gone.</summary>
    ConversationGone,

    /// <summary>The channel refuses the card itself (too large, or malformed).</summary>
    CardRefused,

    /// <summary>The channel refuses the bot's credentials.</summary>
    NotAuthorised,

    /// <summary>The channel refused for another reason.</summary>
    Other,
}
