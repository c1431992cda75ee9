using System.Text;
using AdaptiveCards;
using Bot.Directives;
using Bot.Questions;
using Bot.Texts;

namespace Bot.Cards;

/// <summary>An answer as a card: one assignment in full, several as a list that pages, figures as a table, or why there is none.</summary>
internal static class AnswerCard
{
    // The channel takes some 100 KB for the whole message, counted in UTF-16.
    private const int MostBytes = 72 * 1024;

    private const int LongestQuote = 1_500;

    /// <summary>The card in the language of the question.</summary>
    /// <param name="answer">The answer; of a long one the page that its items are.</param>
    /// <param name="mayAcknowledge">Whether the asker may take note of an assignment: then it gets the button; null for all.</param>
    /// <param name="mayDecide">Whether the asker is an editor: then each assignment gets an editor's buttons.</param>
    public static AdaptiveCard Of(Answer answer, Func<Assignment, bool>? mayAcknowledge = null, bool mayDecide = false) =>
        WithJson(answer, mayAcknowledge, mayDecide).Card;

    /// <summary>The card and its JSON, which had to be written to see that it fits.</summary>
    public static (AdaptiveCard Card, string Json) WithJson(Answer answer, Func<Assignment, bool>? mayAcknowledge, bool mayDecide)
    {
        var shape = new Shape(mayAcknowledge ?? (_ => true), mayAcknowledge is not null, mayDecide, Sources: true);
        if (TryFit(answer, shape, out var whole))
        {
            return whole;
        }

        shape = shape with { Sources = false };
        if (TryFit(answer, shape, out var plain))
        {
            return plain;
        }

        var shortened = Build(answer with { Items = [.. answer.Items.Select(Shortened)] }, shape);
        return (shortened, CardJson.Of(shortened));
    }

    private static bool TryFit(Answer answer, Shape shape, out (AdaptiveCard Card, string Json) drawn)
    {
        var card = Build(answer, shape);
        drawn = (card, CardJson.Of(card));
        return Encoding.Unicode.GetByteCount(drawn.Json) < MostBytes;
    }

    // Only for quotes of many pages: the whole of it stands in the document.
    private static AnsweredAssignment Shortened(AnsweredAssignment item) => item.Assignment.Quote.Length <= LongestQuote
        ? item
        : item with { Assignment = item.Assignment with { Quote = item.Assignment.Quote[..LongestQuote] + "…" } };

    private static AdaptiveCard Build(Answer answer, Shape shape)
    {
        var phrases = Phrases.In(AnswerWords.LanguageOf(answer));
        var headline = AnswerWords.Headline(answer, phrases);
        var card = new AdaptiveCard(CardSchema.Version) { FallbackText = headline, Speak = headline, Lang = phrases.Language.Tag() };
        foreach (var understood in answer.Question.UnderstoodAs)
        {
            card.Body.Add(CardText.Subtle(phrases.AnswerUnderstoodAs(understood.Typed, understood.Meant)));
        }

        card.Body.Add(CardText.Title(headline));
        AddDocuments(card, answer, phrases);
        if (answer.Bodies.Count > 0 && answer.Question.Focus != QuestionFocus.CountAgencies)
        {
            card.Body.Add(CardText.Plain(string.Join(", ", answer.Bodies)));
        }

        if (answer.Figures is { } figures)
        {
            card.Body.AddRange(AnswerFiguresCard.Of(figures, phrases));
        }

        AddItems(card, answer, phrases, shape);
        AddPages(card, answer, phrases);
        AddSuggestions(card, answer, phrases);

        return card;
    }

