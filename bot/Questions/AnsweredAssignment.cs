using Bot.Directives;

namespace Bot.Questions;

/// <summary>One assignment of an answer.</summary>
/// <param name="Directive">Its document.</param>
/// <param name="Assignment">The assignment.</param>
/// <param name="How">How the body asked for is found in it; null where no body was asked for.</param>
/// <param name="Through">The group or the predecessor by which it was found; null where it was found directly.</param>
/// <param name="DaysLeft">Whole days from today to the last day on time; negative when overdue; null without a date.</param>
/// <param name="Acknowledgements">Who took note, first first.</param>
internal sealed record AnsweredAssignment(
    Directive Directive,
    Assignment Assignment,
    FoundAs? How,
    Agency? Through,
    int? DaysLeft,
    IReadOnlyList<Acknowledgement> Acknowledgements);
