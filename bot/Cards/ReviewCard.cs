using AdaptiveCards;
using Bot.Directives;
using Bot.Publishing;
using Bot.Texts;

namespace Bot.Cards;

/// <summary>A reading for review, and what it becomes once published.</summary>
internal static class ReviewCard
{
    // Keeps the card well under the channel's limit of some 100 KB.
    private const int MostShown = 20;

    /// <summary>The reading with its doubts; the button for an editor only.</summary>
    public static AdaptiveCard Of(SubmissionOutcome.Drafted drafted, Phrases phrases)
    {
        var directive = drafted.Draft.Directive;
        var card = Begun(phrases.DraftTitle, directive, phrases);
        if (drafted.Revision is { } revision)
        {
            card.Body.Add(CardText.Plain(phrases.RevisionNote(revision.Added.Count, revision.Removed.Count, revision.Kept.Count)));
        }

        card.Body.Add(CardText.Subtle(phrases.DraftHint));
        AddAssignments(card, directive, phrases);
        AddDoubts(card, directive, phrases);
        if (drafted.MayPublish)
        {
            card.Actions.Add(CardButton.Of(
                phrases.Publish,
                "publish",
                new Dictionary<string, object> { ["draft"] = drafted.Draft.Id, ["language"] = phrases.Language.Tag() }));
        }
        else
        {
            card.Body.Add(CardText.Subtle(phrases.NotAnEditor));
        }

        return card;
    }

    /// <summary>The published document.</summary>
    public static AdaptiveCard OfPublished(PublishingOutcome.Published published, Phrases phrases)
    {
        var card = Begun("✓ " + phrases.PublishedTitle, published.Directive, phrases);
        AddAssignments(card, published.Directive, phrases);
        return card;
    }

    private static AdaptiveCard Begun(string title, Directive directive, Phrases phrases)
    {
        var heading = DirectiveHeading.Of(directive);
        var name = heading.Title.Length > 0 ? heading.Title : phrases.Document;
        var about = string.Join(" · ", new[]
        {
            directive.Issuer, directive.Issued is { } issued ? Phrases.Date(issued) : null, directive.Subject,
        }.OfType<string>());
        return new AdaptiveCard(CardSchema.Version)
        {
            FallbackText = $"{title}: {name}",
            Speak = $"{title}: {name}",
            Body =
            [
                CardText.Title(title),
                CardText.Block(new AdaptiveTextRun(name) { Weight = AdaptiveTextWeight.Bolder }),
                CardText.Subtle(about.Length > 0 ? about : "–"),
                CardText.Plain(phrases.AssignmentCount(directive.Assignments.Count)),
            ],
        };
    }

    private static void AddAssignments(AdaptiveCard card, Directive directive, Phrases phrases)
    {
        var number = 0;
        foreach (var assignment in directive.Assignments.Take(MostShown))
        {
            number++;
            card.Body.Add(new AdaptiveContainer
            {
                Separator = true,
                Items =
                [
                    CardText.Block(
                        new AdaptiveTextRun($"{number}. "),
                        new AdaptiveTextRun(string.Join(", ", assignment.Leads.Select(each => each.Name))) { Weight = AdaptiveTextWeight.Bolder }),
                    CardText.Plain(Shortened(assignment.Duty)),
                    CardText.Subtle(Facts(assignment, phrases)),
                ],
            });
        }

        if (directive.Assignments.Count > MostShown)
        {
            card.Body.Add(CardText.Subtle(phrases.MoreAssignments(directive.Assignments.Count - MostShown)));
        }
    }

    private static void AddDoubts(AdaptiveCard card, Directive directive, Phrases phrases)
    {
        if (directive.Doubts.Count == 0)
        {
            return;
        }

        card.Body.Add(new AdaptiveContainer
        {
            Style = AdaptiveContainerStyle.Warning,
            Items =
            [
                CardText.Block(new AdaptiveTextRun("? " + phrases.DoubtsTitle(directive.Doubts.Count)) { Weight = AdaptiveTextWeight.Bolder }),
                .. directive.Doubts.Take(MostShown).Select(doubt =>
                    CardText.Plain($"{phrases.OfKey("Doubt" + doubt.Reason)} «{Shortened(doubt.Span.Of(directive.Text))}»")),
            ],
        });
    }

    private static string Facts(Assignment assignment, Phrases phrases)
    {
        var deadline = $"{phrases.DeadlineLabel}: {DeadlineLight.DateAndPhrase(assignment.Deadline, assignment.Deadline.Due, phrases)}";
        return assignment.Coordinating.Count == 0
            ? deadline
            : $"{phrases.Coordinating}: {string.Join(", ", assignment.Coordinating.Select(each => each.Name))} · {deadline}";
    }

    private static string Shortened(string words) => words.Length <= 240 ? words : string.Concat(words.AsSpan(0, 239), "…");
}
