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
                var taken = await acknowledgements.OfAssignmentAsync(entry.Directive.Key, entry.Assignment.Id, cancellationToken);
                var due = work.DueDate(entry);
                items[entry.Key] = new ReminderItem(
                    entry.Directive, entry.Assignment, ReminderRole.Leadership, lead, new ScheduledStep(Standing(entry, due, today), today, today), due, taken);
            }
        }

        return [.. items.Values.OrderByDescending(item => item.Step.Step).ThenBy(item => item.Assignment.Id, StringComparer.Ordinal)];
    }

    // How a duty stands today, in the words of the ladder.
    private static ReminderStep Standing(ReminderEntry entry, DateOnly? due, DateOnly today) => due switch
    {
        { } day when day < today => new ReminderStep(ReminderStepKind.Overdue, today.DayNumber - day.DayNumber),
        { } day when day == today => ReminderStep.OnTheDay,
        { } day => new ReminderStep(ReminderStepKind.Before, day.DayNumber - today.DayNumber),
        null when entry.Assignment.Deadline is Deadline.Unstated && entry.Directive.Issued is { } issued && issued <= today =>
            new ReminderStep(ReminderStepKind.Age, today.DayNumber - issued.DayNumber),
        null => ReminderStep.Check,
    };
}
