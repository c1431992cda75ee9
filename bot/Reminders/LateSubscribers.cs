using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>Who subscribes after the day's round gets what fell due on that day all the same.</summary>
internal sealed class LateSubscribers(ReminderEntryStore entries, ReminderWork work)
{
    /// <summary>Puts today's steps, as far as a round handled them already, before the next round for one subscription alone.</summary>
    public async Task<int> CatchUpAsync(Subscription subscription, DateOnly today, CancellationToken cancellationToken)
    {
        var steps = 0;
        foreach (var lead in await entries.AgenciesAsync(cancellationToken))
        {
            if (Responsibility.Of(subscription.Agency, [lead], today) is null)
            {
                continue;
            }

            await foreach (var entry in entries.OpenOfAgencyAsync(lead, cancellationToken))
            {
                if (entry.HandledThrough != today
                    || work.Due(entry with { HandledThrough = today.AddDays(-1) }, subscription.Agency, today) is not { } step)
                {
                    continue;
                }

                var missed = new DeferredStep(step.Step.Code, step.About, subscription.ConversationId, subscription.Agency.Name);
                await entries.DeferAsync(entry, missed, today, cancellationToken);
                steps++;
            }
        }

        return steps;
    }
}
