using Bot.Directives;
using Bot.Storage;

namespace Bot.Acknowledgements;

/// <summary>What came of a leader's wish to nudge an agency.</summary>
internal abstract record NudgeOutcome
{
    private NudgeOutcome()
    {
    }

    /// <summary>It is recorded, and to be sent now.</summary>
    public sealed record Recorded(DutyOnRecord Duty, Nudge Nudge) : NudgeOutcome;

    /// <summary>The agency was nudged about the duty today; nothing is sent.</summary>
    public sealed record AlreadyToday(DutyOnRecord Duty, Nudge First) : NudgeOutcome;

    /// <summary>The agency took note meanwhile; nothing is sent.</summary>
    public sealed record Acknowledged(DutyOnRecord Duty, Agency Agency) : NudgeOutcome;

    /// <summary>The agency does not lead the duty; nothing is sent.</summary>
    public sealed record NotALead(DutyOnRecord Duty, Agency Agency) : NudgeOutcome;

    /// <summary>Only a leader or an editor nudges; nothing is sent.</summary>
    public sealed record MayNot : NudgeOutcome;

    /// <summary>The duty was withdrawn; nothing is sent.</summary>
    public sealed record Withdrawn(DutyOnRecord Duty) : NudgeOutcome;

    /// <summary>No such duty is published; nothing is sent.</summary>
    public sealed record UnknownAssignment : NudgeOutcome;
}
