using Bot.Directives;
using Bot.Questions;

namespace Bot.Tests.Questions;

/// <summary>Asks questions over a few documents, as one conversation.</summary>
internal sealed class Asking : IDisposable
{
    private readonly AssignmentIndex _index;
    private readonly Answerer _answerer;
    private Question? _previous;

    private Asking(IEnumerable<Directive> directives, DateOnly today)
    {
        _index = AssignmentIndex.InMemory(directives);
        _answerer = Answerer.Over(_index);
        Today = today;
    }

    public DateOnly Today { get; }

    public Agency? AskersAgency { get; set; }

    public string? HomePlace { get; set; }

    public static Asking Over(params Directive[] directives) => new(directives, new DateOnly(2023, 12, 20));

    public static Asking On(DateOnly today, IEnumerable<Directive> directives) => new(directives, today);

    public async Task<Answer> Ask(string text, int page = 0)
    {
        var context = _answerer.Context(Today, AskersAgency, HomePlace, _previous);
        var question = QuestionReader.Read(text, context);
        var answer = await _answerer.AnswerAsync(question, context, page, CancellationToken.None);
        _previous = answer.Question;
        return answer;
    }

    public void Dispose() => _index.Dispose();
}
