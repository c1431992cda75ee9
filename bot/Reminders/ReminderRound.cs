using System.Collections.Concurrent;
using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>
/// One round: reads what is due, makes one card for each target, and has each claimed, sent and recorded. Any number of instances may
/// run rounds at once, and a round may stop anywhere: what is left is found again by the next.
/// </summary>
internal sealed partial class ReminderRound(
    CalendarDesk calendar,
    ReminderIntake intake,
    ReminderEntryStore entries,
    SubscriptionStore subscriptions,
    AcknowledgementStore acknowledgements,
    FollowUpStore followUps,
    CardDelivery delivery,
    WeeklySummaries summaries,
    ReminderWork work,
    WorkingHours hours,
    ReminderOptions options,
    ReminderMetrics metrics,
    ReminderHealth health,
    TimeProvider time,
    ILogger<ReminderRound> logger)
{
    /// <summary>Runs one round; nothing goes out outside working hours.</summary>
    /// <exception cref="StorageUnavailableException">The store can't be reached: what was not recorded is done by the next round.</exception>
    public async Task<RoundOutcome> RunAsync(CancellationToken cancellationToken)
    {
        await calendar.FollowAsync(cancellationToken);
        using var span = ReminderMetrics.Round();
        await intake.TakeAsync(cancellationToken);
        if (!hours.Open(time.GetUtcNow()))
        {
            return RoundOutcome.Nothing;
        }

        var today = VietnamTime.Today(time);
        var rows = new List<ReminderDay>();
        await foreach (var row in entries.DueAsync(today, cancellationToken))
        {
            rows.Add(row);
        }

        var targets = await subscriptions.AllAsync(cancellationToken);
        await summaries.SendAsync(targets, today, cancellationToken);
        if (rows.Count == 0)
        {
            await entries.WorkedOffAsync(today, cancellationToken);
            return RoundOutcome.Nothing;
        }

        health.Progressed(time.GetUtcNow());
        metrics.Due(rows.Count);
        var drafts = Drafts(rows, targets, today, out var unheard);
        var tally = new RoundTally(rows);
        await SendAsync(drafts, today, tally, cancellationToken);
        foreach (var row in tally.WorkedOff())
        {
            await AdvanceAsync(row, today, cancellationToken);
        }

        if (tally.IsComplete)
        {
            await entries.WorkedOffAsync(today, cancellationToken);
        }

        var outcome = tally.Outcome(unheard, options.Lease);
        span?.SetTag("bot.reminders.sent", outcome.Sent).SetTag("bot.reminders.refused", outcome.Refused).SetTag("bot.reminders.uncertain", outcome.Uncertain);
        Log.RoundEnded(logger, rows.Count, outcome.Sent, outcome.Refused, outcome.Uncertain, outcome.Deferred, outcome.Unheard);
        return outcome;
    }

    private List<CardDraft> Drafts(List<ReminderDay> rows, IReadOnlyList<Subscription> targets, DateOnly today, out int unheard)
    {
        unheard = 0;
        var index = new TargetIndex(targets, today);
        var parts = new Dictionary<Subscription, List<CardDraft.Part>>(ReferenceEqualityComparer.Instance);
        foreach (var row in rows)
        {
            var heard = false;
            foreach (var agency in index.ConcernedBy(row.Entry.Assignment))
            {
                if ((row.Deferred is { } put ? StepOf(put, row.Day) : work.Due(row.Entry, agency, today)) is not { } step)
                {
                    continue;
                }

                foreach (var target in index.Of(agency).Where(target => Serves(row, target)))
                {
                    if (work.For(row.Entry, step, agency, target.Audience, today) is not { } item)
                    {
                        continue;
                    }

                    heard |= item.Role == ReminderRole.Lead;
                    if (!parts.TryGetValue(target, out var list))
                    {
                        parts[target] = list = [];
                    }

                    list.Add(new CardDraft.Part(row, item));
                }
            }

            if (!heard && row.Deferred is null && work.IsDue(row.Entry, today))
            {
                unheard++;
                metrics.Unheard();
            }
        }

        // One order inside a card for all instances (the first part is the gate); another order of cards for each, so that they share the work.
        var drafts = parts.Select(card => new CardDraft(
            card.Key,
            [.. card.Value.OrderBy(part => part.Item.Directive.Key, StringComparer.Ordinal)
                .ThenBy(part => part.Item.Assignment.Id, StringComparer.Ordinal)
                .ThenBy(part => part.Item.Step.About)])).ToArray();
        Random.Shared.Shuffle(drafts);
        return [.. drafts];
    }

    private static bool Serves(ReminderDay row, Subscription target) => row.Deferred is not { } only
        || (only.ConversationId == target.ConversationId && only.AgencyName == target.Agency.Name);

    private static ScheduledStep? StepOf(DeferredStep put, DateOnly day) =>
        ReminderStep.OfCode(put.Step) is { } step ? new ScheduledStep(step, day, put.About) : null;

    private async Task SendAsync(List<CardDraft> drafts, DateOnly today, RoundTally tally, CancellationToken cancellationToken)
    {
        var waiting = new ConcurrentQueue<CardDraft>(drafts);
        var current = new EntriesOfRound(entries, acknowledgements, followUps);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        async Task WorkAsync()
        {
            while (!stop.IsCancellationRequested && waiting.TryDequeue(out var draft))
            {
                // A round that runs into the evening stops: the rest goes out when the next working day begins.
                var result = hours.Open(time.GetUtcNow())
                    ? await delivery.DeliverAsync(draft, today, current, cancellationToken)
                    : new CardResult.Left(null);
                tally.Add(draft, result);
                health.Progressed(time.GetUtcNow());
            }
        }

        var workers = Enumerable.Range(0, options.InFlight).Select(_ => WorkAsync()).ToArray();
        try
        {
            await Task.WhenAll(workers.Select(async worker =>
            {
                try
                {
                    await worker;
                }
                catch
                {
                    // The store is gone: the others finish what they have in flight and take nothing new.
                    await stop.CancelAsync();
                    throw;
                }
            }));
        }
        finally
        {
            tally.Unstarted(waiting);
        }
    }

    /// <summary>Moves a worked-off row of the index to the entry's next day, or out of the index.</summary>
    private async Task AdvanceAsync(ReminderDay row, DateOnly today, CancellationToken cancellationToken)
    {
        if (row.Deferred is null)
        {
            while (await entries.FindAsync(row.Entry.Directive.Key, row.Entry.Assignment.Id, cancellationToken) is { } entry
                && entry.NextOn == row.Day)
            {
                if (entry.Changed != row.Entry.Changed || entry.Since != row.Entry.Since || !entry.Extended.SequenceEqual(row.Entry.Extended))
                {
                    // A change came meanwhile and wrote the row anew: the next round reads it.
                    return;
                }

                var handled = entry.HandledThrough is { } through && through > today ? through : today;
                if (await entries.ReplaceAsync(work.Placed(entry with { HandledThrough = handled }, today.AddDays(1)), row.Day, cancellationToken))
                {
                    return;
                }
            }
        }

        // A pause that ended, or a row that its entry no longer stands behind.
        await entries.DropAsync(row, cancellationToken);
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "Round over {Due} due assignments: {Sent} cards sent, {Refused} refused, {Uncertain} uncertain, {Deferred} deferred; {Unheard} assignments without a subscribed conversation.")]
        public static partial void RoundEnded(ILogger logger, int due, int sent, int refused, int uncertain, int deferred, int unheard);
    }
}
