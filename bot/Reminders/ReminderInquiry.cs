using Bot.Storage;

namespace Bot.Reminders;

/// <summary>Answers how reminders stand: queued, sent, uncertain, refused and why, acknowledged.</summary>
internal sealed class ReminderInquiry(
    ReminderEntryStore entries, ReminderLedger ledger, AcknowledgementStore acknowledgements, ReminderWork work)
{
    /// <summary>The standing of one assignment; null where it is not reminded of.</summary>
    public async Task<ReminderStanding?> OfAsync(string directiveKey, string assignmentId, CancellationToken cancellationToken)
    {
        if (await entries.FindAsync(directiveKey, assignmentId, cancellationToken) is not { } entry)
        {
            return null;
        }

        var records = new List<ReminderRecord>();
        await foreach (var record in ledger.OfAssignmentAsync(directiveKey, assignmentId, cancellationToken))
        {
            records.Add(record);
        }

        return new ReminderStanding(
            entry, work.Next(entry), records, await acknowledgements.OfAssignmentAsync(directiveKey, assignmentId, cancellationToken));
    }
}
