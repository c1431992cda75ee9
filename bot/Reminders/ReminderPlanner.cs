using Bot.Directives;
using Bot.Storage;

namespace Bot.Reminders;

/// <summary>What would be sent in a period: pure, for the dry run.</summary>
internal sealed class ReminderPlanner(ReminderWork work, WorkingHours hours)
{
    /// <summary>
    /// The cards of <paramref name="days"/> days from <paramref name="from"/> on, in the order of their days and agencies. A leading agency
    /// for which no conversation is subscribed is shown without targets.
    /// </summary>
    public IReadOnlyList<PlannedCard> Plan(
        IReadOnlyList<ReminderEntry> entries, IReadOnlyList<Subscription> subscriptions, DateOnly from, int days)
    {
        var last = from.AddDays(days - 1);
        var followed = subscriptions.Where(subscription => subscription.Audience == SubscriptionAudience.Officials).ToList();
        var cards = new Dictionary<(DateOnly On, Agency Agency), List<ReminderItem>>();
        foreach (var entry in entries)
        {
            foreach (var (timeline, steps) in work.Courses(entry))
            {
                foreach (var step in steps.TakeWhile(step => step.On <= last).Where(step => step.On >= from && !(step.On <= entry.HandledThrough)))
                {
                    foreach (var agency in Readers(entry, followed, step.On).Where(agency => work.Timeline(entry, agency, step.On) == timeline))
                    {
                        if (work.For(entry, step, agency, SubscriptionAudience.Officials, step.On) is { } item)
                        {
                            Add(step.On, agency, item);
                        }
                    }
                }
            }
        }

        return
        [
            .. cards.OrderBy(card => card.Key.On).ThenBy(card => card.Key.Agency.Name, StringComparer.Ordinal).Select(card => new PlannedCard(
                hours.Start(card.Key.On),
                card.Key.Agency,
                card.Value.Max(item => item.Step.Step)!,
                [.. card.Value.OrderByDescending(item => item.Step.Step).Select(item => item.Assignment.Id)],
                [.. followed.Where(subscription => subscription.Agency == card.Key.Agency).Select(subscription => subscription.ConversationId)])),
        ];

        void Add(DateOnly on, Agency agency, ReminderItem item)
        {
            if (!cards.TryGetValue((on, agency), out var items))
            {
                cards[(on, agency)] = items = [];
            }

            items.Add(item);
        }
    }

    /// <summary>The cards that a document would cause if it had been published on its day of issue, with nobody subscribed.</summary>
    public IReadOnlyList<PlannedCard> Plan(
        IReadOnlyList<Directive> directives, IReadOnlyList<Subscription> subscriptions, DateOnly from, int days) => Plan(
        [.. directives.SelectMany(directive => directive.Assignments.Select(assignment =>
            new ReminderEntry(DirectiveHeading.Of(directive), assignment, directive.Issued ?? from)))],
        subscriptions,
        from,
        days);

    private static List<Agency> Readers(ReminderEntry entry, List<Subscription> followed, DateOnly today)
    {
        var readers = followed.Select(subscription => subscription.Agency).Distinct().ToList();
        var unheard = entry.Assignment.Leads
            .Where(lead => !entry.DoneBy.Contains(lead.Name) && !readers.Any(agency => Responsibility.Of(agency, [lead], today) is not null));
        return [.. readers, .. unheard];
    }
}
