using AdaptiveCards;
using Bot.Acknowledgements;
using Bot.Directives;
using Bot.Texts;

namespace Bot.Cards;

/// <summary>One duty for one agency: who took note, what was reported, and the buttons for what comes next. What a click gives back where no other card is drawn anew.</summary>
internal static class DutyCard
{
    /// <summary>The card.</summary>
    /// <param name="duty">The duty as it stands.</param>
    /// <param name="title">What has just happened, in one line.</param>
    /// <param name="today">Today in Vietnam.</param>
    /// <param name="phrases">The language.</param>
    public static AdaptiveCard Of(AgencyDuty duty, string title, DateOnly today, Phrases phrases)
    {
        var view = View(duty, today);
        var card = new AdaptiveCard(CardSchema.Version)
        {
            FallbackText = title,
            Speak = title,
            Lang = phrases.Language.Tag(),
            Body = [CardText.Title(title), AssignmentBlock.Full(view, phrases)],
        };
        if (Awaited(duty, today) is { Count: > 0 } awaited)
        {
            card.Body.Add(CardText.Plain(phrases.AcknowledgementAwaited(string.Join(", ", awaited.Select(lead => lead.Name)))));
            var button = AssignmentBlock.AcknowledgeButton(view, phrases, null);

            // For the others; whoever just clicked is done.
            button.Style = "default";
            card.Body.Add(new AdaptiveActionSet { Actions = [button] });
        }

        // A row for each who acts: on a phone one row of all would cut the words off.
        if (FollowUpForm.OfLeader(view, duty.Agency, phrases, null).ToList() is { Count: > 0 } deciding)
        {
            card.Body.Add(new AdaptiveActionSet { Actions = deciding });
        }

        card.Actions.AddRange(FollowUpForm.OfLead(view, phrases, null));
        return card;
    }

    /// <summary>The duty as all cards show one.</summary>
    public static AssignmentView View(AgencyDuty duty, DateOnly today) =>
        new(DirectiveHeading.Of(duty.Duty.Directive), duty.Duty.Assignment, duty.Status.Due, today, duty.Acknowledgements) { Status = duty.Status };

    // Joint leads that have yet to take note; of a group nobody has a list.
    private static List<Agency> Awaited(AgencyDuty duty, DateOnly today) => duty.Status.Progress == DutyProgress.NotAcknowledged
        ? []
        : [
            .. duty.Duty.Assignment.Leads.Where(lead => lead.Kind == AgencyKind.Body
                && !duty.Acknowledgements.Any(each => Responsibility.Of(new Agency(each.AgencyName, each.AgencyPlace), [lead], today) is not null)),
        ];
}
