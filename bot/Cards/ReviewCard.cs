using AdaptiveCards;
using Bot.Directives;
using Bot.Publishing;
using Bot.Texts;

namespace Bot.Cards;

/// <summary>A reading for review, page by page, and what it becomes once published.</summary>
internal static class ReviewCard
{
    // Keeps the card with its forms well under the channel's limit of some 100 KB.
    private const int PageSize = 5;
    private const int MostDoubts = 10;

    /// <summary>The reading as it was handed in; an editor gets the buttons.</summary>
    public static AdaptiveCard Of(SubmissionOutcome.Drafted drafted, Phrases phrases) =>
        Of(drafted.Draft, drafted.Revision, 0, drafted.MayPublish, null, phrases);

    /// <summary>A page of a draft.</summary>
    /// <param name="draft">The reading with the corrections so far.</param>
    /// <param name="revision">What it changes of the published one; null where there is none.</param>
    /// <param name="page">From 0; one past the end is the last.</param>
    /// <param name="mayEdit">Whether to show the buttons of an editor.</param>
    /// <param name="notice">A sentence about the last click; null for none.</param>
    /// <param name="phrases">The language.</param>
    public static AdaptiveCard Of(Draft draft, Revision? revision, int page, bool mayEdit, string? notice, Phrases phrases)
    {
        var directive = draft.Directive;
        var card = Begun(phrases.DraftTitle, directive, phrases);
        if (notice is not null)
        {
            card.Body.Add(CardText.Block(new AdaptiveTextRun(notice) { Weight = AdaptiveTextWeight.Bolder }));
        }

        if (revision is not null)
        {
            card.Body.Add(CardText.Plain(
                phrases.RevisionNote(revision.Added.Count, revision.Removed.Count, revision.Changed.Count, revision.Kept.Count)));
        }

        card.Body.Add(CardText.Subtle(mayEdit ? phrases.DraftHint : phrases.NotAnEditor));
        var pages = Math.Max(1, (directive.Assignments.Count + PageSize - 1) / PageSize);
        var at = Math.Clamp(page, 0, pages - 1);
        AddAssignments(card, draft, at, mayEdit, phrases);
        if (at == 0)
        {
            AddDoubts(card, directive, phrases);
        }

        AddPages(card, draft, at, pages, phrases);
        if (mayEdit)
        {
            card.Actions.Add(CardButton.Of(phrases.Publish, "publish", ReviewForm.Data(draft, at, phrases)));
            card.Actions.Add(ReviewForm.Adding(draft, at, phrases));
        }

        return card;
    }

    /// <summary>The published document.</summary>
    public static AdaptiveCard OfPublished(PublishingOutcome.Published published, Phrases phrases)
    {
        var card = Begun("✓ " + phrases.PublishedTitle, published.Directive, phrases);
        var number = 0;
        foreach (var assignment in published.Directive.Assignments.Take(4 * PageSize))
        {
            card.Body.Add(Row(assignment, ++number, phrases));
        }

        if (published.Directive.Assignments.Count > number)
        {
            card.Body.Add(CardText.Subtle(phrases.MoreAssignments(published.Directive.Assignments.Count - number)));
        }

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
            Lang = phrases.Language.Tag(),
            Body =
            [
                CardText.Title(title),
                CardText.Block(new AdaptiveTextRun(name) { Weight = AdaptiveTextWeight.Bolder }),
                CardText.Subtle(about.Length > 0 ? about : "–"),
                CardText.Plain(phrases.AssignmentCount(directive.Assignments.Count)),
            ],
        };
    }

    private static void AddAssignments(AdaptiveCard card, Draft draft, int page, bool mayEdit, Phrases phrases)
    {
        var number = page * PageSize;
        foreach (var assignment in draft.Directive.Assignments.Skip(page * PageSize).Take(PageSize))
        {
            var row = Row(assignment, ++number, phrases);
            if (mayEdit)
            {
                row.Items.Add(ReviewForm.Editing(draft, assignment, page, phrases));
            }

            card.Body.Add(row);
        }
    }

    private static AdaptiveContainer Row(Assignment assignment, int number, Phrases phrases) => new()
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
    };

    private static void AddPages(AdaptiveCard card, Draft draft, int page, int pages, Phrases phrases)
    {
        if (pages < 2)
        {
            return;
        }

        card.Body.Add(CardText.Subtle(phrases.PageOf(page + 1, pages)));
        if (page > 0)
        {
            card.Actions.Add(CardButton.Of(phrases.PreviousPage, "draft-page", ReviewForm.Data(draft, page - 1, phrases)));
        }

        if (page + 1 < pages)
        {
            card.Actions.Add(CardButton.Of(phrases.NextPage, "draft-page", ReviewForm.Data(draft, page + 1, phrases)));
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
                .. directive.Doubts.Take(MostDoubts).Select(doubt =>
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
