using Bot.Cards;
using Bot.Directives;
using Bot.Publishing;
using Bot.Texts;

namespace Bot.Teams;

/// <summary>What an editor's clicks on a draft give.</summary>
internal sealed class DraftReplies
{
    private readonly DraftDesk _desk;

    public DraftReplies(DraftDesk desk) => _desk = desk;

    /// <summary>Turns a page, drops, corrects or adds, as the button's verb says.</summary>
    public async Task<Reply> ReplyAsync(CardData data, Person person, Phrases phrases, CancellationToken cancellationToken)
    {
        if (data.Draft is not { } draft)
        {
            return new Reply(phrases.UnknownAction);
        }

        var outcome = data switch
        {
            { Verb: "draft-page" } => await _desk.ShowAsync(draft, person, cancellationToken),
            { Verb: "draft-drop", Assignment: { } dropped } => await _desk.DropAsync(draft, dropped, person, cancellationToken),
            { Verb: "draft-correct", Assignment: { } corrected } => await _desk.CorrectAsync(draft, corrected, data.Correction, person, cancellationToken),
            { Verb: "draft-add" } => await _desk.AddAsync(draft, data.Correction, person, cancellationToken),
            _ => null,
        };
        return outcome switch
        {
            DraftOutcome.Shown shown => Page(shown.Draft, shown.Revision, data.Page, null, phrases),
            DraftOutcome.UnknownAssignment gone => Page(gone.Draft, gone.Revision, data.Page, phrases.AssignmentGone, phrases),
            DraftOutcome.Incomplete => new Reply(phrases.CorrectionIncomplete),
            DraftOutcome.NotAnEditor => new Reply(phrases.NotAnEditor),
            DraftOutcome.UnknownDraft => new Reply(phrases.UnknownDraft),
            null => new Reply(phrases.UnknownAction),
            _ => throw new InvalidOperationException("An outcome that the replies do not know."),
        };
    }

    private static Reply Page(Draft draft, Revision? revision, int page, string? notice, Phrases phrases) => new(
        phrases.Drafted(DirectiveHeading.Of(draft.Directive).Title, draft.Directive.Assignments.Count),
        ReviewCard.Of(draft, revision, page, mayEdit: true, notice, phrases));
}
