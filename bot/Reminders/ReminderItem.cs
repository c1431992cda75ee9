using Bot.Directives;

namespace Bot.Reminders;

/// <summary>One duty on a reminder card.</summary>
/// <param name="Directive">The document that lays it on.</param>
/// <param name="Assignment">The duty.</param>
/// <param name="Role">Why this target is told of it.</param>
/// <param name="Named">The body that the document names: the target's agency itself, a group that it belongs to, or a predecessor.</param>
/// <param name="Step">The step, on the day on which it should go out.</param>
/// <param name="Due">The last day on time as it now stands, the editor's before the document's; null where there is none.</param>
/// <param name="Acknowledgements">Who took note of it, in the order of time.</param>
internal sealed record ReminderItem(
    DirectiveHeading Directive,
    Assignment Assignment,
    ReminderRole Role,
    Agency Named,
    ScheduledStep Step,
    DateOnly? Due,
    IReadOnlyList<Acknowledgement> Acknowledgements)
{
    /// <summary>How the duty stands for the target's agency; null where only acknowledgements were read.</summary>
    public DutyStatus? Status { get; init; }
}

/// <summary>Why a target is told of a duty.</summary>
internal enum ReminderRole
{
    /// <summary>Its agency leads: a card with buttons.</summary>
    Lead,

    /// <summary>Its agency works along: a card for information.</summary>
    Coordinating,

    /// <summary>Its readers lead the leading agency: the duty is overdue and nobody acknowledged it.</summary>
    Leadership,
}
