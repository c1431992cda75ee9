using Bot.Directives;

namespace Bot.Acknowledgements;

/// <summary>What came of a report, a request or a decision about a duty.</summary>
internal abstract record FollowUpOutcome
{
    private FollowUpOutcome()
    {
    }

    /// <summary>It is stored.</summary>
    /// <param name="Duty">The duty.</param>
    /// <param name="Event">What was recorded.</param>
    /// <param name="Status">How the duty stands since, for the agency that it is about.</param>
    public sealed record Recorded(DutyOnRecord Duty, FollowUpEvent Event, DutyStatus Status) : FollowUpOutcome;

    /// <summary>It was so before: the first word stands, nothing is added.</summary>
    /// <param name="Duty">The duty.</param>
    /// <param name="First">The event that stands; of a request that was decided, the decision.</param>
    /// <param name="Status">How the duty stands.</param>
    public sealed record Already(DutyOnRecord Duty, FollowUpEvent First, DutyStatus Status) : FollowUpOutcome;

    /// <summary>What was typed can't be taken; nothing is stored.</summary>
    /// <param name="Problem">Why.</param>
    /// <param name="Due">The deadline as it stands, where the problem is about it; else null.</param>
    public sealed record BadInput(FollowUpProblem Problem, DateOnly? Due = null) : FollowUpOutcome;

    /// <summary>The person is not registered; nothing is stored.</summary>
    public sealed record NotRegistered(DutyOnRecord Duty) : FollowUpOutcome;

    /// <summary>The person's agency does not lead the duty; nothing is stored.</summary>
    public sealed record NotOfTheAgency(DutyOnRecord Duty, Agency? Own) : FollowUpOutcome;

    /// <summary>Only a leader or an editor decides this; nothing is stored.</summary>
    public sealed record MayNotDecide : FollowUpOutcome;

    /// <summary>Nobody decides about a request of their own; nothing is stored.</summary>
    public sealed record OwnRequest : FollowUpOutcome;

    /// <summary>There is no such request, or nothing to reopen; nothing is stored.</summary>
    public sealed record NothingToDecide(DutyOnRecord Duty) : FollowUpOutcome;

    /// <summary>The duty was withdrawn; nothing is stored.</summary>
    public sealed record Withdrawn(DutyOnRecord Duty) : FollowUpOutcome;

    /// <summary>No such duty is published; nothing is stored.</summary>
    public sealed record UnknownAssignment : FollowUpOutcome;
}
