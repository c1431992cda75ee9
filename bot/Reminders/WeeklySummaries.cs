using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>On the first working day of a week: to the leaders of each agency, what of its duties is open.</summary>
internal sealed class WeeklySummaries(
    ReminderEntryStore entries, AcknowledgementStore acknowledgements, CardDelivery delivery, ReminderWork work, WorkingHours hours)
{
    private DateOnly _doneOn;

    /// <summary>Sends the summaries that this week's first working day asks for; what could not go out is left for the next round.</summary>
    public async Task SendAsync(IReadOnlyList<Subscription> subscriptions, DateOnly today, CancellationToken cancellationToken)
    {
        if (_doneOn == today || !hours.OpensWeek(today))
        {
            return;
        }

        var left = false;
        foreach (var target in subscriptions.Where(target => target.Audience == SubscriptionAudience.Leaders && !(target.PausedUntil > today)))
        {
            var items = await ItemsAsync(target.Agency, today, cancellationToken);
            left |= items.Count > 0
                && await delivery.SummariseAsync(target, items, today, cancellationToken) is CardResult.Left;
        }

        _doneOn = left ? _doneOn : today;
    }

    private async Task<IReadOnlyList<ReminderItem>> ItemsAsync(Agency agency, DateOnly today, CancellationToken cancellationToken)
    {
        var items = new Dictionary<(string, string), ReminderItem>();
        foreach (var lead in await entries.AgenciesAsync(cancellationToken))
        {
            if (Responsibility.Of(agency, [lead], today) is null)
            {
                continue;
            }

            await foreach (var entry in entries.OpenOfAgencyAsync(lead, cancellationToken))
            {
                // A member of a leading group that is done with its part.
                if (entry.DoneBy.Contains(agency.Name))
                {
                    continue;
                }

                var taken = await acknowledgements.OfAssignmentAsync(entry.Directive.Key, entry.Assignment.Id, cancellationToken);
                items[entry.Key] = new ReminderItem(
                    entry.Directive, entry.Assignment, ReminderRole.Leadership, lead, new ScheduledStep(work.Standing(entry, today), today, today), work.DueDate(entry), taken);
            }
        }

        return [.. items.Values.OrderByDescending(item => item.Step.Step).ThenBy(item => item.Assignment.Id, StringComparer.Ordinal)];
    }
}
