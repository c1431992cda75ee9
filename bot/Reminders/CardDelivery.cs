using Bot.Storage;

namespace Bot.Reminders;

/// <summary>
/// Takes one card through claim, sending and record. A claim that ran out is taken over and its card sent again, marked uncertain: a
/// message has no key by which the channel could tell the two apart.
/// </summary>
internal sealed partial class CardDelivery(
    ReminderEntryStore entries,
    ConversationStore conversations,
    ReminderLedger ledger,
    IReminderCourier courier,
    WorkingHours hours,
    ReminderOptions options,
    ReminderMetrics metrics,
    TimeProvider time,
    ILogger<CardDelivery> logger)
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(10);

    // Who claims: another one at each start, so that a claim of the process before is known as not one's own.
    private readonly string _owner = Guid.NewGuid().ToString("N");
    private readonly SureWrites _writes = new(time);

    /// <summary>Delivers a card, or what is left of it.</summary>
    /// <exception cref="StorageUnavailableException">The store can't be reached.</exception>
    public async Task<CardResult> DeliverAsync(
        CardDraft draft, DateOnly today, EntriesOfRound current, CancellationToken cancellationToken)
    {
        var parts = new List<CardDraft.Part>();
        foreach (var part in draft.Parts)
        {
            if (await current.StillHoldsAsync(part.Row, cancellationToken))
            {
                var acknowledged = await current.AcknowledgementsAsync(part.Row, cancellationToken);
                var known = acknowledged.Any(one => one.AgencyName == part.Item.Named.Name || one.AgencyName == draft.Target.Agency.Name);
                if (part.Item.Role != ReminderRole.Leadership || !known)
                {
                    parts.Add(part with { Item = part.Item with { Acknowledgements = acknowledged } });
                }
            }
        }

        if (parts.Count == 0)
        {
            return new CardResult.Nothing();
        }

        var target = draft.Target;
        if (target.PausedUntil is { } until && until > today)
        {
            return await DeferAsync(target, parts, until, cancellationToken);
        }

        // What is claimed is brought to an end although the program is asked to stop, for a short while.
        using var grace = new CancellationTokenSource();
        await using var stopping = cancellationToken.Register(() => grace.CancelAfter(Grace));
        var kind = target.Audience == SubscriptionAudience.Leaders ? ReminderCardKind.Escalation : ReminderCardKind.Reminder;
        var items = parts.ToDictionary(part => part.Claim(target), part => part.Item);
        return await ClaimedAsync(target, kind, [.. items.Keys], won => Merged(won.Select(claim => items[claim])), today, cancellationToken, grace.Token);
    }

    /// <summary>Delivers a leader's weekly summary, once a week.</summary>
    /// <exception cref="StorageUnavailableException">The store can't be reached.</exception>
    public async Task<CardResult> SummariseAsync(
        Subscription target, IReadOnlyList<ReminderItem> items, DateOnly today, CancellationToken cancellationToken)
    {
        using var grace = new CancellationTokenSource();
        await using var stopping = cancellationToken.Register(() => grace.CancelAfter(Grace));
        var claim = new ReminderClaim("weekly-summary", "all", today, "week", target.ConversationId, target.Agency.Name);
        return await ClaimedAsync(target, ReminderCardKind.WeeklySummary, [claim], _ => items, today, cancellationToken, grace.Token);
    }

    private async Task<CardResult> ClaimedAsync(
        Subscription target,
        ReminderCardKind kind,
        IReadOnlyList<ReminderClaim> wanted,
        Func<IEnumerable<ReminderClaim>, IReadOnlyList<ReminderItem>> itemsOf,
        DateOnly today,
        CancellationToken stopping,
        CancellationToken cancellationToken)
    {
        var claims = new HeldClaims(ledger, _writes, options.Lease, time);
        foreach (var claim in wanted)
        {
            switch (await ledger.ClaimAsync(claim, _owner, time.GetUtcNow(), time.GetUtcNow() + options.Lease, cancellationToken))
            {
                case ClaimOutcome.Won won:
                    claims.Add(won.Mine);
                    break;
                case ClaimOutcome.Held held:
                    // Another instance has the card. What was claimed of it here by a crash's leftovers goes back.
                    await claims.ReleaseAsync(cancellationToken);
                    return new CardResult.Left(Positive(held.Theirs.LeaseUntil - time.GetUtcNow()));
                default:
                    break;
            }
        }

        if (claims.Count == 0)
        {
            return new CardResult.Nothing();
        }

        var known = await conversations.FindAsync(target.ConversationId, cancellationToken);
        if (known?.Unreachable is { } reason)
        {
            await claims.FinishAsync(ReminderState.Refused, null, reason, false, cancellationToken);
            metrics.Card("refused");
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

    // Steps of one duty that a pause put off appear as the most urgent of them.
    private static IReadOnlyList<ReminderItem> Merged(IEnumerable<ReminderItem> items) =>
    [
        .. items
            .GroupBy(item => (item.Directive.Key, item.Assignment.Id))
            .Select(duty => duty.MaxBy(item => item.Step.Step)!)
            .OrderByDescending(item => item.Step.Step),
    ];

    private async Task<CardResult> SendAsync(
        ReminderRoundCard card, HeldClaims claims, KnownConversation? known, CancellationToken stopping, CancellationToken cancellationToken)
    {
        if (stopping.IsCancellationRequested || !hours.Open(time.GetUtcNow()) || claims.LeaseUntil - time.GetUtcNow() < options.Lease / 4)
        {
            // The program stops, evening came, or this process stood still for so long that another may have taken the card over.
            await claims.ReleaseAsync(cancellationToken);
            return new CardResult.Left(null);
        }

        switch (await claims.HoldWhileAsync(TrySendAsync(card, cancellationToken), cancellationToken))
        {
            case CourierOutcome.Sent sent:
                await claims.FinishAsync(ReminderState.Sent, sent.ActivityId, null, sent.PerhapsTwice, cancellationToken);
                await TroubledAsync(known, null, cancellationToken);
                metrics.Card("sent");
                metrics.Lag(time.GetUtcNow() - hours.Start(card.Items.Min(item => item.Step.On)));
                return new CardResult.Sent();

            case CourierOutcome.Refused { Reason: UnreachableReason.NotAuthorised }:
                // The bot's own credentials are at fault, not the target: what is due waits until they are mended.
                await claims.ReleaseAsync(cancellationToken);
                await TroubledAsync(known, UnreachableReason.NotAuthorised, cancellationToken);
                metrics.Card("refused");
                Log.Refused(logger, UnreachableReason.NotAuthorised);
                return new CardResult.Left(options.Recheck);

            case CourierOutcome.Refused refused:
                if (refused.Reason is UnreachableReason.CardRefused or UnreachableReason.Other)
                {
                    await TroubledAsync(known, refused.Reason, cancellationToken);
                }
                else
                {
                    await _writes.RunAsync(() => conversations.LostAsync(card.ConversationId, refused.Reason, cancellationToken), cancellationToken);
                }

                await claims.FinishAsync(ReminderState.Refused, null, refused.Reason, false, cancellationToken);
                metrics.Card("refused");
                Log.Refused(logger, refused.Reason);
                return new CardResult.Refused();

            case CourierOutcome.Throttled throttled:
                await claims.ReleaseAsync(cancellationToken);
                metrics.Card("throttled");
                return new CardResult.Left(Positive(throttled.RetryAfter));

            default:
                await claims.FinishAsync(ReminderState.Uncertain, null, null, true, cancellationToken);
                metrics.Card("uncertain");
                return new CardResult.Uncertain();
        }
    }

    // What the doctor tells of a conversation that can be reached, but whose last card was refused.
    private async Task TroubledAsync(KnownConversation? known, UnreachableReason? reason, CancellationToken cancellationToken)
    {
        if (known is not null && known.Trouble != reason)
        {
            await _writes.RunAsync(() => conversations.TroubledAsync(known.Id, reason, cancellationToken), cancellationToken);
        }
    }

    private async Task<CourierOutcome> TrySendAsync(ReminderRoundCard card, CancellationToken cancellationToken)
    {
        try
        {
            return await courier.SendAsync(card, cancellationToken);
        }
#pragma warning disable CA1031 // The edge of one card: whatever breaks in the channel must not end the round for the others.
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            Log.Broke(logger, exception);
            return new CourierOutcome.Uncertain();
        }
    }

    private async Task<CardResult> DeferAsync(
        Subscription target, List<CardDraft.Part> parts, DateOnly until, CancellationToken cancellationToken)
    {
        foreach (var part in parts)
        {
            var claim = part.Claim(target);
            await entries.DeferAsync(
                part.Row.Entry, new DeferredStep(claim.Step, claim.About, claim.ConversationId, claim.AgencyName), until, cancellationToken);
            await ledger.DeferAsync(claim, _owner, time.GetUtcNow(), cancellationToken);
        }

        metrics.Card("deferred");
        return new CardResult.Deferred();
    }

    private static TimeSpan Positive(TimeSpan wait) => wait > TimeSpan.FromSeconds(1) ? wait : TimeSpan.FromSeconds(1);

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A reminder was refused: {Reason}.")]
        public static partial void Refused(ILogger logger, UnreachableReason reason);

        [LoggerMessage(2, LogLevel.Error, "Sending a reminder broke; it counts as uncertain.")]
        public static partial void Broke(ILogger logger, Exception exception);
    }
}
