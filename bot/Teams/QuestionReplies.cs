using Bot.Cards;
using Bot.Directives;
using Bot.Questions;
using Bot.Roster;

namespace Bot.Teams;

/// <summary>What a question gives: the answer as a card, with the words of the source.</summary>
internal sealed class QuestionReplies
{
    private readonly Answerer _answerer;
    private readonly RosterDesk _roster;
    private readonly ConversationMemory _memory;
    private readonly HomePlace _home;
    private readonly TimeProvider _clock;
    private readonly KnownReplies _known = new();

    public QuestionReplies(Answerer answerer, RosterDesk roster, ConversationMemory memory, HomePlace home, TimeProvider clock)
    {
        _answerer = answerer;
        _roster = roster;
        _memory = memory;
        _home = home;
        _clock = clock;
    }

    /// <summary>Answers a message; one that leans on the message before is read with it, for ten minutes.</summary>
    public async Task<Reply> AskAsync(IncomingMessage message, CancellationToken cancellationToken)
    {
        var asker = await _roster.FindAsync(message.Person, cancellationToken);
        var context = _answerer.Context(VietnamTime.Today(_clock), asker?.Agency, _home.Province, _memory.Previous(message));
        var question = _answerer.Read(message.Text, context);
        _memory.Remember(message, question);
        return await AnswerAsync(question, context, 0, asker, cancellationToken);
    }

    /// <summary>Answers a question that a card names: a suggestion, another page, or the same card after a click.</summary>
    public async Task<Reply> AgainAsync(string text, int page, IncomingMessage click, CancellationToken cancellationToken)
    {
        var asker = await _roster.FindAsync(click.Person, cancellationToken);
        var context = _answerer.Context(VietnamTime.Today(_clock), asker?.Agency, _home.Province);
        var question = _memory.Find(click, text) ?? _answerer.Read(text, context);
        return await AnswerAsync(question, context, page, asker, cancellationToken);
    }

    private async Task<Reply> AnswerAsync(
        Question question, QuestionContext context, int page, Official? asker, CancellationToken cancellationToken)
    {
        using var trip = Trip.Start("answering");
        var mayDecide = asker is { Role: OfficialRole.Editor or OfficialRole.Administrator };
        var asked = new KnownReplies.Asked(question, page, context.Today, context.AskersAgency, mayDecide);
        if (_known.Find(asked) is { } known && await _answerer.StandsAsync(known.Basis, cancellationToken))
        {
            trip?.Ended("Known");
            return known.Reply;
        }

        var answer = await _answerer.AnswerAsync(question, context, page, cancellationToken);
        trip?.Ended(answer.Outcome.ToString());
        // Who belongs to an agency gets buttons for its duties only; who is not registered learns how by pressing one.
        var (card, json) = AnswerCard.WithJson(
            answer,
            context.AskersAgency is { } agency ? assignment => Responsibility.Of(agency, assignment.Leads, context.Today) is not null : null,
            mayDecide);
        var reply = new Reply(AnswerText.Of(answer), card) { CardJson = new JsonText(json) };
        if (answer.Basis is { } basis)
        {
            _known.Keep(asked, reply, basis);
        }

        return reply;
    }
}
