using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>On the first working day of a week: to the leaders of each agency, what of its duties is open, and how it stands.</summary>
internal sealed class WeeklySummaries(
    ReminderEntryStore entries,
    AcknowledgementStore acknowledgements,
    FollowUpStore followUps,
    ClaimedDelivery delivery,
    ReminderWork work,
    WorkingHours hours,
    WorkingCalendar calendar)
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
            var claim = new ReminderClaim("weekly-summary", "all", today, "week", target.ConversationId, target.Agency.Name);
            left |= items.Count > 0
                && await delivery.DeliverAsync(target, ReminderCardKind.WeeklySummary, [claim], _ => items, today, cancellationToken) is CardResult.Left;
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
                var duty = new DutyKey(entry.Directive.Key, entry.Assignment.Id);
                var taken = await acknowledgements.OfAssignmentAsync(duty.DirectiveKey, duty.AssignmentId, cancellationToken);
                var events = await followUps.OfDutyAsync(duty, cancellationToken);
                var status = DutyStatus.Of(entry.Assignment, agency, entry.Changed, taken, events, today, calendar);
                if (status.Progress != DutyProgress.Done)
                {
                    items[entry.Key] = new ReminderItem(
                        entry.Directive,
                        entry.Assignment,
                        ReminderRole.Leadership,
                        lead,
                        new ScheduledStep(work.Standing(entry, agency, today), today, today),
                        status.Due,
                        taken)
                    {
                        Status = status,
                    };
                }
            }
        }

        return [.. items.Values.OrderByDescending(item => item.Step.Step).ThenBy(item => item.Assignment.Id, StringComparer.Ordinal)];
    }
}
