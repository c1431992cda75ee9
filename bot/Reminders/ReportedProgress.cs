using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>What agencies reported about a duty, as reminding needs it: pure.</summary>
internal static class ReportedProgress
{
    /// <summary>
    /// The entry after all events of its duty. A leading body that reported done is reminded no more, nor is a member of a leading group for
    /// itself; joint leads and other members still are. What was reopened counts as open. An extension for one of them moves its own steps.
    /// </summary>
    public static ReminderEntry Of(ReminderEntry entry, IReadOnlyList<FollowUpEvent> events, DateOnly today)
    {
        var standings = Standings(entry, events, today).ToList();
        DateOnly? last = events.Count == 0 ? null : events.Max(each => Day(each.Mark.At));
        return entry with
        {
            DoneBy = [.. standings.Where(each => each.FollowUp.Done is not null).Select(each => each.Agency).Distinct().Order(StringComparer.Ordinal)],
            Extended =
            [
                .. standings.Select(each => Extension(entry, each.Agency, each.FollowUp)).OfType<OwnDue>()
                    .DistinctBy(each => each.Agency).OrderBy(each => each.Agency, StringComparer.Ordinal),
            ],
            ProgressOn = last,
        };
    }

    // By leading body, with what its successors reported, and by agency that reported something itself.
    private static IEnumerable<(string Agency, FollowUp FollowUp)> Standings(ReminderEntry entry, IReadOnlyList<FollowUpEvent> events, DateOnly today)
    {
        if (events.Count == 0)
        {
            yield break;
        }

        foreach (var lead in entry.Assignment.Leads.Where(lead => lead.Kind == AgencyKind.Body))
        {
            yield return (lead.Name, FollowUp.Of(events.Where(each => Responsibility.Of(each.Mark.Agency, [lead], today) is not null)));
        }

        foreach (var own in events.GroupBy(each => each.Mark.Agency))
        {
            yield return (own.Key.Name, FollowUp.Of(own));
        }
    }

    // The one body that leads a duty has its extension among the decisions that hold for all.
    private static OwnDue? Extension(ReminderEntry entry, string agency, FollowUp standing) =>
        entry.Assignment.Leads is not [{ Kind: AgencyKind.Body }]
        && standing.Granted is { } granted
        && !(entry.Changed is { Due: not null } changed && changed.At > granted.Mark.At)
            ? new OwnDue(agency, granted.NewDue, Day(granted.Mark.At))
            : null;

    private static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(VietnamTime.Local(at).DateTime);
}
