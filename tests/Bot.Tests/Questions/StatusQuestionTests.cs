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

    public StatusQuestionTests() => _index = AssignmentIndex.InMemory([_directive], events: Reported);

    private Dictionary<string, IReadOnlyList<FollowUpEvent>> Reported => new(StringComparer.Ordinal) { [_directive.Key] = Events() };

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
        _index.Put([_directive]);

        (await AskAsync("Việc nào đã hoàn thành?")).Answered.ShouldBeFalse();
        (await AskAsync("Việc nào chưa xong?")).Total.ShouldBe(5);
    }

    [Theory]
    [InlineData("Việc nào quá hạn?", "started")]
    [InlineData("Việc nào đã hoàn thành?", "done late")]
    public async Task What_was_reported_since_the_index_heard_last_counts_at_once(string question, string expected)
    {
        _index.Put([_directive]);
        var answerer = new Answerer(_index, NoneTookNote, _ =>
        {
            _index.Put([_directive], events: Reported);
            return Task.CompletedTask;
        });

        Ids(await AskAsync(question, answerer)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("Việc nào đã hoàn thành?")]
    [InlineData("Việc nào quá hạn?")]
    [InlineData("Sở Y tế còn bao nhiêu việc chưa xong?")]
    [InlineData("Việc nào đang xin gia hạn?")]
    public async Task How_duties_stand_is_told_without_reading_acknowledgements_but_of_those_that_are_shown(string question)
    {
        var read = 0;
        _index.Put(Enumerable.Range(1, 60).Select(number => ADirective.Numbered($"{number + 100}/UBND-TH").With(AnAssignment.For("Sở Y tế").To($"việc {number}").DueOn(2023, 12, 1)).Build()));

        await AskAsync(question, new Answerer(_index, (key, token) =>
        {
            read++;
            return NoneTookNote(key, token);
        }));

        read.ShouldBeLessThanOrEqualTo(Answerer.PageSize);
    }

    [Fact]
    public async Task All_duties_count_however_many_there_are()
    {
        const int Many = 700;
        var documents = Enumerable.Range(1, Many).Select(number => ADirective.Numbered($"{number + 100}/UBND-TH")
            .With(AnAssignment.For("Sở Tư pháp").Named($"law-{number}").To("thẩm định").DueOn(2023, 12, 1)).Build()).ToList();
        var done = documents[^1];
        _index.Put(documents, events: new Dictionary<string, IReadOnlyList<FollowUpEvent>>
        {
            [done.Key] = [new FollowUpEvent.Done(Mark($"law-{Many}", 8) with { DirectiveKey = done.Key, Agency = new Agency("Sở Tư pháp", "Bình Phước") }, null, null) { Number = 1 }],
        });
        var noted = documents[Many - 2];
        var answerer = new Answerer(_index, (key, _) => Task.FromResult<IReadOnlyList<Acknowledgement>>(key == noted.Key
            ? [new Acknowledgement(key, $"law-{Many - 1}", "Sở Tư pháp", "1", "Nguyễn Thị Lan", new DateTimeOffset(2023, 12, 8, 2, 0, 0, TimeSpan.Zero))] : []));

        Ids(await AskAsync("Sở Tư pháp đã hoàn thành việc gì?", answerer)).ShouldBe($"law-{Many}");
        (await AskAsync("Sở Tư pháp có việc gì quá hạn?", answerer)).Total.ShouldBe(Many - 1);
        (await AskAsync("Sở Tư pháp có bao nhiêu việc chưa xác nhận?", answerer)).Count.ShouldBe(Many - 2);
        (await AskAsync("Sở Tư pháp đã xác nhận việc nào?", answerer)).Found.Select(found => found.AssignmentId).ShouldBe([$"law-{Many - 1}", $"law-{Many}"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_overview_counts_what_is_done_and_of_what_somebody_took_note()
    {
        var answerer = new Answerer(_index, (key, _) => Task.FromResult<IReadOnlyList<Acknowledgement>>(
            [new Acknowledgement(key, "silent", "Sở Y tế", "1", "Nguyễn Thị Lan", new DateTimeOffset(2023, 12, 8, 2, 0, 0, TimeSpan.Zero))]));

        var figures = (await AskAsync("thống kê", answerer)).Figures!;

        (figures.Assignments, figures.Done, figures.Acknowledged, figures.Overdue, figures.Undated).ShouldBe((5, 2, 5, 1, 1));
        (figures.Overdue + figures.Soon + figures.Later + figures.Recurring + figures.Waiting + figures.Undated + figures.Done).ShouldBe(figures.Assignments);
    }

    private static Task<IReadOnlyList<Acknowledgement>> NoneTookNote(string directive, CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<Acknowledgement>>([]);

    private static string Ids(Answer answer) => string.Join(' ', answer.Found.Select(found => found.AssignmentId));

    private Task<Answer> AskAsync(string text) => AskAsync(text, new Answerer(_index, NoneTookNote));

    private static Task<Answer> AskAsync(string text, Answerer answerer)
    {
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
