using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>A reminder of several duties as it stands now: what its card becomes after a click on one of them.</summary>
internal sealed class ReminderRedraw(
    ReminderEntryStore entries, AcknowledgementStore acknowledgements, ReminderWork work, TimeProvider time)
{
    private const int MostDuties = 50;

    /// <summary>The words by which a card names its duties, for its buttons' data: one a line, key and id with a tab between.</summary>
    public static string Names(IEnumerable<ReminderItem> items) =>
        string.Join('\n', items.Take(MostDuties).Select(item => $"{item.Directive.Key}\t{item.Assignment.Id}"));

    /// <summary>Draws the reminder anew; null where the names name no duty of the agency.</summary>
    /// <param name="agency">The agency that was reminded; it decides only what is shown.</param>
    /// <param name="names">What <see cref="Names"/> gave.</param>
    /// <param name="cancellationToken">Stops between two duties.</param>
    public async Task<ReminderRoundCard?> AgainAsync(Agency agency, string names, CancellationToken cancellationToken)
    {
        var today = VietnamTime.Today(time);
        var items = new List<ReminderItem>();
        foreach (var name in names.Split('\n').Take(MostDuties))
        {
            if (name.Split('\t') is not [var key, var id] || await entries.FindAsync(key, id, cancellationToken) is not { } entry)
            {
                continue;
            }

            var lead = Responsibility.Of(agency, entry.Assignment.Leads, today);
            if ((lead ?? Responsibility.Of(agency, entry.Assignment.Coordinating, today)) is { } named)
            {
                items.Add(new ReminderItem(
                    entry.Directive,
                    entry.Assignment,
                    lead is null ? ReminderRole.Coordinating : ReminderRole.Lead,
                    named,
                    new ScheduledStep(work.Standing(entry, today), today, today),
                    work.DueDate(entry),
                    await acknowledgements.OfAssignmentAsync(key, id, cancellationToken)));
            }
        }

        return items.Count == 0 ? null : new ReminderRoundCard(ReminderCardKind.Reminder, "", "", agency, today, items);
    }
}
