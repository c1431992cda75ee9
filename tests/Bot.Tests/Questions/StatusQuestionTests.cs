using Bot.Directives;
using Bot.Questions;
using Bot.Tests.Support;

namespace Bot.Tests.Questions;

/// <summary>Questions about how duties stand, with what was reported about them.</summary>
public sealed class StatusQuestionTests : IDisposable
{
    private static readonly DateOnly Today = new(2023, 12, 20);

    private readonly Directive _directive = ADirective.Numbered("1/UBND-TH").With(
        AnAssignment.For("Sở Y tế").Named("done").To("rà soát cơ số thuốc").DueOn(2023, 12, 10),
        AnAssignment.For("Sở Y tế").Named("late").To("báo cáo nhân lực").DueOn(2023, 12, 1),
        AnAssignment.For("Sở Y tế").Named("started").To("mua sắm trang thiết bị").DueOn(2023, 12, 15),
        AnAssignment.For("Sở Y tế").Named("asked").To("sửa chữa trạm y tế").DueOn(2023, 12, 31),
        AnAssignment.For("Sở Y tế").Named("silent").To("tuyên truyền phòng bệnh")).Build();

    private readonly AssignmentIndex _index;

    public StatusQuestionTests() => _index = AssignmentIndex.InMemory([_directive]);

    public void Dispose() => _index.Dispose();

    [Theory]
    [InlineData("Việc nào đã hoàn thành?", "done late")]
    [InlineData("Sở Y tế đã hoàn thành đúng hạn việc gì?", "done")]
    [InlineData("Việc nào hoàn thành quá hạn?", "late")]
    [InlineData("which tasks were finished late?", "late")]
    [InlineData("Sở Y tế còn việc nào chưa xong?", "started asked silent")]
    [InlineData("Việc nào quá hạn?", "started")]
    [InlineData("ai dang xin gia han?", "asked")]
    [InlineData("Việc nào chưa xác nhận?", "silent")]
    [InlineData("Which tasks are in progress?", "started")]
    public async Task A_question_about_progress_finds_what_stands_so(string question, string expected)
    {
        var answer = await AskAsync(question);

        string.Join(' ', answer.Found.Select(found => found.AssignmentId).OrderBy(id => _directive.Assignments.ToList().FindIndex(assignment => assignment.Id == id))).ShouldBe(expected);
        answer.Answered.ShouldBeTrue();
    }

    [Fact]
    public async Task Where_nothing_was_reported_nothing_is_done_and_all_is_open()
    {
        var answerer = Answerer.Over(_index);
        var context = answerer.Context(Today);

        (await answerer.AnswerAsync(QuestionReader.Read("Việc nào đã hoàn thành?", context), context, 0, CancellationToken.None)).Answered.ShouldBeFalse();
        (await answerer.AnswerAsync(QuestionReader.Read("Việc nào chưa xong?", context), context, 0, CancellationToken.None)).Total.ShouldBe(5);
    }

    [Theory]
    [InlineData("Việc nào quá hạn?")]
    [InlineData("Việc nào đã hoàn thành?")]
    public async Task A_document_of_which_nothing_was_reported_is_not_read_for_it(string question)
    {
        var read = new List<string>();
        _index.Put([_directive], IndexFeed.CursorNote, "000000000001", new HashSet<string> { _directive.Key });

        await AskFollowedAsync(question, read);

        read.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Việc nào quá hạn?", "started")]
    [InlineData("Việc nào đã hoàn thành?", "done late")]
    public async Task What_was_reported_since_the_index_heard_last_counts_at_once(string question, string expected)
    {
        var read = new List<string>();
        _index.Put([_directive], IndexFeed.CursorNote, "000000000001", new HashSet<string> { _directive.Key });

        var answer = await AskFollowedAsync(question, read, _directive.Key);

        string.Join(' ', answer.Found.Select(found => found.AssignmentId)).ShouldBe(expected);
        read.ShouldBe([_directive.Key]);
    }

    private Task<Answer> AskFollowedAsync(string text, List<string> read, params string[] changed)
    {
        var answerer = new Answerer(
            _index,
            (_, _) => Task.FromResult<IReadOnlyList<Acknowledgement>>([]),
            (key, _) =>
            {
                read.Add(key);
                return Task.FromResult(Events());
            },
            (_, _) => Task.FromResult<IReadOnlySet<string>>(changed.ToHashSet()));
        var context = answerer.Context(Today);
        return answerer.AnswerAsync(QuestionReader.Read(text, context), context, 0, CancellationToken.None);
    }

    private Task<Answer> AskAsync(string text)
    {
        var answerer = new Answerer(_index, (_, _) => Task.FromResult<IReadOnlyList<Acknowledgement>>([]), (_, _) => Task.FromResult(Events()));
        var context = answerer.Context(Today);
        return answerer.AnswerAsync(QuestionReader.Read(text, context), context, 0, CancellationToken.None);
    }

    private IReadOnlyList<FollowUpEvent> Events() =>
    [
        new FollowUpEvent.Done(Mark("done", 8), null, null) { Number = 1 },
        new FollowUpEvent.Done(Mark("late", 8), null, null) { Number = 1 },
        new FollowUpEvent.Started(Mark("started", 8)) { Number = 1 },
        new FollowUpEvent.ExtensionAsked(Mark("asked", 8), "chờ kinh phí", new DateOnly(2024, 1, 31), new DateOnly(2023, 12, 31)) { Number = 1 },
    ];

    private FollowUpMark Mark(string assignment, int day) => new(
        _directive.Key, assignment, new Agency("Sở Y tế", "Bình Phước"), "1", "Nguyễn Thị Lan", new DateTimeOffset(2023, 12, day, 2, 0, 0, TimeSpan.Zero));
}
