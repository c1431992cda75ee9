using Bot.Directives;

namespace Bot.Acknowledgements;

/// <summary>What came of a person's acknowledgement.</summary>
internal abstract record AcknowledgementOutcome
{
    private AcknowledgementOutcome()
    {
    }

    /// <summary>It is stored.</summary>
    /// <param name="Directive">The document.</param>
    /// <param name="Assignment">The duty.</param>
    /// <param name="First">This person's record: the new one, or the first where there was one.</param>
    /// <param name="IsNew">False where this person had acknowledged before: the first time stands.</param>
    public sealed record Recorded(Directive Directive, Assignment Assignment, Acknowledgement First, bool IsNew) : AcknowledgementOutcome;

    /// <summary>The person is not registered; nothing is stored.</summary>
    public sealed record NotRegistered(Directive Directive, Assignment Assignment) : AcknowledgementOutcome;

    /// <summary>The person's agency does not lead this duty; nothing is stored.</summary>
    public sealed record NotOfTheAgency(Directive Directive, Assignment Assignment, Agency? Own) : AcknowledgementOutcome;

    /// <summary>An editor withdrew the duty: nothing is stored.</summary>
    public sealed record Withdrawn(Directive Directive, Assignment Assignment) : AcknowledgementOutcome;

    /// <summary>No such duty is published.</summary>
    public sealed record UnknownAssignment : AcknowledgementOutcome;
}
