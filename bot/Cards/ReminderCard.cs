using AdaptiveCards;
using Bot.Directives;
using Bot.Reminders;
using Bot.Texts;

namespace Bot.Cards;

/// <summary>A reminder: the duties that are due, the leads' with a button each, the others for information.</summary>
internal static class ReminderCard
{
    /// <summary>What a client asks for by itself when it shows a reminder.</summary>
    public const string RefreshVerb = "refresh";

    // Keeps a digest well under the channel's limit of some 100 KB, and readable.
    private const int MostShown = 10;
    private const int MostLetters = 36_000;

    // What a block weighs besides its own words, in letters of JSON.
    private const int BlockLetters = 3_400;

    // What the forms of a duty weigh that is taken note of.
    private const int FormLetters = 2_600;

    /// <summary>The card of one target and round.</summary>
    /// <param name="card">What it tells.</param>
    /// <param name="phrases">The language.</param>
    /// <param name="viewers">The channel's ids of those whose clients ask for the card anew when they show it, 60 at most; empty: it suffices as it is.</param>
    public static AdaptiveCard Of(ReminderRoundCard card, Phrases phrases, IReadOnlyList<string>? viewers = null)
    {
        var title = ReminderText.Title(card, phrases);
        var made = new AdaptiveCard(CardSchema.Version)
        {
            Lang = phrases.Language.Tag(),
            FallbackText = title,
            Speak = title,
            Body = [CardText.Title(title)],
        };
        if (viewers is { Count: > 0 and <= 60 })
        {
            made.Refresh = new AdaptiveRefresh
            {
                Action = new AdaptiveExecuteAction { Title = title, Verb = RefreshVerb, Data = new Dictionary<string, object> { ["verb"] = RefreshVerb } },
                UserIds = [.. viewers],
            };
        }

        if (card.Kind == ReminderCardKind.WeeklySummary)
        {
            made.Body.Add(CardText.Plain(ReminderText.Counts(card, phrases)));
        }

        if (card.IsCatchUp)
        {
            made.Body.Add(CardText.Subtle(phrases.ReminderCatchUp));
        }

        var shown = Shown(card.Items);
        foreach (var item in card.Items.Take(shown))
        {
            var view = ReminderText.View(item, card, phrases);
            made.Body.Add(new AdaptiveContainer { Separator = true, Items = [AssignmentBlock.Full(view, phrases), .. Buttons(item, view, card, phrases)] });
        }

        if (card.Items.Count > shown)
        {
            made.Body.Add(CardText.Subtle(phrases.ReminderMore(card.Items.Count - shown)));
        }

        if (Unacknowledged(card.Items.Take(shown)) is { Count: > 1 } waiting)
        {
            made.Actions.Add(AcknowledgeAll.Button(waiting, phrases));
        }

        return made;
    }

    // At least one; as many as fit.
    private static int Shown(IReadOnlyList<ReminderItem> items)
    {
        var letters = 0;
        for (var count = 0; count < Math.Min(items.Count, MostShown); count++)
        {
            letters += BlockLetters + (items[count].Acknowledgements.Count > 0 ? FormLetters : 0) + items[count].Assignment.Quote.Length + items[count].Acknowledgements.Sum(one => 300 + one.PersonName.Length);
            if (count > 0 && letters > MostLetters)
            {
                return count;
            }
        }

        return Math.Min(items.Count, MostShown);
    }

    private static IEnumerable<AdaptiveElement> Buttons(ReminderItem item, AssignmentView view, ReminderRoundCard card, Phrases phrases)
    {
        // A row for each who acts: on a phone one row of all would cut the words off.
        if (item.Role == ReminderRole.Lead && FollowUpForm.OfLead(view, phrases, null).ToList() is { Count: > 0 } own)
        {
            yield return new AdaptiveActionSet { Actions = own };
        }

        if (item.Role is ReminderRole.Lead or ReminderRole.Leadership
            && FollowUpForm.OfLeader(view, card.Agency, phrases, null).ToList() is { Count: > 0 } deciding)
        {
            yield return new AdaptiveActionSet { Actions = deciding };
        }
    }

    // What of the card waits for the agency's own people; one click takes note of all that is shown.
    private static List<DutyKey> Unacknowledged(IEnumerable<ReminderItem> shown) =>
    [
        .. shown.Where(item => item.Role == ReminderRole.Lead
                && (item.Status is { } status ? status.Progress == DutyProgress.NotAcknowledged : item.Acknowledgements.Count == 0))
            .Select(item => new DutyKey(item.Directive.Key, item.Assignment.Id)),
    ];
}
