using AdaptiveCards;
using Bot.Cards;
using Bot.Directives;
using Bot.Questions;
using Bot.Roster;
using Bot.Storage;
using Bot.Storage.Embedded;
using Bot.Teams;
using Bot.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Teams;

/// <summary>What was answered before is answered again from memory, and never after what it was made of has changed.</summary>
public sealed class RepeatedQuestionTests : IDisposable
{
    private const string Question = "Sở Y tế được giao gì?";
    private static readonly Agency Health = new("Sở Y tế", "Bình Phước");
    private static readonly Person Asker = new("p-asker", "t-1", "Nguyễn Thị Ánh");

    private readonly EmptyFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2023, 12, 20, 8, 0, 0, TimeSpan.FromHours(7)));
    private readonly EmbeddedTableStore _engine;
    private readonly AssignmentIndex _index = AssignmentIndex.InMemory([]);
    private readonly DirectiveStore _directives;

    public RepeatedQuestionTests()
    {
        _engine = new EmbeddedTableStore(_folder.PathOf("store.db"));
        _directives = new DirectiveStore(_engine, _clock);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _directives.Dispose();
        _index.Dispose();
        _engine.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task The_same_question_gets_the_same_reply_again()
    {
        await PublishAsync("duy trì liên kết y tế");
        var replies = Replies(_engine);

        var first = await AskAsync(replies);

        first.Text.ShouldContain("duy trì liên kết y tế");
        (await AskAsync(replies)).ShouldBeSameAs(first);
        (await AskAsync(replies, "p-other", "a:other")).ShouldBeSameAs(first);
    }

    [Fact]
    public async Task A_revision_is_answered_once_the_index_has_it()
    {
        await PublishAsync("duy trì liên kết y tế");
        var replies = Replies(_engine);
        await AskAsync(replies);

        await PublishAsync("rà soát trạm y tế xã");

        (await AskAsync(replies)).Text.ShouldContain("rà soát trạm y tế xã");
        (await AskAsync(replies)).Text.ShouldNotContain("duy trì liên kết y tế");
    }

    [Fact]
    public async Task A_date_that_an_editor_sets_is_answered_once_the_index_has_it()
    {
        await PublishAsync("duy trì liên kết y tế");
        var replies = Replies(_engine);
        (await AskAsync(replies)).Text.ShouldNotContain("05/02/2024");

        await new OverrideStore(_engine).PutAsync(
            new AssignmentOverride("12/UBND-TH", "a-1", new DateOnly(2024, 2, 5), null, false, _clock.GetUtcNow(), "p-editor"), Token);
        await _directives.NoteChangeAsync("12/UBND-TH", Token);
        await FollowAsync();

        (await AskAsync(replies)).Text.ShouldContain("05/02/2024");
    }

    [Theory]
    [InlineData(true)] // the store tells that it changed
    [InlineData(false)] // the store can't tell, as one of Azure can't
    public async Task An_acknowledgement_stands_in_the_very_next_answer(bool tells)
    {
        await PublishAsync("duy trì liên kết y tế");
        var replies = Replies(Told(tells));
        var before = await AskAsync(replies);

        await new AcknowledgementStore(_engine).AddAsync(Taken("p-1", "Trần Văn Bình"), Token);

        var after = await AskAsync(replies);
        after.Text.ShouldContain("Trần Văn Bình");
        CardJson.Of(after.Card!).ShouldContain("Trần Văn Bình");
        (await AskAsync(replies)).ShouldBeSameAs(after);
        before.Text.ShouldNotContain("Trần Văn Bình");
    }

    [Fact]
    public async Task An_acknowledgement_of_another_process_stands_in_the_very_next_answer()
    {
        await PublishAsync("duy trì liên kết y tế");
        var replies = Replies(_engine);
        await AskAsync(replies);

        await using (var other = new EmbeddedTableStore(_folder.PathOf("store.db")))
            await new AcknowledgementStore(other).AddAsync(Taken("p-1", "Trần Văn Bình"), Token);

        (await AskAsync(replies)).Text.ShouldContain("Trần Văn Bình");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_change_of_the_roster_changes_the_buttons_of_the_very_next_answer(bool tells)
    {
        await PublishAsync("duy trì liên kết y tế");
        var replies = Replies(Told(tells));
        var roster = new RosterStore(_engine);
        Verbs(await AskAsync(replies)).ShouldBe(["acknowledge"]);

        await roster.PutAsync(new Official(Asker.Id, Asker.TenantId, Asker.Name, OfficialRole.Official, new Agency("Sở Xây dựng", "Bình Phước")), Token);
        Verbs(await AskAsync(replies)).ShouldBeEmpty();
        await roster.PutAsync(new Official(Asker.Id, Asker.TenantId, Asker.Name, OfficialRole.Official, Health), Token);
        Verbs(await AskAsync(replies)).ShouldBe(["acknowledge"]);
        await roster.PutAsync(new Official(Asker.Id, Asker.TenantId, Asker.Name, OfficialRole.Editor, Health), Token);
        Verbs(await AskAsync(replies)).ShouldContain("decide-withdraw");
        await roster.DeleteAsync(Asker.TenantId, Asker.Id, Token);

        Verbs(await AskAsync(replies)).ShouldBe(["acknowledge"]);
    }

    [Fact]
    public async Task After_midnight_in_Vietnam_a_day_less_is_left()
    {
        await PublishAsync("duy trì liên kết y tế", new DateOnly(2023, 12, 31));
        var replies = Replies(_engine);
        (await AskAsync(replies)).Text.ShouldContain("11 ngày");

        _clock.SetUtcNow(new DateTimeOffset(2023, 12, 20, 23, 59, 59, TimeSpan.FromHours(7)));
        (await AskAsync(replies)).Text.ShouldContain("11 ngày");
        _clock.Advance(TimeSpan.FromSeconds(1));

        (await AskAsync(replies)).Text.ShouldContain("10 ngày");
    }

    [Fact]
    public async Task How_duties_stand_is_looked_up_each_time()
    {
        await PublishAsync("duy trì liên kết y tế");
        var replies = Replies(_engine);
        (await AskAsync(replies, conversation: "a:one", question: "việc nào chưa xác nhận?")).Text.ShouldContain("duy trì liên kết y tế");

        await new AcknowledgementStore(_engine).AddAsync(Taken("p-1", "Trần Văn Bình"), Token);

        (await AskAsync(replies, conversation: "a:two", question: "việc nào chưa xác nhận?")).Text.ShouldNotContain("“Giao Sở Y tế chủ trì duy trì liên kết y tế");
    }

    private QuestionReplies Replies(ITableStore tables)
    {
        var answerer = new Answerer(_index, new AcknowledgementStore(tables).OfDirectiveAsync);
        return new QuestionReplies(
            answerer, new RosterDesk(new RosterStore(tables), new RosterOptions(), _clock), new ConversationMemory(_clock), new HomePlace("Bình Phước"), _clock);
    }

    private ITableStore Told(bool tells) => tells ? _engine : new Audit.FailingTables(_engine);

    private static Task<Reply> AskAsync(QuestionReplies replies, string person = "p-asker", string conversation = "a:chat", string question = Question) =>
        replies.AskAsync(new IncomingMessage(question, Asker with { Id = person }, conversation, "{}"), Token);

    private async Task PublishAsync(string duty, DateOnly? due = null)
    {
        var assignment = AnAssignment.For("Sở Y tế").To(duty);
        await _directives.PublishAsync(ADirective.Numbered("12/UBND-TH").With(due is { } day ? assignment.DueOn(day) : assignment).Build(), Token);
        await FollowAsync();
    }

    private async Task FollowAsync()
    {
        using var feed = new IndexFeed(
            _index, _directives, new StandingDecisions(new OverrideStore(_engine), new FollowUpStore(_engine)), _clock, NullLogger<IndexFeed>.Instance);
        await feed.FollowAsync(Token);
    }

    private Acknowledgement Taken(string person, string name) => new("12/UBND-TH", "a-1", Health.Name, person, name, _clock.GetUtcNow()) { AgencyPlace = Health.Place };

    private static List<string> Verbs(Reply reply) =>
        [.. reply.Card!.Body.OfType<AdaptiveActionSet>().SelectMany(set => set.Actions).OfType<AdaptiveExecuteAction>().Select(action => action.Verb).Distinct()];
}
