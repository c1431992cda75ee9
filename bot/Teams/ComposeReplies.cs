using Bot.Cards;
using Bot.Directives;
using Bot.Questions;
using Bot.Roster;
using Bot.Storage;
using Bot.Texts;

namespace Bot.Teams;

/// <summary>What the composer is given: assignments that fit what a person types there, and the one that a pasted link means.</summary>
internal sealed class ComposeReplies
{
    /// <summary>The most that one search gives.</summary>
    public const int MostFound = 15;

    private readonly Answerer _answerer;
    private readonly RosterDesk _roster;
    private readonly DirectiveStore _directives;
    private readonly StandingDecisions _decisions;
    private readonly AcknowledgementStore _acknowledgements;
    private readonly AssignmentLinks _links;
    private readonly HomePlace _home;
    private readonly TimeProvider _clock;

    public ComposeReplies(
        Answerer answerer,
        RosterDesk roster,
        DirectiveStore directives,
        StandingDecisions decisions,
        AcknowledgementStore acknowledgements,
        AssignmentLinks links,
        HomePlace home,
        TimeProvider clock)
    {
        _answerer = answerer;
        _roster = roster;
        _directives = directives;
        _decisions = decisions;
        _acknowledgements = acknowledgements;
        _links = links;
        _home = home;
        _clock = clock;
    }

    /// <summary>One assignment to put into a message.</summary>
    /// <param name="View">The assignment.</param>
    /// <param name="Link">Its link; null where the bot's host is not configured.</param>
    internal sealed record Found(AssignmentView View, Uri? Link);

    /// <summary>What fits the words, the first first; without words what is due this month, else all.</summary>
    /// <param name="words">What was typed.</param>
    /// <param name="person">Who typed it.</param>
    /// <param name="skip">How many were shown before.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public async Task<(IReadOnlyList<Found> Found, Phrases Phrases)> SearchAsync(string words, Person person, int skip, CancellationToken cancellationToken)
    {
        var asker = await _roster.FindAsync(person, cancellationToken);
        var context = _answerer.Context(VietnamTime.Today(_clock), asker?.Agency, _home.Province);
        var answer = await AskAsync(words.Length > 0 ? words : Phrases.In(Language.Vietnamese).ExampleByTime, context, skip, cancellationToken);
        if (words.Length == 0 && answer.Items.Count == 0)
        {
            answer = await AskAsync(Phrases.In(Language.Vietnamese).ComposeAll, context, skip, cancellationToken);
        }

        var phrases = Phrases.In(AnswerWords.LanguageOf(answer));
        // Beside an answer that is none stand hints: who searches wants what fits, not what is near. After the last page there is none.
        var items = answer.Page != skip / MostFound ? []
            : answer.Answered || answer.Outcome is AnswerOutcome.OnlyCoordinates or AnswerOutcome.OnlyCounterpart ? answer.Items : [];
        return ([.. items.Select(item => Of(item.Directive, item.Assignment, item.Acknowledgements))], phrases);
    }

    /// <summary>The assignment of a link, as it holds now; null where it names none that is published.</summary>
    public async Task<Found?> OfLinkAsync(string? link, CancellationToken cancellationToken)
    {
        if (_links.Read(link) is not { } duty || await _directives.FindAsync(duty.DirectiveKey, cancellationToken) is not { } published)
        {
            return null;
        }

        var directive = DecidedDirective.Of(published, await _decisions.OfDirectiveAsync(published, cancellationToken));
        return directive.Assignments.FirstOrDefault(each => each.Id == duty.AssignmentId) is { } assignment
            ? Of(directive, assignment, [.. (await _acknowledgements.OfDirectiveAsync(directive.Key, cancellationToken)).Where(each => each.AssignmentId == assignment.Id)])
            : null;
    }

    private Task<Answer> AskAsync(string words, QuestionContext context, int skip, CancellationToken cancellationToken) =>
        _answerer.AnswerAsync(QuestionReader.Read(words, context), context, skip / MostFound, MostFound, cancellationToken);

    private Found Of(Directive directive, Assignment assignment, IReadOnlyList<Acknowledgement> acknowledgements) => new(
        new AssignmentView(DirectiveHeading.Of(directive), assignment, assignment.Deadline.Due, VietnamTime.Today(_clock), acknowledgements),
        _links.Of(new DutyKey(directive.Key, assignment.Id)));
}
