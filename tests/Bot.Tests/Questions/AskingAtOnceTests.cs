using Bot.Directives;
using Bot.Questions;
using Bot.Tests.Support;

namespace Bot.Tests.Questions;

public sealed class AskingAtOnceTests : IDisposable
{
    private const int Users = 64;
    private const int Before = 20;
    private const int Published = 60;

    private readonly EmptyFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Sixty_four_ask_while_documents_are_published_and_each_answer_is_of_one_moment()
    {
        using var index = AssignmentIndex.InFile(_folder.PathOf("index.db"));
        index.Put(Enumerable.Range(1, Before).Select(Document));
        var answerer = Answerer.Over(index);

        var publishing = Task.Run(
            () =>
            {
                for (var number = Before + 1; number <= Before + Published; number++)
                {
                    index.Put([Document(number)]);
                }
            },
            Token);
        var seen = await Task.WhenAll(Enumerable.Range(0, Users).Select(_ => Task.Run(() => AskUntilAsync(answerer, publishing), Token)));
        await publishing;

        foreach (var totals in seen)
        {
            totals.SequenceEqual(totals.Order()).ShouldBeTrue("what was published is not forgotten");
            totals.ShouldAllBe(total => total >= Before && total <= Before + Published);
        }

        (await AskAsync(answerer, "Sở Y tế được giao gì?")).Total.ShouldBe(Before + Published);
        (await AskAsync(answerer, "thống kê")).Figures!.Assignments.ShouldBe(2 * (Before + Published));
    }

    [Fact]
    public async Task Figures_follow_revisions_as_if_everything_were_counted_anew()
    {
        using var index = AssignmentIndex.InFile(_folder.PathOf("index.db"));
        index.Put(Enumerable.Range(1, Before).Select(Document));
        index.Put([ADirective.Numbered("3/UBND-TH").With(AnAssignment.For("Sở Tư pháp").To("thẩm định").DueOn(2023, 12, 24)).Build()]);
        using var anew = AssignmentIndex.InMemory(
            Enumerable.Range(1, Before).Where(number => number != 3).Select(Document)
                .Append(ADirective.Numbered("3/UBND-TH").With(AnAssignment.For("Sở Tư pháp").To("thẩm định").DueOn(2023, 12, 24)).Build()));

        var figures = (await AskAsync(Answerer.Over(index), "thống kê")).Figures!;

        var expected = (await AskAsync(Answerer.Over(anew), "thống kê")).Figures!;
        (figures with { ByBody = [] }).ShouldBe(expected with { ByBody = [] });
        figures.ByBody.ShouldBe(expected.ByBody);
        figures.Soon.ShouldBe(1);
        figures.Assignments.ShouldBe((2 * Before) - 1);
    }

    private static Directive Document(int number) => ADirective.Numbered($"{number}/UBND-TH")
        .With(
            AnAssignment.For("Sở Y tế").To($"rà soát trạm y tế số {number}"),
            AnAssignment.For("Sở Tài chính").To("bố trí kinh phí").DueOn(2024, 3, 1))
        .Build();

    private static async Task<List<long>> AskUntilAsync(Answerer answerer, Task publishing)
    {
        var totals = new List<long>();
        do
        {
            var answer = await AskAsync(answerer, "Sở Y tế được giao gì?");
            answer.Outcome.ShouldBe(AnswerOutcome.Found);
            answer.Items.Count.ShouldBe(Answerer.PageSize);
            totals.Add(answer.Total);
        }
        while (!publishing.IsCompleted);
        return totals;
    }

    private static Task<Answer> AskAsync(Answerer answerer, string text)
    {
        var context = answerer.Context(new DateOnly(2023, 12, 20));
        return answerer.AnswerAsync(QuestionReader.Read(text, context), context, 0, Token);
    }
}
