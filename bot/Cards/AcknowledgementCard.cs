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
        if (Awaited(recorded) is { Count: > 0 } awaited)
        {
            card.Body.Add(CardText.Plain(phrases.AcknowledgementAwaited(string.Join(", ", awaited.Select(lead => lead.Name)))));
            var button = AssignmentBlock.AcknowledgeButton(view, phrases, null);

            // For the others; whoever just clicked is done.
            button.Style = "default";
            card.Actions.Add(button);
        }

        return card;
    }

    // A successor or a member of a group acts in its own name: where all have acted, nobody is waited for whatever the names.
    private static List<Agency> Awaited(AcknowledgementOutcome.Recorded recorded)
    {
        var acted = recorded.All.Select(each => each.AgencyName).ToHashSet(StringComparer.Ordinal);
        return recorded.Assignment.Leads.Count > acted.Count ? [.. recorded.Assignment.Leads.Where(lead => !acted.Contains(lead.Name))] : [];
    }
}
