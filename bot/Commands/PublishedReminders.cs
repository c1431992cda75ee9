using Bot.Directives;
using Bot.Storage;

namespace Bot.Commands;

/// <summary>What the store holds for a dry run.</summary>
internal sealed class PublishedReminders(DirectiveStore directives, ReminderEntryStore entries, SubscriptionStore subscriptions)
{
    /// <summary>The published documents, their entries in the schedule, and who is subscribed.</summary>
    internal sealed record Found(
        IReadOnlyList<Directive> Directives, IReadOnlyList<ReminderEntry> Entries, IReadOnlyList<Subscription> Subscriptions);

    /// <summary>Reads all of it; an assignment that no running bot has taken over yet counts as published on its day of issue.</summary>
    public async Task<Found> ReadAsync(DateOnly from, CancellationToken cancellationToken)
    {
        var published = new List<Directive>();
        var scheduled = new List<ReminderEntry>();
        await foreach (var directive in directives.AllAsync(cancellationToken))
        {
            published.Add(directive);
            var known = (await entries.OfDirectiveAsync(directive.Key, cancellationToken))
                .ToDictionary(entry => entry.Assignment.Id, StringComparer.Ordinal);
            scheduled.AddRange(directive.Assignments.Select(assignment => known.GetValueOrDefault(
                assignment.Id, new ReminderEntry(DirectiveHeading.Of(directive), assignment, directive.Issued ?? from))));
        }

        return new Found(published, scheduled, await subscriptions.AllAsync(cancellationToken));
    }
}
