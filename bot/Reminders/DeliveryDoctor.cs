using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>Finds why somebody does not get reminders: for the administrator, in chat and on the command line.</summary>
internal sealed class DeliveryDoctor(
    ReminderEntryStore entries, SubscriptionStore subscriptions, ConversationStore conversations, WorkingCalendar calendar, TimeProvider time)
{
    /// <summary>All findings: conversations out of reach, agencies that nobody follows, calendars of the months ahead; empty where all is well.</summary>
    public async Task<IReadOnlyList<DeliveryFinding>> ExamineAsync(CancellationToken cancellationToken)
    {
        var today = VietnamTime.Today(time);
        var findings = new List<DeliveryFinding>();
        var all = await subscriptions.AllAsync(cancellationToken);
        var known = (await conversations.AllAsync(cancellationToken)).ToDictionary(conversation => conversation.Id, StringComparer.Ordinal);
        foreach (var subscription in all)
        {
            if (known.GetValueOrDefault(subscription.ConversationId) is { } conversation && (conversation.Unreachable ?? conversation.Trouble) is { } reason)
            {
                findings.Add(new DeliveryFinding.OutOfReach(subscription.Agency, subscription.ConversationId, reason));
            }
        }

        var followed = all.Where(one => one.Audience == SubscriptionAudience.Officials).Select(one => one.Agency).Distinct().ToList();
        foreach (var agency in await entries.AgenciesAsync(cancellationToken))
        {
            if (followed.Any(one => Responsibility.Of(one, [agency], today) is not null))
            {
                continue;
            }

            var open = 0;
            await foreach (var entry in entries.OpenOfAgencyAsync(agency, cancellationToken))
            {
                open++;
            }

            if (open > 0)
            {
                findings.Add(new DeliveryFinding.Unheard(agency, open));
            }
        }

        foreach (var year in new[] { today.Year, today.AddDays(60).Year }.Distinct())
        {
            if (!calendar.Knows(year))
            {
                findings.Add(new DeliveryFinding.NoCalendar(year));
            }
            else if (!calendar.IsAnnounced(year))
            {
                findings.Add(new DeliveryFinding.AssumedCalendar(year));
            }
        }

        return findings;
    }
}
