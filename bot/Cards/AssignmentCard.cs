using AdaptiveCards;
using Bot.Texts;

namespace Bot.Cards;

/// <summary>One assignment, as a person puts it into a chat from the composer or by its link: to read, without buttons that act.</summary>
internal static class AssignmentCard
{
    /// <summary>The card.</summary>
    /// <param name="view">The assignment.</param>
    /// <param name="link">Its link, put on a button; null for no button.</param>
    /// <param name="phrases">The language.</param>
    public static AdaptiveCard Of(AssignmentView view, Uri? link, Phrases phrases)
    {
        var spoken = Headline(view);
        var card = new AdaptiveCard(CardSchema.Version)
        {
            FallbackText = spoken,
            Speak = spoken,
            Lang = phrases.Language.Tag(),
            Body = [AssignmentBlock.Full(view, phrases)],
        };
        if (link is not null)
        {
            card.Actions.Add(new AdaptiveOpenUrlAction { Title = phrases.ComposeLink, Url = link });
        }

        return card;
    }

    /// <summary>Who is to do what, in a line.</summary>
    public static string Headline(AssignmentView view) =>
        $"{string.Join(", ", view.Assignment.Leads.Select(lead => lead.Name))}: {view.Assignment.Duty}";

    /// <summary>The document and the day, in a line.</summary>
    public static string Subline(AssignmentView view, Phrases phrases) =>
        $"{(view.Directive.Title.Length > 0 ? view.Directive.Title : phrases.Document)} · {DeadlineLight.Words(view.Assignment.Deadline, view.Due, view.Today, phrases)}";
}
