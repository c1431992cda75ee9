using Bot.Reminders;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace Bot.Teams.Delivery;

/// <summary>
/// Sends under the channel's limits and tries again only what may be tried again: 412 and 429 with the wait that the channel names,
/// 502 to 504 as well. A new message after 502 to 504 or a lost connection is replayed once at most, and the result says so.
/// </summary>
internal sealed partial class MessageDelivery
{
    private readonly DeliveryOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger<MessageDelivery> _logger;
    private readonly TokenBuckets _conversations;
    private readonly TokenBuckets _tenants;

    public MessageDelivery(IOptions<DeliveryOptions> options, TimeProvider time, ILogger<MessageDelivery> logger)
    {
        _options = options.Value;
        _time = time;
        _logger = logger;
        _conversations = new TokenBuckets(Stretched(_options.PerConversation.Count > 0 ? _options.PerConversation : TeamsPerConversation), time);
        _tenants = new TokenBuckets(Stretched(_options.PerTenant.Count > 0 ? _options.PerTenant : TeamsPerTenant), time);
    }

    /// <summary>Runs <paramref name="send"/> until the channel has taken it or it is clear that it won't. Throws only on cancellation, and what <paramref name="send"/> throws that is no answer of the channel.</summary>
    /// <param name="conversationId">Whose limits count; the channel's threads count by themselves.</param>
    /// <param name="tenantId">Whose limits count beside; null where no tenant is known.</param>
    /// <param name="kind">Whether sending twice shows twice.</param>
    /// <param name="send">One attempt.</param>
    /// <param name="cancellationToken">Ends waits and attempts.</param>
    public Task<DeliveryResult> SendAsync(
        string conversationId, string? tenantId, DeliveryKind kind, Func<CancellationToken, Task<ResourceResponse?>> send, CancellationToken cancellationToken) =>
        SendAsync(conversationId, tenantId, kind, null, send, cancellationToken);

