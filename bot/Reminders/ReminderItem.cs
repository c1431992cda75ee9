using Bot.Directives;

namespace Bot.Reminders;

/// <summary>One duty on a reminder card.</summary>
/// <param name="Directive">The document that lays it on.</param>
/// <param name="Assignment">The duty.</param>
/// <param name="Role">Why this target is told of it.</param>
/// <param name="Through">The group or the predecessor that the document names, where it does not name the target's agency itself; else null.</param>
/// <param name="Step">The step, on the day on which it should go out.</param>
/// <param name="Due">The last day on time as it now stands, the editor's before the document's; null where there is none.</param>
/// <param name="Unacknowledged">Leading agencies that have not acknowledged; for leaders.</param>
internal sealed record ReminderItem(
    DirectiveHeading Directive,
    Assignment Assignment,
    ReminderRole Role,
    Agency? Through,
    ScheduledStep Step,
    DateOnly? Due,
    IReadOnlyList<string> Unacknowledged);

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
