using AdaptiveCards;
using Bot.Directives;
using Bot.Texts;

namespace Bot.Cards;

/// <summary>How one assignment looks on every card: document, days left, who, by when, the words of the source, who took note.</summary>
internal static class AssignmentBlock
{
    /// <summary>The assignment in full.</summary>
    public static AdaptiveElement Full(AssignmentView view, Phrases phrases)
    {
        var items = new List<AdaptiveElement> { Head(view, phrases) };
        if (view.Note is { } note)
        {
            items.Add(CardText.Subtle(note));
        }

        items.Add(CardText.Fact(phrases.Lead, new AdaptiveTextRun(Names(view.Assignment.Leads)) { Weight = AdaptiveTextWeight.Bolder }));
        if (view.Assignment.Coordinating.Count > 0)
        {
            items.Add(CardText.Fact(phrases.Coordinating, new AdaptiveTextRun(Names(view.Assignment.Coordinating))));
        }

        items.Add(DeadlineFact(view, phrases));
        if (view.Status is { } status)
        {
            items.Add(CardText.Fact(phrases.StatusLabel, new AdaptiveTextRun(DutyStatusText.Words(status, phrases)) { Weight = AdaptiveTextWeight.Bolder }));
        }

        if (view.Assignment.Urgency is { } urgency)
        {
            items.Add(CardText.Fact(phrases.Urgency, new AdaptiveTextRun(urgency)));
        }

        items.Add(Quote(view, phrases));
        items.AddRange(view.Acknowledgements.Select(each => Acknowledged(each, phrases)));
        if (view.Status is { } followed)
        {
            items.AddRange(DutyStatusText.Lines(followed, phrases));
        }

        return new AdaptiveContainer { Items = items, Spacing = AdaptiveSpacing.Medium };
    }

    /// <summary>The button "Đã nhận nhiệm vụ" of an assignment, with the fallback of clients without Action.Execute.</summary>
    /// <param name="view">The assignment.</param>
    /// <param name="phrases">The language.</param>
    /// <param name="context">What the card needs to be drawn again after the click; null for nothing.</param>
    public static AdaptiveAction AcknowledgeButton(AssignmentView view, Phrases phrases, IReadOnlyDictionary<string, object>? context)
    {
        var data = new Dictionary<string, object>(context ?? new Dictionary<string, object>())
        {
            ["verb"] = "acknowledge",
            ["directive"] = view.Directive.Key,
            ["assignment"] = view.Assignment.Id,
            ["language"] = phrases.Language.Tag(),
        };
        var button = CardButton.Of(phrases.Acknowledge, "acknowledge", data);
        button.Style = "positive";
        return button;
    }

    private static AdaptiveElement Head(AssignmentView view, Phrases phrases) => CardText.Block(
        new AdaptiveTextRun(Title(view.Directive, phrases)) { IsSubtle = true, Weight = AdaptiveTextWeight.Bolder });

    // How near it is, then the date and the words that it was read from, where those say more.
    private static AdaptiveElement DeadlineFact(AssignmentView view, Phrases phrases)
    {
        var deadline = view.Assignment.Deadline;
        var light = DeadlineLight.Of(deadline, view.Due, view.Today, phrases);
        var date = DeadlineLight.DateAndPhrase(deadline, view.Due, phrases);
        if ((deadline.FirstDue ?? (view.Status is { IsMoved: true } moved ? moved.FirstDue : null)) is { } first && first != view.Due)
        {
            date = $"{date} · {phrases.StatusFirstDue(Phrases.Date(first))}";
        }

        if (view.Status is { Progress: DutyProgress.Done })
        {
            return CardText.Fact(phrases.DeadlineLabel, new AdaptiveTextRun(date));
        }

        return date == DeadlineLight.Words(deadline, view.Due, view.Today, phrases)
            ? CardText.Fact(phrases.DeadlineLabel, light)
            : CardText.Fact(phrases.DeadlineLabel, light, new AdaptiveTextRun($" · {date}"));
    }

    private static AdaptiveContainer Quote(AssignmentView view, Phrases phrases) => new()
    {
        Style = AdaptiveContainerStyle.Emphasis,
        Spacing = AdaptiveSpacing.Small,
        Items =
        [
            CardText.Subtle(view.Assignment.Item is { } item ? phrases.SourceWordsOfItem(item) : phrases.SourceWords),
            CardText.Block(QuoteRuns.Of(OneLine.Of(view.Assignment.Quote), view.Asked)),
        ],
    };

    private static AdaptiveElement Acknowledged(Acknowledgement each, Phrases phrases) => CardText.Block(
        new AdaptiveTextRun("✓ " + phrases.AcknowledgedBy(each.PersonName, each.AgencyName, Phrases.Moment(VietnamTime.Local(each.At))))
        {
            Color = AdaptiveTextColor.Good,
        });

    private static string Title(DirectiveHeading directive, Phrases phrases)
    {
        var title = directive.Title.Length > 0 ? directive.Title : phrases.Document;
        return directive.Issued is { } issued ? $"{title} · {Phrases.Date(issued)}" : title;
    }

    private static string Names(IReadOnlyList<Agency> agencies) =>
        string.Join(", ", agencies.Select(agency => agency.Name));
}
