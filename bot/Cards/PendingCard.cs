using AdaptiveCards;
using Bot.Acknowledgements;
using Bot.Texts;

namespace Bot.Cards;

/// <summary>The duties that wait for acknowledgement, each with its own button.</summary>
internal static class PendingCard
{
    private const int MostShown = 5;

    /// <summary>The first five; the rest is counted.</summary>
    public static AdaptiveCard Of(PendingDuties.Of pending, DateOnly today, Phrases phrases)
    {
        var card = new AdaptiveCard(CardSchema.Version) { FallbackText = phrases.ChooseDuty, Speak = phrases.ChooseDuty };
        card.Body.Add(CardText.Plain(phrases.ChooseDuty));
        foreach (var duty in pending.Duties.Take(MostShown))
        {
            var view = new AssignmentView(duty.Directive, duty.Assignment, duty.Assignment.Deadline.Due, today, []);
            card.Body.Add(new AdaptiveContainer
            {
                Separator = true,
                Items =
                [
                    AssignmentBlock.Full(view, phrases),
                    new AdaptiveActionSet { Actions = [AssignmentBlock.AcknowledgeButton(view, phrases, null)] },
                ],
            });
        }

        if (pending.Duties.Count > MostShown)
        {
            card.Body.Add(CardText.Subtle(phrases.MoreAssignments(pending.Duties.Count - MostShown)));
        }

        return card;
    }
}
