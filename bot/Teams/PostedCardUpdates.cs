using System.Threading.Channels;
using Bot.Teams.Delivery;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;

namespace Bot.Teams;

/// <summary>
/// Puts posted cards up to date for everyone in the chat, after the person who clicked has got the answer: a click must be answered within
/// seconds, however slow the channel is. What is recorded stands whatever becomes of the card.
/// </summary>
internal sealed partial class PostedCardUpdates : BackgroundService
{
    private const int MostWaiting = 10_000;
    private const int Attempts = 4;

    private readonly Channel<PostedCardUpdate> _waiting = Channel.CreateBounded<PostedCardUpdate>(
        new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest });

    private readonly CloudAdapter _adapter;
    private readonly BotIdentity _identity;
    private readonly TimeProvider _clock;
    private readonly ILogger<PostedCardUpdates> _logger;

    public PostedCardUpdates(CloudAdapter adapter, BotIdentity identity, TimeProvider clock, ILogger<PostedCardUpdates> logger)
    {
        _adapter = adapter;
        _identity = identity;
        _clock = clock;
        _logger = logger;
    }

    /// <summary>Queues the update of a posted message.</summary>
    public void Enqueue(ConversationReference conversation, string activityId, Activity message)
    {
        _waiting.Writer.TryWrite(new PostedCardUpdate(conversation, activityId, message));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var update in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            await ShowAsync(update, stoppingToken);
        }
    }

    private async Task ShowAsync(PostedCardUpdate update, CancellationToken cancellationToken)
    {
        for (var attempt = 1; await TryAsync(update, cancellationToken) is { } undelivered; attempt++)
        {
            if (undelivered.Result is DeliveryResult.Refused || attempt == Attempts)
            {
                Log.NotUpdated(_logger, undelivered, update.ActivityId);
                return;
            }

            Log.TriedAgain(_logger, update.ActivityId, attempt);
            await Task.Delay(TimeSpan.FromSeconds(5 * attempt), _clock, cancellationToken);
        }
    }

    // Null: done. Caught within the turn: what leaves it goes to the adapter's handler of broken turns.
    private async Task<DeliveryException?> TryAsync(PostedCardUpdate update, CancellationToken cancellationToken)
    {
        DeliveryException? failure = null;
        await _adapter.ContinueConversationAsync(
            _identity.AppId,
            update.Conversation,
            async (turn, token) =>
            {
                try
                {
                    update.Message.Id = update.ActivityId;
                    await turn.UpdateActivityAsync(update.Message, token);
                }
                catch (DeliveryException undelivered)
                {
                    failure = undelivered;
                }
            },
            cancellationToken);
        return failure;
    }

    private sealed record PostedCardUpdate(ConversationReference Conversation, string ActivityId, Activity Message);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "The posted card {ActivityId} is not updated yet after attempt {Attempt}.")]
        public static partial void TriedAgain(ILogger logger, string activityId, int attempt);

        [LoggerMessage(2, LogLevel.Warning, "The posted card {ActivityId} was not updated; the record stands.")]
        public static partial void NotUpdated(ILogger logger, Exception exception, string activityId);
    }
}