    /// <param name="conversationId">As above.</param>
    /// <param name="tenantId">As above.</param>
    /// <param name="kind">As above.</param>
    /// <param name="turn">Entered and begun before each attempt; null for what needs no turn.</param>
    /// <param name="send">As above.</param>
    /// <param name="cancellationToken">As above.</param>
    /// <inheritdoc cref="SendAsync(string, string?, DeliveryKind, Func{CancellationToken, Task{ResourceResponse?}}, CancellationToken)"/>
    public async Task<DeliveryResult> SendAsync(
        string conversationId,
        string? tenantId,
        DeliveryKind kind,
        ICardTurn? turn,
        Func<CancellationToken, Task<ResourceResponse?>> send,
        CancellationToken cancellationToken)
    {
        var conversation = _conversations.For(conversationId);
        var tenant = _tenants.For(tenantId ?? string.Empty);
        ChannelAnswer.Unclear? unclear = null;
        for (var attempt = 1; ; attempt++)
        {
            if (await TakeAsync(conversation, tenant, turn, cancellationToken) is { } tooLong)
                return NotNow(PutOffReason.Throttled, tooLong, unclear);
            if (turn is not null && !await turn.BeginAsync(cancellationToken))
                return NotNow(PutOffReason.HeldBack, TimeSpan.Zero, unclear);

            ChannelAnswer answer;
            try
            {
                var response = await send(cancellationToken);
                return new DeliveryResult.Sent(string.IsNullOrEmpty(response?.Id) ? null : response.Id, PerhapsTwice: unclear is not null);
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested && ChannelAnswer.Read(e, _time.GetUtcNow()) is not null)
            {
                answer = ChannelAnswer.Read(e, _time.GetUtcNow())!;
            }

            if (answer is ChannelAnswer.No no)
                return unclear is null ? no.Refusal : new DeliveryResult.Uncertain(unclear.Status);
            if (turn is not null)
                await turn.MissedAsync(answer is ChannelAnswer.Unclear, cancellationToken);
            if (answer is ChannelAnswer.Unclear lost && kind == DeliveryKind.New)
            {
                if (unclear is not null)
                    return new DeliveryResult.Uncertain(lost.Status);
                unclear = lost;
            }

            var (named, reason) = answer switch
            {
                ChannelAnswer.TryLater later => (later.Asked, later.Throttled ? PutOffReason.Throttled : PutOffReason.Unreachable),
                ChannelAnswer.Unclear later => (later.Asked, PutOffReason.Unreachable),
                _ => (null, PutOffReason.Unreachable),
            };
            var wait = Wait(named, attempt);
            if (reason == PutOffReason.Throttled)
                conversation.Close(wait);
            if (attempt >= _options.Attempts || wait > _options.LongestWait)
                return NotNow(reason, wait, unclear);
            Log.TriedAgain(_logger, attempt, wait, reason);

            // A delay is cut to whole milliseconds: rounded up, so that it does not end before the token is there.
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(wait.TotalMilliseconds)), _time, cancellationToken);
        }
    }

    private RateLimit[] Stretched(IList<RateLimit> limits) =>
        [.. limits.Select(limit => new RateLimit { Sends = limit.Sends, Window = limit.Window * (1 + _options.Margin) })];

    // Tokens of the conversation and the tenant. With a turn the conversation's wait is waited outside of it, so that others go ahead.
    private async Task<TimeSpan?> TakeAsync(TokenBucket conversation, TokenBucket tenant, ICardTurn? turn, CancellationToken cancellationToken)
    {
        if (turn is null)
            return await TakeAsync(conversation, cancellationToken) ?? await TakeAsync(tenant, cancellationToken);
        while (true)
        {
            await turn.EnterAsync(cancellationToken);
            if (conversation.TryTake(TimeSpan.Zero, out var wait))
            {
                if (await TakeAsync(tenant, cancellationToken) is not { } tooLong)
                    return null;
                turn.Leave();
                return tooLong;
            }

            turn.Leave();
            if (wait > _options.LongestWait)
                return wait;
            await Task.Delay(wait, _time, cancellationToken);
        }
    }

    // Null once the token may be used; the wait where it is too long to stay for.
    private async Task<TimeSpan?> TakeAsync(TokenBucket bucket, CancellationToken cancellationToken)
    {
        if (!bucket.TryTake(_options.LongestWait, out var wait))
            return wait;
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, _time, cancellationToken);
        return null;
    }

    // Never shorter than the channel asks; spread, so that many senders do not come back at the same moment.
    private TimeSpan Wait(TimeSpan? named, int attempt)
    {
#pragma warning disable CA5394 // Nothing secret hangs on the spread of waits.
        var spread = Random.Shared.NextDouble();
#pragma warning restore CA5394
        if (named is { } asked)
            return asked + (TimeSpan.FromSeconds(1) * spread);
        var doubled = _options.FirstWait * Math.Pow(2, attempt - 1);
        var wait = doubled * (0.5 + (spread / 2));
        return wait < _options.LongestWait ? wait : _options.LongestWait;
    }

    private static DeliveryResult NotNow(PutOffReason reason, TimeSpan wait, ChannelAnswer.Unclear? unclear) =>
        unclear is null ? new DeliveryResult.PutOff(reason, wait) : new DeliveryResult.Uncertain(unclear.Status);

    private static readonly RateLimit[] TeamsPerConversation =
    [
        new() { Sends = 7, Window = TimeSpan.FromSeconds(1) },
        new() { Sends = 8, Window = TimeSpan.FromSeconds(2) },
        new() { Sends = 60, Window = TimeSpan.FromSeconds(30) },
        new() { Sends = 1_800, Window = TimeSpan.FromHours(1) },
    ];

    // The second limit is ours: a second's sends in one burst would meet the next second's wherever the way is slower for the first.
    private static readonly RateLimit[] TeamsPerTenant =
    [
        new() { Sends = 50, Window = TimeSpan.FromSeconds(1) },
        new() { Sends = 5, Window = TimeSpan.FromMilliseconds(100) },
    ];

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Attempt {Attempt} was not taken ({Reason}); the next one follows in {Wait}")]
        public static partial void TriedAgain(ILogger logger, int attempt, TimeSpan wait, PutOffReason reason);
    }
}
