using AdaptiveCards;
using Bot.Acknowledgements;
using Bot.Directives;
using Bot.Texts;

namespace Bot.Cards;

/// <summary>A leader's overview: figures, requests to decide, who has not acknowledged with a button to nudge, what is reported done.</summary>
internal static class OverviewCard
{
    // Keeps the card under the channel's limit, and readable.
    private const int MostAsked = 5;
    private const int MostUnacknowledged = 10;
    private const int MostDone = 5;
    private const int LongestDuty = 160;

    // With it the card is drawn again after a click on it.
    private static readonly Dictionary<string, object> Context = new() { ["overview"] = "1" };

    /// <summary>The card.</summary>
    public static AdaptiveCard Of(Overview.Duties overview, DateOnly today, Phrases phrases)
    {
        var title = Title(overview, phrases);
        var card = new AdaptiveCard(CardSchema.Version)
        {
            FallbackText = title,
            Speak = title,
            Lang = phrases.Language.Tag(),
            Body = [CardText.Title(title), CardText.Plain(Counts(overview, phrases))],
        };
        AddAsked(card, overview, today, phrases);
        AddUnacknowledged(card, overview, today, phrases);
        AddDone(card, overview, today, phrases);
        return card;
    }

    /// <summary>The same in plain words: the figures, and who has not acknowledged.</summary>
    public static string Text(Overview.Duties overview, Phrases phrases) => string.Join(
        '\n',
        [
            Title(overview, phrases),
            Counts(overview, phrases),
            .. overview.Unacknowledged.Select(group => $"{group.Key}: {phrases.StatusNotAcknowledged} ({group.Count()})"),
        ]);

    private static string Title(Overview.Duties overview, Phrases phrases) =>
        overview.Of is { } agency ? phrases.OverviewTitle(agency.Name) : phrases.OverviewTitleOfAll;

    private static string Counts(Overview.Duties overview, Phrases phrases) => phrases.OverviewCounts(
        overview.Rows.Count,
        overview.Count(status => status.Progress == DutyProgress.NotAcknowledged),
        overview.Count(status => status.Progress == DutyProgress.UnderWay),
        overview.Count(status => status.Progress == DutyProgress.Done),
        overview.Count(status => status.Timing == DutyTiming.Overdue),
        overview.Count(status => status.FollowUp.Asked is not null));

    private static void AddAsked(AdaptiveCard card, Overview.Duties overview, DateOnly today, Phrases phrases)
    {
        var asked = overview.Asked.ToList();
        if (asked.Count == 0)
        {
            return;
        }

        card.Body.Add(Section(phrases.OverviewAsked(asked.Count)));
        foreach (var row in asked.Take(MostAsked))
        {
            card.Body.Add(Row(row, today, phrases, [.. FollowUpForm.OfLeader(View(row, today), row.Lead, phrases, Context)], DutyStatusText.Lines(row.Status, phrases)));
        }

        AddRest(card, asked.Count - MostAsked, phrases);
    }

    private static void AddUnacknowledged(AdaptiveCard card, Overview.Duties overview, DateOnly today, Phrases phrases)
    {
        var rows = overview.Unacknowledged.SelectMany(group => group).ToList();
        if (rows.Count == 0)
        {
            return;
        }

        card.Body.Add(Section(phrases.OverviewUnacknowledged(rows.Count)));
        foreach (var row in rows.Take(MostUnacknowledged))
        {
            card.Body.Add(Row(row, today, phrases, [FollowUpForm.Nudge(View(row, today), row.Lead, phrases)], []));
        }

        AddRest(card, rows.Count - MostUnacknowledged, phrases);
    }

    private static void AddDone(AdaptiveCard card, Overview.Duties overview, DateOnly today, Phrases phrases)
    {
        var done = overview.Done.OrderByDescending(row => row.Status.FollowUp.Done!.Mark.At).ToList();
        if (done.Count == 0)
        {
            return;
        }

        card.Body.Add(Section(phrases.OverviewDone(done.Count)));
        foreach (var row in done.Take(MostDone))
        {
            card.Body.Add(Row(row, today, phrases, [.. FollowUpForm.OfLeader(View(row, today), row.Lead, phrases, Context)], DutyStatusText.Lines(row.Status, phrases)));
        }

        AddRest(card, done.Count - MostDone, phrases);
    }

    private static AdaptiveElement Section(string title)
    {
        var section = CardText.Block(new AdaptiveTextRun(title) { Weight = AdaptiveTextWeight.Bolder });
        section.Separator = true;
        section.Spacing = AdaptiveSpacing.Medium;
        return section;
    }

    private static void AddRest(AdaptiveCard card, int left, Phrases phrases)
    {
        if (left > 0)
        {
            card.Body.Add(CardText.Subtle(phrases.OverviewMore(left)));
        }
    }

    // Who and by when, the duty, and what can be done about it.
    private static AdaptiveContainer Row(
        OverviewRow row, DateOnly today, Phrases phrases, List<AdaptiveAction> actions, IEnumerable<AdaptiveElement> lines)
    {
        var assignment = row.Duty.Assignment;
        var light = row.Status.Progress == DutyProgress.Done
            ? new AdaptiveTextRun(DutyStatusText.Words(row.Status, phrases))
            : DeadlineLight.Of(assignment.Deadline, row.Status.Due, today, phrases);
        var heading = DirectiveHeading.Of(row.Duty.Directive);
        var container = new AdaptiveContainer
        {
            Spacing = AdaptiveSpacing.Medium,
            Items =
            [
                CardText.Block(new AdaptiveTextRun(row.Lead.Name) { Weight = AdaptiveTextWeight.Bolder }, new AdaptiveTextRun(" · "), light),
                CardText.Plain(Short(assignment.Duty)),
                CardText.Subtle(heading.Title.Length > 0 ? heading.Title : phrases.Document),
                .. lines,
            ],
        };
        if (actions.Count > 0)
        {
            container.Items.Add(new AdaptiveActionSet { Actions = actions });
        }

        return container;
    }

    private static AssignmentView View(OverviewRow row, DateOnly today) =>
        new(DirectiveHeading.Of(row.Duty.Directive), row.Duty.Assignment, row.Status.Due, today, []) { Status = row.Status };

    private static string Short(string duty) => duty.Length <= LongestDuty ? duty : string.Concat(duty.AsSpan(0, LongestDuty - 1), "…");
}
