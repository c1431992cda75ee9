using Bot.Directives;
using Bot.Questions;

namespace Bot.Cards;

/// <summary>One assignment as a card shows it.</summary>
/// <param name="Directive">The document.</param>
/// <param name="Assignment">The duty.</param>
/// <param name="Due">The last day on time as it stands now (an editor's before the document's); null where there is none.</param>
/// <param name="Today">Today in Vietnam.</param>
/// <param name="Acknowledgements">Who took note, in the order of time.</param>
/// <param name="Note">Why it is shown, where that is not plain: "as a member of …"; null for nothing to say.</param>
internal sealed record AssignmentView(
    DirectiveHeading Directive,
    Assignment Assignment,
    DateOnly? Due,
    DateOnly Today,
    IReadOnlyList<Acknowledgement> Acknowledgements,
    string? Note = null)
{
    /// <summary>What was asked about: its words are marked in the quote; null for nothing.</summary>
    public Topic? Asked { get; init; }

    /// <summary>How it stands for the agency that the card is for; null where only acknowledgements are known.</summary>
    public DutyStatus? Status { get; init; }

    /// <summary>What the person typed before choosing the duty, to stand in the form; null for nothing.</summary>
    public string? TypedNote { get; init; }

    /// <inheritdoc cref="TypedNote"/>
    public string? TypedLink { get; init; }

    /// <inheritdoc cref="TypedNote"/>
    public DateOnly? TypedDay { get; init; }
}
