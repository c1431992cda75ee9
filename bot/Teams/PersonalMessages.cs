using Bot.Storage;
using Bot.Teams.Delivery;
using Microsoft.Bot.Builder.Integration.AspNet.Core;

namespace Bot.Teams;

/// <summary>Messages of the bot's own accord to one person or chat that it knows. What can't be delivered is left: the record stands without it.</summary>
internal sealed partial class PersonalMessages
{
    private readonly CloudAdapter _adapter;
    private readonly BotIdentity _identity;
    private readonly ConversationStore _conversations;
    private readonly ILogger<PersonalMessages> _logger;

    public PersonalMessages(CloudAdapter adapter, BotIdentity identity, ConversationStore conversations, ILogger<PersonalMessages> logger)
    {
        _adapter = adapter;
        _identity = identity;
        _conversations = conversations;
        _logger = logger;
    }

    /// <summary>Sends to a chat; false where it is unknown, out of reach, or did not take it.</summary>
    public async Task<bool> SendAsync(string conversationId, Reply reply, CancellationToken cancellationToken) =>
        await _conversations.FindAsync(conversationId, cancellationToken) is { Unreachable: null } conversation
        && await SendAsync(conversation, reply, cancellationToken);

    /// <summary>Sends to a person's 1:1 chats; false where there is none that took it.</summary>
    public async Task<bool> SendToPersonAsync(string personId, Reply reply, CancellationToken cancellationToken)
    {
        var sent = false;
        foreach (var conversation in await _conversations.AllAsync(cancellationToken))
        {
            if (conversation is { Kind: ConversationKind.Personal, Unreachable: null }
                && string.Equals(conversation.PersonId, personId, StringComparison.OrdinalIgnoreCase))
            {
                sent |= await SendAsync(conversation, reply, cancellationToken);
            }
        }

        return sent;
    }

    private async Task<bool> SendAsync(KnownConversation conversation, Reply reply, CancellationToken cancellationToken)
    {
        DeliveryResult? result = null;
        await _adapter.ContinueConversationAsync(
            _identity.AppId,
            ConversationKeeping.Read(conversation.Reference),
            async (turn, token) => result = await turn.DeliverAsync(TeamsMessage.Of(reply), token),
            cancellationToken);
        if (result is not DeliveryResult.Sent)
        {
            Log.NotSent(_logger, conversation.Id);
        }

        return result is DeliveryResult.Sent;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A message to {ConversationId} was not delivered; the record stands.")]
        public static partial void NotSent(ILogger logger, string conversationId);
    }
}
