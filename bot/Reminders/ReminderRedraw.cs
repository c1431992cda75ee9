using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>A reminder of several duties as it stands now: what its card becomes after a click on one of them.</summary>
internal sealed class ReminderRedraw(
    ReminderEntryStore entries,
    AcknowledgementStore acknowledgements,
    FollowUpStore followUps,
    ReminderWork work,
    WorkingCalendar calendar,
    TimeProvider time)
{
    /// <summary>Draws the reminder anew; null where no duty of it is the agency's any more.</summary>
    /// <param name="agency">The agency that was reminded; it decides only what is shown.</param>
    /// <param name="duties">What it showed, in its order.</param>
    /// <param name="cancellationToken">Stops between two duties.</param>
    public async Task<ReminderRoundCard?> AgainAsync(Agency agency, IReadOnlyList<DutyKey> duties, CancellationToken cancellationToken)
    {
        var today = VietnamTime.Today(time);
        var items = new List<ReminderItem>();
        foreach (var (key, id) in duties)
        {
            if (await entries.FindAsync(key, id, cancellationToken) is not { } entry)
            {
                continue;
            }

            var lead = Responsibility.Of(agency, entry.Assignment.Leads, today);
            if ((lead ?? Responsibility.Of(agency, entry.Assignment.Coordinating, today)) is { } named)
            {
                var taken = await acknowledgements.OfAssignmentAsync(key, id, cancellationToken);
                var events = await followUps.OfDutyAsync(new DutyKey(key, id), cancellationToken);
                items.Add(new ReminderItem(
                    entry.Directive,
                    entry.Assignment,
                    lead is null ? ReminderRole.Coordinating : ReminderRole.Lead,
                    named,
                    new ScheduledStep(work.Standing(entry, agency, today), today, today),
                    work.DueDate(entry, agency, today),
                    taken)
                {
                    Status = lead is null ? null : DutyStatus.Of(entry.Assignment, agency, entry.Changed, taken, events, today, calendar),
                });
            }
        }

        return items.Count == 0 ? null : new ReminderRoundCard(ReminderCardKind.Reminder, "", "", agency, today, items);
    }
}
