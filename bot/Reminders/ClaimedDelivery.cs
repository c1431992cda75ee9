using Bot.Storage;

namespace Bot.Reminders;

/// <summary>
/// Claims a card, has it sent, and records what became of it. A claim that ran out is taken over and its card sent again, marked uncertain
/// where the channel may have got it: a message has no key by which the channel could tell the two apart.
/// </summary>
internal sealed partial class ClaimedDelivery : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    private readonly ConversationStore _conversations;
    private readonly ReminderLedger _ledger;
    private readonly PostedReminders _posted;
    private readonly IReminderCourier _courier;
    private readonly WorkingHours _hours;
    private readonly ReminderOptions _options;
    private readonly ReminderMetrics _metrics;
    private readonly TimeProvider _time;
    private readonly ILogger<ClaimedDelivery> _logger;
    private readonly SureWrites _writes;
    private readonly SemaphoreSlim _wire;

    public ClaimedDelivery(
        ConversationStore conversations,
        ReminderLedger ledger,
        PostedReminders posted,
        IReminderCourier courier,
        WorkingHours hours,
        ReminderOptions options,
        ReminderMetrics metrics,
        TimeProvider time,
        ILogger<ClaimedDelivery> logger)
    {
        _conversations = conversations;
        _ledger = ledger;
        _posted = posted;
        _courier = courier;
        _hours = hours;
        _options = options;
        _metrics = metrics;
        _time = time;
        _logger = logger;
        _writes = new SureWrites(time);
        _wire = new SemaphoreSlim(options.OnTheWire);
    }

    /// <summary>Who claims: another one at each start, so that a claim of the process before is known as not one's own.</summary>
    public string Owner { get; } = Guid.NewGuid().ToString("N");

    /// <summary>Takes a card through claim, sending and record. What is claimed is brought to an end although the program is asked to stop, for a short while.</summary>
    /// <param name="target">To whom.</param>
    /// <param name="kind">The kind of card.</param>
    /// <param name="wanted">What to claim, in one order for all instances: the first is the gate.</param>
    /// <param name="itemsOf">The duties on the card, for the claims that were won.</param>
    /// <param name="today">The day.</param>
    /// <param name="stopping">Asks to stop: what is not claimed yet is left.</param>
    /// <exception cref="StorageUnavailableException">The store can't be reached.</exception>
    public async Task<CardResult> DeliverAsync(
        Subscription target,
        ReminderCardKind kind,
        IReadOnlyList<ReminderClaim> wanted,
        Func<IEnumerable<ReminderClaim>, IReadOnlyList<ReminderItem>> itemsOf,
        DateOnly today,
        CancellationToken stopping)
    {
        using var grace = new CancellationTokenSource();
        await using var asked = stopping.Register(() => grace.CancelAfter(Grace));
        var cancellationToken = grace.Token;
        using var claims = new HeldClaims(_ledger, _writes, _options.Lease, _time);
        foreach (var claim in wanted)
        {
            switch (await _ledger.ClaimAsync(claim, Owner, _time.GetUtcNow(), _time.GetUtcNow() + _options.Lease, cancellationToken))
            {
                case ClaimOutcome.Won won:
                    claims.Add(won.Mine);
                    break;
                case ClaimOutcome.Held held:
                    // Another instance has the card. What was claimed of it here by a crash's leftovers goes back.
                    await claims.ReleaseAsync(cancellationToken);
                    return new CardResult.Left(Positive(held.Theirs.LeaseUntil - _time.GetUtcNow()));
                default:
                    break;
            }
        }

        if (claims.Count == 0)
        {
            return new CardResult.Nothing();
        }

        var known = await _conversations.FindAsync(target.ConversationId, cancellationToken);
        if (known?.Unreachable is { } reason)
        {
            await claims.FinishAsync(ReminderState.Refused, null, reason, false, cancellationToken);
            _metrics.Card("refused");
            return new CardResult.Refused();
        }

        var card = new ReminderRoundCard(
            kind,
            target.ConversationId,
            known?.Reference ?? target.Reference,
            target.Agency,
            today,
            itemsOf(claims.Claims));
        return await SendAsync(card, claims, known, stopping, cancellationToken);
    }

    /// <inheritdoc />
    public void Dispose() => _wire.Dispose();

    private async Task<CardResult> SendAsync(
        ReminderRoundCard card, HeldClaims claims, KnownConversation? known, CancellationToken stopping, CancellationToken cancellationToken)
    {
        var isOpen = card.IsAskedFor || _hours.Open(_time.GetUtcNow());
        if (stopping.IsCancellationRequested || !isOpen || claims.LeaseUntil - _time.GetUtcNow() < _options.Lease / 4)
        {
            // The program stops, evening came, or this process stood still for so long that another may have taken the card over.
            await claims.ReleaseAsync(cancellationToken);
            return new CardResult.Left(null);
        }

        var drawnAt = _time.GetUtcNow();

        // What became of the card is recorded before the next has its turn.
        await using var turn = new CardTurn(claims, _wire, _time);
        switch (await claims.HoldWhileAsync(TrySendAsync(card, turn, cancellationToken), cancellationToken))
        {
            case CourierOutcome.Sent sent:
                await claims.FinishAsync(ReminderState.Sent, sent.ActivityId, null, sent.PerhapsTwice, cancellationToken);
                await turn.DisposeAsync();
                if (sent.ActivityId is { } activityId)
                {
                    await _writes.RunAsync(() => _posted.KeepAsync(card, activityId, drawnAt, cancellationToken), cancellationToken);
                }

                await TroubledAsync(known, null, cancellationToken);
                _metrics.Card("sent");
                if (!card.IsAskedFor)
                {
                    _metrics.Lag(_time.GetUtcNow() - _hours.Start(card.Items.Min(item => item.Step.On)));
                }

                return new CardResult.Sent();

            case CourierOutcome.Refused { Reason: UnreachableReason.NotAuthorised }:
                // The bot's own credentials are at fault, not the target: what is due waits until they are mended.
                await claims.ReleaseAsync(cancellationToken);
                await TroubledAsync(known, UnreachableReason.NotAuthorised, cancellationToken);
                _metrics.Card("refused");
                Log.Refused(_logger, UnreachableReason.NotAuthorised);
                return new CardResult.Left(_options.Recheck);

            case CourierOutcome.Refused refused:
                if (refused.Reason is UnreachableReason.CardRefused or UnreachableReason.Other)
                {
                    await TroubledAsync(known, refused.Reason, cancellationToken);
                }
                else
                {
                    await _writes.RunAsync(() => _conversations.LostAsync(card.ConversationId, refused.Reason, cancellationToken), cancellationToken);
                }

                await claims.FinishAsync(ReminderState.Refused, null, refused.Reason, false, cancellationToken);
                _metrics.Card("refused");
                Log.Refused(_logger, refused.Reason);
                return new CardResult.Refused();

            case CourierOutcome.Throttled throttled:
                await claims.ReleaseAsync(cancellationToken);
                _metrics.Card("throttled");
                return new CardResult.Left(Positive(throttled.RetryAfter));

            case CourierOutcome.Uncertain when !turn.HasBegun:
                // It broke before the channel was called.
                await claims.ReleaseAsync(cancellationToken);
                return new CardResult.Left(_options.Recheck);

            default:
                await claims.FinishAsync(ReminderState.Uncertain, null, null, true, cancellationToken);
                _metrics.Card("uncertain");
                return new CardResult.Uncertain();
        }
    }

    // What the doctor tells of a conversation that can be reached, but whose last card was refused.
    private async Task TroubledAsync(KnownConversation? known, UnreachableReason? reason, CancellationToken cancellationToken)
    {
        if (known is not null && known.Trouble != reason)
        {
            await _writes.RunAsync(() => _conversations.TroubledAsync(known.Id, reason, cancellationToken), cancellationToken);
        }
    }

    private async Task<CourierOutcome> TrySendAsync(ReminderRoundCard card, CardTurn turn, CancellationToken cancellationToken)
    {
        try
        {
            return await _courier.SendAsync(card, turn, cancellationToken);
        }
#pragma warning disable CA1031 // The edge of one card: whatever breaks in the channel must not end the round for the others.
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.Broke(_logger, exception);
            return new CourierOutcome.Uncertain();
        }
    }

    private static TimeSpan Positive(TimeSpan wait) => wait > TimeSpan.FromSeconds(1) ? wait : TimeSpan.FromSeconds(1);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A reminder was refused: {Reason}.")]
        public static partial void Refused(ILogger logger, UnreachableReason reason);

        [LoggerMessage(2, LogLevel.Error, "Sending a reminder broke.")]
        public static partial void Broke(ILogger logger, Exception exception);
    }
}
