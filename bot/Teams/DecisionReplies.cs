using Bot.Directives;
using Bot.Publishing;
using Bot.Texts;

namespace Bot.Teams;

/// <summary>What an editor's decision about a published assignment gives.</summary>
internal sealed class DecisionReplies
{
    private readonly DecisionDesk _desk;
    private readonly PostedCardRefresh _posted;

    public DecisionReplies(DecisionDesk desk, PostedCardRefresh posted)
    {
        _desk = desk;
        _posted = posted;
    }

    /// <summary>Records the decision that the button names, and has posted cards follow.</summary>
    public async Task<Reply> ReplyAsync(CardData data, Person person, Phrases phrases, CancellationToken cancellationToken)
    {
        if (data is not { Directive: { } directive, Assignment: { } assignment } || DecisionOf(data) is not { } decision)
        {
            return new Reply(data.Verb is "decide-due" or "decide-event" ? phrases.NoDay : phrases.UnknownAction);
        }

        var duty = new DutyKey(directive, assignment);
        switch (await _desk.DecideAsync(duty, decision, person, cancellationToken))
        {
            case DecisionOutcome.Decided decided:
                await _posted.OfDutyAsync(duty, null, cancellationToken);
                return new Reply(Sentence(decided, decision, phrases));
            case DecisionOutcome.NotAnEditor:
                return new Reply(phrases.OnlyEditorsDecide);
            case DecisionOutcome.UnknownAssignment:
                return new Reply(phrases.UnknownAssignment);
            case DecisionOutcome.BadDay bad:
                return new Reply(phrases.DayBeforeIssue(bad.Issued is { } issued ? Phrases.Date(issued) : "–"));
            default:
                throw new InvalidOperationException("An outcome that the replies do not know.");
        }
    }

    private static Decision? DecisionOf(CardData data) => (data.Verb, data.Day) switch
    {
        ("decide-due", { } day) => new Decision.SetDue(day),
        ("decide-event", { } day) => new Decision.EventHappened(day),
        ("decide-withdraw", _) => new Decision.Withdraw(),
        _ => null,
    };

    private static string Sentence(DecisionOutcome.Decided decided, Decision decision, Phrases phrases) => decision switch
    {
        Decision.SetDue set => phrases.DueSet(Short(decided.Assignment), Phrases.Date(set.Day)),
        Decision.EventHappened happened => phrases.EventRecorded(Short(decided.Assignment), Phrases.Date(happened.Day)),
        _ => phrases.Withdrawn(Short(decided.Assignment)),
    };

    private static string Short(Assignment assignment) =>
        assignment.Duty.Length <= 100 ? assignment.Duty : string.Concat(assignment.Duty.AsSpan(0, 99), "…");
}
