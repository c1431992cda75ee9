using Bot.Acknowledgements;
using Bot.Directives;
using Bot.Texts;

namespace Bot.Teams;

/// <summary>The sentences that tell what came of a report, a request or a decision.</summary>
internal static class FollowUpText
{
    /// <summary>It was recorded now.</summary>
    public static string Now(FollowUpOutcome.Recorded recorded, Phrases phrases)
    {
        var duty = AcknowledgementReplies.Short(recorded.Duty.Assignment);
        var agency = recorded.Event.Mark.Agency.Name;
        return recorded.Event switch
        {
            FollowUpEvent.Started => phrases.FollowUpStartedNow(duty),
            FollowUpEvent.Done => phrases.FollowUpDoneNow(duty),
            FollowUpEvent.ExtensionAsked asked => phrases.ExtensionAskedNow(Phrases.Date(asked.NewDue)),
            FollowUpEvent.ExtensionGranted granted => phrases.ExtensionGrantedNow(agency, Phrases.Date(granted.NewDue)),
            FollowUpEvent.ExtensionRefused => phrases.ExtensionRefusedNow(agency),
            _ => phrases.FollowUpReopenedNow(duty),
        };
    }

    /// <summary>It was so before.</summary>
    public static string Before(FollowUpOutcome.Already already, Phrases phrases)
    {
        var (person, moment) = (already.First.Mark.PersonName, Phrases.Moment(VietnamTime.Local(already.First.Mark.At)));
        return already.First switch
        {
            FollowUpEvent.ExtensionAsked asked => phrases.ExtensionAskedBefore(Phrases.Date(asked.NewDue)),
            FollowUpEvent.ExtensionGranted or FollowUpEvent.ExtensionRefused => phrases.ExtensionDecidedBefore(person, moment),
            _ => phrases.FollowUpBefore(person, moment),
        };
    }

    /// <summary>Nothing was recorded.</summary>
    public static string Refusal(FollowUpOutcome outcome, Phrases phrases) => outcome switch
    {
        FollowUpOutcome.BadInput { Problem: FollowUpProblem.NotLater } bad => phrases.FollowUpProblemNotLater(bad.Due is { } due ? Phrases.Date(due) : "–"),
        FollowUpOutcome.BadInput bad => phrases.OfKey("FollowUpProblem" + bad.Problem),
        FollowUpOutcome.NotRegistered refused => phrases.NotRegistered(refused.Duty.Assignment.Leads[0].Name),
        FollowUpOutcome.NotOfTheAgency refused => phrases.NotOfTheAgency(
            string.Join(", ", refused.Duty.Assignment.Leads.Select(lead => lead.Name)), refused.Own?.Name ?? "–"),
        FollowUpOutcome.MayNotDecide => phrases.FollowUpNotDecided,
        FollowUpOutcome.OwnRequest => phrases.ExtensionOwn,
        FollowUpOutcome.NothingToDecide => phrases.FollowUpNothingToDecide,
        FollowUpOutcome.Withdrawn => phrases.DutyWithdrawn,
        FollowUpOutcome.UnknownAssignment => phrases.UnknownAssignment,
        _ => throw new InvalidOperationException("An outcome that the replies do not know."),
    };
}
