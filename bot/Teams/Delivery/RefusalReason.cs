namespace Bot.Teams.Delivery;

/// <summary>Why a channel refuses for good.</summary>
internal enum RefusalReason
{
    /// <summary>A reason that this program does not know; the status and the channel's code tell more.</summary>
    Other,

    /// <summary>The app is not, or no longer, installed in the conversation. Nothing more is sent there until it is installed.</summary>
    BotNotInConversation,

    /// <summary>The tenant's administrator has disabled the app.</summary>
    DisabledByAdministrator,

    /// <summary>The person has blocked the bot.</summary>
    BlockedByUser,

    /// <summary>The conversation does not exist any more; a 1:1 can be created anew.</summary>
    ConversationNotFound,

    /// <summary>The message to update or delete does not exist any more.</summary>
    ActivityNotFound,

    /// <summary>The message is too large for the channel.</summary>
    TooLarge,

    /// <summary>The channel does not accept the bot's token: its id, secret or tenant is set wrong.</summary>
    NotAuthorized,

    /// <summary>The channel finds the message malformed: a defect of this program.</summary>
    Malformed,
}
