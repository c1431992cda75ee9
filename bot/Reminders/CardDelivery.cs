using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>
/// Delivers one card of a round: what of it still holds at that moment, with how each duty stands; or puts it off where the target is paused.
/// </summary>
internal sealed class CardDelivery(
    ReminderEntryStore entries,
    ReminderLedger ledger,
    ClaimedDelivery delivery,
    WorkingCalendar calendar,
    ReminderMetrics metrics,
    TimeProvider time)
{
    /// <summary>Delivers a card, or what is left of it.</summary>
    /// <exception cref="StorageUnavailableException">The store can't be reached.</exception>
    public async Task<CardResult> DeliverAsync(
        CardDraft draft, DateOnly today, EntriesOfRound current, CancellationToken cancellationToken)
    {
        var target = draft.Target;
        var parts = new List<CardDraft.Part>();
        foreach (var part in draft.Parts)
        {
            if (await current.FindAsync(part.Row, cancellationToken) is { } now && AsItStands(part.Item, now, target, today) is { } item)
            {
                parts.Add(part with { Item = item });
            }
        }

        if (parts.Count == 0)
        {
            return new CardResult.Nothing();
        }

        if (target.PausedUntil is { } until && until > today)
        {
            return await DeferAsync(target, parts, until, cancellationToken);
        }

        var kind = target.Audience == SubscriptionAudience.Leaders ? ReminderCardKind.Escalation : ReminderCardKind.Reminder;
        var items = parts.ToDictionary(part => part.Claim(target), part => part.Item);
        return await delivery.DeliverAsync(target, kind, [.. items.Keys], won => Merged(won.Select(claim => items[claim])), today, cancellationToken);
    }

    /// <summary>
    /// The duty as it stands for the target at this moment; null where it is reminded of no more: it is done, its deadline was moved on
    /// meanwhile, or leaders need not hear of it since the agency gave word.
    /// </summary>
    private ReminderItem? AsItStands(ReminderItem item, EntriesOfRound.Current now, Subscription target, DateOnly today)
    {
        var taken = item with { Acknowledgements = now.Acknowledgements };
        if (item.Role == ReminderRole.Coordinating)
        {
            return taken;
        }

        var status = DutyStatus.Of(
            now.Entry.Assignment, target.Agency, now.Entry.Changed, now.Acknowledgements, now.Events, today, calendar);
        var isSettled = status.Progress == DutyProgress.Done
            || (item.Due is { } due && status.Due > due)
            || (item.Role == ReminderRole.Leadership && (status.Progress != DutyProgress.NotAcknowledged || status.FollowUp.Last is not null));
        return isSettled ? null : taken with { Status = status };
    }

    // Steps of one duty that a pause put off appear as the most urgent of them.
    private static IReadOnlyList<ReminderItem> Merged(IEnumerable<ReminderItem> items) =>
    [
        .. items
            .GroupBy(item => (item.Directive.Key, item.Assignment.Id))
            .Select(duty => duty.MaxBy(item => item.Step.Step)!)
            .OrderByDescending(item => item.Step.Step),
    ];

    private async Task<CardResult> DeferAsync(
        Subscription target, List<CardDraft.Part> parts, DateOnly until, CancellationToken cancellationToken)
    {
        foreach (var part in parts)
        {
            var claim = part.Claim(target);
            await entries.DeferAsync(
                part.Row.Entry, new DeferredStep(claim.Step, claim.About, claim.ConversationId, claim.AgencyName), until, cancellationToken);
            await ledger.DeferAsync(claim, delivery.Owner, time.GetUtcNow(), cancellationToken);
        }

        metrics.Card("deferred");
        return new CardResult.Deferred();
    }
}
