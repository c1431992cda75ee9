using Microsoft.Bot.Schema;

namespace Bot.Teams;

/// <summary>
/// The form in which Teams names what is said in a channel: "CHANNEL;messageid=POST". What a channel follows holds for the channel, not for
/// the thread in which somebody asked for it, and a message to the bare channel is a post of its own.
/// </summary>
internal static class ChannelThread
{
    private const string Mark = ";messageid=";

    /// <summary>The channel's id, or the chat's own where it has no threads.</summary>
    public static string PlaceOf(string conversationId) =>
        conversationId.IndexOf(Mark, StringComparison.Ordinal) is >= 0 and var at ? conversationId[..at] : conversationId;

    /// <summary>Leads a reference to the channel instead of the thread.</summary>
    public static void LeadToPlace(ConversationReference reference) => Lead(reference, PlaceOf(reference.Conversation.Id));

    /// <summary>Leads a channel's reference to the thread that a post of the bot began; any other reference stays.</summary>
    public static void LeadToPost(ConversationReference reference, string activityId)
    {
        if (reference.Conversation.ConversationType == "channel")
        {
            Lead(reference, PlaceOf(reference.Conversation.Id) + Mark + activityId);
        }
    }

    // The account may belong to the activity of the turn, which stays as it is.
    private static void Lead(ConversationReference reference, string id)
    {
        var account = reference.Conversation;
        if (account.Id != id)
        {
            reference.Conversation = new ConversationAccount(
                account.IsGroup, account.ConversationType, id, account.Name, account.AadObjectId, account.Role, account.TenantId);
        }
    }
}
