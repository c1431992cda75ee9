using System.Globalization;
using System.Text;
using Bot.Cards;
using Bot.Directives;
using Bot.Questions;
using Bot.Reading;
using Bot.Tests.Reading;
using Bot.Texts;

namespace Bot.Tests.Questions;

/// <summary>All questions of the corpus, over perfect readings of its documents and over the product's own.</summary>
public sealed class QuestionCorpusTests(ITestOutputHelper output)
{
    [Fact]
    public Task The_questions_are_answered_from_perfect_readings() =>
        Judge("perfect", ExpectedDirective.Of, QuestionGoals.OverPerfectReadings);

    [Fact]
    public Task The_questions_are_answered_from_the_readings_of_the_product() =>
        Judge("own", OwnReading, QuestionGoals.OverOwnReadings);

    private static Directive OwnReading(CorpusDocument document) =>
        DirectiveReader.Read(DirectiveText.From(document.Text), homeProvince: null).ShouldBeOfType<ReadingOutcome.Read>(document.Key).Directive;

    private static async Task<CorpusAnswer> Ask(CorpusQuestion question, AssignmentIndex index, Dictionary<string, string> documents)
    {
        var answerer = Answerer.Over(index);
        Question? previous = null;
        Answer? answer = null;
        foreach (var text in (question.Before ?? []).Append(question.Q))
        {
            var context = answerer.Context(question.Today, previous: previous);
            answer = await answerer.AnswerAsync(QuestionReader.Read(text, context), context, page: 0, CancellationToken.None);
            previous = answer.Question;
        }

        var phrases = Phrases.In(AnswerWords.LanguageOf(answer!));
        return new CorpusAnswer(
            answer!.Answered,
            AnswerText.Of(answer, phrases),
            [.. answer.Found.Select(found => new ShownAssignment(documents[found.DirectiveKey], found.AssignmentId))]);
    }

    private static string Table(List<QuestionScore> scores)
    {
        var table = new StringBuilder();
        table.AppendLine(CultureInfo.InvariantCulture, $"{"",-16}{"n",5}{"exact",8}{"set",8}{"answered",10}{"text",8}{"invented",10}");
        Lines(table, scores, score => score.Question.Intent);
        Lines(table, scores, score => score.Question.Lang);
        Lines(table, scores, score => score.Question.Spelling);
        Lines(table, scores, _ => "all");
        return table.ToString();
    }

    private static void Lines(StringBuilder table, List<QuestionScore> scores, Func<QuestionScore, string> key)
    {
        foreach (var group in scores.GroupBy(key).OrderByDescending(group => group.Count()))
        {
            table.AppendLine(
                CultureInfo.InvariantCulture,
                $"{group.Key,-16}{group.Count(),5}{Share(group, score => score.Exact),8:0.000}{Share(group, score => score.Set),8:0.000}{Share(group, score => score.AnsweredRight),10:0.000}{Share(group, score => score.Text),8:0.000}{group.Count(score => score.Invented),10}");
        }

        table.AppendLine();
    }

    private static double Share(IEnumerable<QuestionScore> scores, Func<QuestionScore, bool> right) =>
        scores.Select(score => right(score) ? 1.0 : 0.0).DefaultIfEmpty(1).Average();

    private async Task Judge(string name, Func<CorpusDocument, Directive> read, QuestionGoals goals)
    {
        var keys = CorpusQuestion.All.SelectMany(question => question.Docs).Distinct();
        var directives = keys.ToDictionary(key => key, key => read(CorpusDocument.Of(key)), StringComparer.Ordinal);
        var maps = directives.ToDictionary(pair => pair.Key, pair => new ReadingMap(CorpusDocument.Of(pair.Key), pair.Value), StringComparer.Ordinal);
        var documents = directives.ToDictionary(pair => pair.Value.Key, pair => pair.Key, StringComparer.Ordinal);

        List<QuestionScore> scores = [];
        var faults = new StringBuilder();
        foreach (var group in CorpusQuestion.All.GroupBy(question => string.Join(',', question.Docs)))
        {
            using var index = AssignmentIndex.InMemory(group.First().Docs.Select(key => directives[key]));
            foreach (var question in group)
            {
                var answer = await Ask(question, index, documents);
                var score = QuestionScore.Of(question, answer, maps);
                scores.Add(score);
                if (score.Faults.Count > 0)
                {
                    faults.AppendLine(CultureInfo.InvariantCulture, $"{question.Id} [{group.Key} {question.Today:yyyy-MM-dd} {question.Intent} {question.Spelling}] {string.Join(" << ", (question.Before ?? []).Append(question.Q))}");
                    faults.AppendLine(CultureInfo.InvariantCulture, $"    {string.Join("; ", score.Faults)} — {answer.Text.ReplaceLineEndings(" ")[..Math.Min(160, answer.Text.ReplaceLineEndings(" ").Length)]}");
                }
            }
        }

        var table = Table(scores);
        output.WriteLine(table);
        await File.WriteAllTextAsync(Path.Combine(AppContext.BaseDirectory, $"corpus-questions-{name}.txt"), table + faults, CancellationToken.None);

        Share(scores, score => score.Exact).ShouldBeGreaterThanOrEqualTo(goals.Exact, table);
        Share(scores, score => score.AnsweredRight).ShouldBeGreaterThanOrEqualTo(goals.Answered, table);
        Share(scores.Where(score => score.Question.Answered == false), score => !score.Invented).ShouldBeGreaterThanOrEqualTo(goals.Denied, table);
    }
}
