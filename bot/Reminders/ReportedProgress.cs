using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>What agencies reported about a duty, as reminding needs it: pure.</summary>
internal static class ReportedProgress
{
    /// <summary>
    /// The entry after all events of its duty. A leading body that reported done is reminded no more, nor is a member of a leading group for
    /// itself; joint leads and other members still are. What was reopened counts as open.
    /// </summary>
    public static ReminderEntry Of(ReminderEntry entry, IReadOnlyList<FollowUpEvent> events, DateOnly today)
    {
        var agencies = events.Select(each => each.Mark.Agency).Distinct().ToList();
        var done = agencies.Where(agency => FollowUp.Of(events.Where(each => each.Mark.Agency == agency)).Done is not null).ToList();
        var leads = entry.Assignment.Leads.Where(lead =>
            lead.Kind == AgencyKind.Body
            && FollowUp.Of(events.Where(each => Responsibility.Of(each.Mark.Agency, [lead], today) is not null)).Done is not null);
        DateOnly? last = events.Count == 0 ? null : events.Max(each => DateOnly.FromDateTime(VietnamTime.Local(each.Mark.At).DateTime));
        return entry with
        {
            DoneBy = [.. leads.Concat(done).Select(agency => agency.Name).Distinct().Order(StringComparer.Ordinal)],
            ProgressOn = last,
        };
    }
}