    private static void AddItems(AdaptiveCard card, Answer answer, Phrases phrases, Shape shape)
    {
        if (!answer.Answered && answer.Items.Count > 0 && answer.Outcome is not (AnswerOutcome.OnlyCoordinates or AnswerOutcome.OnlyCounterpart))
        {
            card.Body.Add(CardText.Subtle(phrases.AnswerHint));
        }

        var number = 0;
        foreach (var item in answer.Items)
        {
            number++;
            var view = new AssignmentView(
                DirectiveHeading.Of(item.Directive), item.Assignment, item.Assignment.Deadline.Due, answer.Today, item.Acknowledgements, AnswerWords.Note(item, phrases))
            { Asked = answer.Question.Topic };
            var block = AssignmentBlock.Full(view, phrases);
            block.Separator = number > 1;
            card.Body.Add(block);
            var actions = new AdaptiveActionSet();
            if (answer.Answered && shape.MayAcknowledge(item.Assignment))
            {
                actions.Actions.Add(AssignmentBlock.AcknowledgeButton(view, phrases, Shown(answer)));
            }

            // What comes after it, for the asker's own duties; how they stand is read at the click.
            if (answer.Answered && shape.IsRegistered && item.Acknowledgements.Count > 0 && shape.MayAcknowledge(item.Assignment))
            {
                actions.Actions.Add(FollowUpForm.Open(view, phrases));
            }

            if (shape.Sources)
            {
                AddSource(card, actions, item, number, phrases);
            }

            if (answer.Answered && shape.MayDecide)
            {
                actions.Actions.AddRange(DecisionForm.Buttons(view, Shown(answer), phrases));
            }

            if (actions.Actions.Count > 0)
            {
                card.Body.Add(actions);
            }
        }
    }

    // The paragraph of the source, folded away until "Xem văn bản".
    private static void AddSource(AdaptiveCard card, AdaptiveActionSet actions, AnsweredAssignment item, int number, Phrases phrases)
    {
        var paragraph = SourceParagraph.Around(item.Directive.Text, item.Assignment.Span);
        if (paragraph.Length <= item.Assignment.Quote.Length)
        {
            return;
        }

        var id = $"source{number}";
        card.Body.Add(new AdaptiveContainer
        {
            Id = id,
            IsVisible = false,
            Style = AdaptiveContainerStyle.Emphasis,
            Items = [CardText.Plain(paragraph)],
        });
        actions.Actions.Add(new AdaptiveToggleVisibilityAction { Title = phrases.AnswerShowText, TargetElements = [new AdaptiveTargetElement(id)] });
    }

    private static void AddDocuments(AdaptiveCard card, Answer answer, Phrases phrases)
    {
        if (answer.Question.Focus != QuestionFocus.Documents && answer.Outcome is not (AnswerOutcome.Fact or AnswerOutcome.WhichDocument or AnswerOutcome.NotStated))
        {
            return;
        }

        foreach (var document in answer.Documents)
        {
            card.Body.Add(CardText.Fact(
                document.Issued is { } issued ? Phrases.Date(issued) : "–",
                new AdaptiveTextRun(AnswerWords.Title(document, phrases)) { Weight = AdaptiveTextWeight.Bolder },
                new AdaptiveTextRun(document.Subject is { } subject ? $" {subject}" : " ")));
        }
    }

    private static void AddPages(AdaptiveCard card, Answer answer, Phrases phrases)
    {
        if (answer.PageCount < 2)
        {
            return;
        }

        card.Body.Add(CardText.Subtle(phrases.AnswerPage(answer.Page + 1, answer.PageCount)));
        if (answer.Page > 0)
        {
            card.Actions.Add(Ask(phrases.AnswerPreviousPage, answer.Question.Text, answer.Page - 1, phrases));
        }

        if (answer.Page + 1 < answer.PageCount)
        {
            card.Actions.Add(Ask(phrases.AnswerNextPage, answer.Question.Text, answer.Page + 1, phrases));
        }
    }

    // One below the other: side by side, clients cut the names that tell them apart.
    private static void AddSuggestions(AdaptiveCard card, Answer answer, Phrases phrases)
    {
        foreach (var suggestion in AnswerWords.Suggestions(answer, phrases).Take(6))
        {
            card.Body.Add(new AdaptiveActionSet { Spacing = AdaptiveSpacing.Small, Actions = [Ask(suggestion, suggestion, 0, phrases)] });
        }
    }

    private static AdaptiveAction Ask(string title, string question, int page, Phrases phrases) => CardButton.Of(
        title, "ask", new Dictionary<string, object> { ["question"] = question, ["page"] = page, ["language"] = phrases.Language.Tag() });

    // What draws this card again after a click on it.
    private static Dictionary<string, object> Shown(Answer answer) => new() { ["question"] = answer.Question.Text, ["page"] = answer.Page };

    // What an item carries besides its facts: the asker's buttons, and the folded paragraph where there is room.
    private sealed record Shape(Func<Assignment, bool> MayAcknowledge, bool IsRegistered, bool MayDecide, bool Sources);
}
