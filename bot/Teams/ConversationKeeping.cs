using System.Globalization;
using System.Text;
using Bot.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Bot.Teams;

/// <summary>Keeps how to reach the conversations that the bot is in: what a message of its own accord needs.</summary>
internal sealed class ConversationKeeping
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });

    private readonly ConversationStore _conversations;
    private readonly TimeProvider _clock;

    public ConversationKeeping(ConversationStore conversations, TimeProvider clock)
    {
        _conversations = conversations;
        _clock = clock;
    }

    /// <summary>Keeps the conversation of an inbound activity, with the newest address; true where the bot had not known it.</summary>
    /// <param name="turn">The turn of the activity.</param>
    /// <param name="reference">Its conversation, as <see cref="ReferenceOf"/> gives it.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<bool> SeenAsync(ITurnContext turn, string reference, CancellationToken cancellationToken)
    {
        var activity = turn.Activity;
        return _conversations.SeenAsync(
            new KnownConversation(
                ChannelThread.PlaceOf(activity.Conversation.Id),
                reference,
                activity.ServiceUrl ?? "",
                KindOf(activity.Conversation),
                KindOf(activity.Conversation) == ConversationKind.Personal ? Sender.Of(activity)?.Id : null,
                _clock.GetUtcNow()),
            cancellationToken);
    }

    /// <summary>Marks the conversation as left: nothing is sent there until it speaks again.</summary>
    public Task<bool> LeftAsync(string conversationId, CancellationToken cancellationToken) =>
        _conversations.LostAsync(ChannelThread.PlaceOf(conversationId), UnreachableReason.NotInConversation, cancellationToken);

    /// <summary>The reference of a turn's conversation as JSON; without the one activity and thread, which a later message does not answer.</summary>
    public static string ReferenceOf(ITurnContext turn)
    {
        var reference = turn.Activity.GetConversationReference();
        reference.ActivityId = null;
        ChannelThread.LeadToPlace(reference);
        using var text = new StringWriter(new StringBuilder(512), CultureInfo.InvariantCulture);
        Serializer.Serialize(text, reference);
        return text.ToString();
    }

    /// <summary>The reference that was kept.</summary>
    public static ConversationReference Read(string reference) =>
        JsonConvert.DeserializeObject<ConversationReference>(reference) ?? throw new FormatException("A kept conversation reference is empty.");

    /// <summary>
    /// The channel's ids of those who see a chat, as far as they are known without asking: the one person of a 1:1 chat. In groups and channels
    /// the card that all see is kept up to date.
    /// </summary>
    public static IReadOnlyList<string> ViewersOf(ConversationReference reference) =>
        reference is { Conversation: { } conversation, User.Id: { Length: > 0 } person } && KindOf(conversation) == ConversationKind.Personal ? [person] : [];

    private static ConversationKind KindOf(ConversationAccount conversation) => conversation.ConversationType switch
    {
        "personal" => ConversationKind.Personal,
        "channel" => ConversationKind.Channel,
        "groupChat" => ConversationKind.Group,
        _ => conversation.IsGroup == true ? ConversationKind.Group : ConversationKind.Personal,
    };
}
