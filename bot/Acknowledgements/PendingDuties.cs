using Bot.Directives;

namespace Bot.Acknowledgements;

/// <summary>What waits for a person's acknowledgement.</summary>
internal abstract record PendingDuties
{
    private PendingDuties()
    {
    }

    /// <summary>The person belongs to no agency that is known.</summary>
    public sealed record NoAgency : PendingDuties;

    /// <summary>The duties of the person's agency; empty where none waits.</summary>
    public sealed record Of(Agency Agency, IReadOnlyList<PendingDuty> Duties) : PendingDuties;
}

/// <summary>One duty that waits.</summary>
internal sealed record PendingDuty(DirectiveHeading Directive, Assignment Assignment);
