using AdaptiveCards;
using Bot.Acknowledgements;
using Bot.Directives;
using Bot.Texts;

namespace Bot.Cards;

/// <summary>What a card becomes after the click: the duty, and everyone who took note of it.</summary>
internal static class AcknowledgementCard
{
    /// <summary>The card of one recorded acknowledgement; it has no button for the one duty any more where every lead took note.</summary>
    public static AdaptiveCard Of(AcknowledgementOutcome.Recorded recorded, DateOnly today, Phrases phrases)
    {
        var view = new AssignmentView(
            DirectiveHeading.Of(recorded.Directive), recorded.Assignment, recorded.Assignment.Deadline.Due, today, recorded.All);
        var card = new AdaptiveCard(CardSchema.Version)
        {
            FallbackText = phrases.AcknowledgedTitle,
            Speak = phrases.AcknowledgedTitle,
            Body = [CardText.Title("✓ " + phrases.AcknowledgedTitle), AssignmentBlock.Full(view, phrases)],
        };
        if (recorded.Assignment.Leads.Count > recorded.All.Select(each => each.AgencyName).Distinct(StringComparer.Ordinal).Count())
        {
            card.Actions.Add(AssignmentBlock.AcknowledgeButton(view, phrases, null));
        }

        return card;
    }
}
