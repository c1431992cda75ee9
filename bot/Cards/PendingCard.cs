using AdaptiveCards;
using Bot.Acknowledgements;
using Bot.Texts;

namespace Bot.Cards;

/// <summary>The duties that a person's words may mean, each with its own buttons.</summary>
internal static class PendingCard
{
    private const int MostShown = 5;

    /// <summary>The first five; the rest is counted.</summary>
    /// <param name="pending">The duties.</param>
    /// <param name="title">What the person is asked to do.</param>
    /// <param name="today">Today in Vietnam.</param>
    /// <param name="typed">What the person typed already, to stand in the forms.</param>
    /// <param name="phrases">The language.</param>
    public static AdaptiveCard Of(PendingDuties.Of pending, string title, DateOnly today, TypedFollowUp typed, Phrases phrases)
    {
        var card = new AdaptiveCard(CardSchema.Version) { FallbackText = title, Speak = title, Lang = phrases.Language.Tag() };
        card.Body.Add(CardText.Plain(title));
        foreach (var duty in pending.Duties.Take(MostShown))
        {
            var view = DutyCard.View(duty, today) with { TypedNote = typed.Note, TypedLink = typed.Link, TypedDay = typed.Day };
            card.Body.Add(new AdaptiveContainer
            {
                Separator = true,
                Items =
                [
                    AssignmentBlock.Full(view, phrases),
                    new AdaptiveActionSet { Actions = [.. typed.Acknowledges ? [AssignmentBlock.AcknowledgeButton(view, phrases, null)] : FollowUpForm.OfLead(view, phrases, null)] },
                ],
            });
        }

        if (pending.Duties.Count > MostShown)
        {
            card.Body.Add(CardText.Subtle(phrases.MoreAssignments(pending.Duties.Count - MostShown)));
        }

        if (typed.Acknowledges && pending.Duties.Count > 1)
        {
            card.Actions.Add(AcknowledgeAll.Button([.. pending.Duties.Take(MostShown).Select(duty => duty.Duty.Key)], phrases));
        }

        return card;
    }
}
