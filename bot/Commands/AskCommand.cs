using System.CommandLine;
using Bot.Cards;
using Bot.Directives;
using Bot.Questions;
using Bot.Texts;

namespace Bot.Commands;

/// <summary><c>ask "QUESTION" ["FOLLOW-UP"]…</c>: answers as the bot does in chat.</summary>
internal sealed class AskCommand : Command
{
    private readonly Argument<string[]> _questions = new("QUESTION") { Description = "A question, and follow-ups to it.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> _json = new("--json") { Description = "One JSON object a line for each question." };
    private readonly Option<string[]> _directives = new("--directive") { Description = "Answer from these files alone, without a store." };
    private readonly Option<DateOnly?> _today = DateOption.Of("--today", "The day of the question, YYYY-MM-DD; today where not given.");
    private readonly Option<string?> _as = new("--as") { Description = "Ask as an official of this agency, for \"việc của tôi\"." };
    private readonly Lazy<PublishedAnswers> _published;
    private readonly HomePlace _home;
    private readonly TimeProvider _clock;
    private readonly Terminal _terminal;

    public AskCommand(Lazy<PublishedAnswers> published, HomePlace home, TimeProvider clock, Terminal terminal)
        : base("ask", "Ask who was assigned what; the answer quotes the source.")
    {
        _published = published;
        _home = home;
        _clock = clock;
        _terminal = terminal;
        Add(_questions);
        Add(_json);
        Add(_directives);
        Add(_today);
        Add(_as);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var phrases = Phrases.In(Language.Vietnamese);
        Agency? asker = null;
        if (parsed.GetValue(_as) is { } official)
        {
            if (AgencyNaming.Read(official, _home) is not [var agency])
            {
                await _terminal.Error.WriteLineAsync(phrases.UnknownAgency(official));
                return ExitCode.BadInput;
            }

            asker = agency;
        }

        if (parsed.GetValue(_directives) is { Length: > 0 } files)
        {
            if (await NamedDirectives.ReadAsync(files, _home, phrases, _terminal, cancellationToken) is not { } directives)
            {
                return ExitCode.BadInput;
            }

            using var index = AssignmentIndex.InMemory(directives);
            return await AskAsync(Answerer.Over(index), parsed, asker, cancellationToken);
        }

        using var published = await _published.Value.OpenAsync(cancellationToken);
        return await AskAsync(published.Answerer, parsed, asker, cancellationToken);
    }

    private async Task<int> AskAsync(Answerer answerer, ParseResult parsed, Agency? asker, CancellationToken cancellationToken)
    {
        var exitCode = ExitCode.Done;
        Question? previous = null;
        foreach (var text in parsed.GetRequiredValue(_questions))
        {
            var context = answerer.Context(parsed.GetValue(_today) ?? VietnamTime.Today(_clock), asker, _home.Province, previous);
            var question = QuestionReader.Read(text, context);
            var answer = await answerer.AnswerAsync(question, context, 0, cancellationToken);
            await _terminal.Output.WriteLineAsync(parsed.GetValue(_json) ? AskJson.Line(answer) : AnswerText.Of(answer));
            exitCode = answer.Answered ? exitCode : ExitCode.NothingFound;
            previous = answer.Question;
        }

        return exitCode;
    }
}
