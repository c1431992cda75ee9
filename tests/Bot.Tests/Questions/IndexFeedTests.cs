using Bot.Directives;
using Bot.Questions;
using Bot.Storage;
using Bot.Storage.Embedded;
using Bot.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Tests.Questions;

public sealed class IndexFeedTests : IDisposable
{
    private readonly EmptyFolder _folder = new();
    private readonly EmbeddedTableStore _tables;
    private readonly DirectiveStore _store;

    public IndexFeedTests()
    {
        _tables = new EmbeddedTableStore(_folder.PathOf("store.db"));
        _store = new DirectiveStore(_tables, TimeProvider.System);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string IndexPath => _folder.PathOf("index.db");

    public void Dispose()
    {
        _store.Dispose();
        _tables.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task What_was_published_is_answered_and_a_revision_takes_its_place()
    {
        using var index = AssignmentIndex.InFile(IndexPath);
        using var feed = Feed(index);
        await _store.PublishAsync(Document("Sở Y tế"), Token);
        await feed.FollowAsync(Token);
        (await Answered(index, "Sở Y tế được giao gì?")).ShouldBeTrue();

        await _store.PublishAsync(Document("Sở Tài chính"), Token);
        await feed.FollowAsync(Token);

        (await Answered(index, "Sở Tài chính được giao gì?")).ShouldBeTrue();
        (await Answered(index, "Sở Y tế được giao gì?")).ShouldBeFalse();
        index.AssignmentCount.ShouldBe(1);
    }

    [Fact]
    public async Task A_second_start_reads_only_what_is_new()
    {
        await _store.PublishAsync(Document("Sở Y tế"), Token);
        using (var first = AssignmentIndex.InFile(IndexPath))
        {
            using var before = Feed(first);
            (await before.FollowAsync(Token)).ShouldBe(1);
        }

        using var index = AssignmentIndex.InFile(IndexPath);
        using var feed = Feed(index);

        (await feed.FollowAsync(Token)).ShouldBe(0);
        (await Answered(index, "Sở Y tế được giao gì?")).ShouldBeTrue();
    }

    [Fact]
    public async Task An_index_deleted_under_the_running_bot_is_built_anew()
    {
        await _store.PublishAsync(Document("Sở Y tế"), Token);
        using var index = AssignmentIndex.InFile(IndexPath);
        using var feed = Feed(index);
        await feed.FollowAsync(Token);

        IndexConnections.Delete(IndexPath);
        await feed.FollowAsync(Token);

        (await Answered(index, "Sở Y tế được giao gì?")).ShouldBeTrue();
        File.Exists(IndexPath).ShouldBeTrue();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5_000)]
    public async Task A_damaged_index_is_built_anew(int from)
    {
        await _store.PublishAsync(Document("Sở Y tế"), Token);
        using (var first = AssignmentIndex.InFile(IndexPath))
        {
            using var before = Feed(first);
            await before.FollowAsync(Token);
        }

        await DamageAsync(from);
        using var index = AssignmentIndex.InFile(IndexPath);
        using var feed = Feed(index);
        await feed.FollowAsync(Token);
        var unreadable = await Record.ExceptionAsync(() => Answered(index, "Sở Y tế được giao gì?"));
        await feed.FollowAsync(Token);

        unreadable.ShouldBeNull();
        (await Answered(index, "Sở Y tế được giao gì?")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_store_that_is_younger_than_the_index_empties_it()
    {
        await _store.PublishAsync(Document("Sở Y tế"), Token);
        await _store.PublishAsync(Document("Sở Y tế"), Token);
        using var index = AssignmentIndex.InFile(IndexPath);
        using (var feed = Feed(index))
        {
            await feed.FollowAsync(Token);
        }

        using var otherTables = new EmbeddedTableStore(_folder.PathOf("other.db"));
        using var other = new DirectiveStore(otherTables, TimeProvider.System);
        await other.PublishAsync(Document("Sở Tài chính", "7/UBND-TH"), Token);
        using var otherFeed = new IndexFeed(index, other, new StandingDecisions(new OverrideStore(otherTables), new FollowUpStore(otherTables)), TimeProvider.System, NullLogger<IndexFeed>.Instance);
        await otherFeed.FollowAsync(Token);

        (await Answered(index, "Sở Tài chính được giao gì?")).ShouldBeTrue();
        (await Answered(index, "Sở Y tế được giao gì?")).ShouldBeFalse();
    }

    [Fact]
    public async Task What_an_editor_withdrew_is_answered_no_more()
    {
        var directive = Document("Sở Y tế");
        await _store.PublishAsync(directive, Token);
        using var index = AssignmentIndex.InFile(IndexPath);
        using var feed = Feed(index);
        await feed.FollowAsync(Token);

        await new OverrideStore(_tables).PutAsync(
            new AssignmentOverride(directive.Key, directive.Assignments[0].Id, null, null, Withdrawn: true, DateTimeOffset.UnixEpoch, "editor"), Token);
        await _store.NoteChangeAsync(directive.Key, Token);
        await feed.FollowAsync(Token);

        (await Answered(index, "Sở Y tế được giao gì?")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_granted_extension_moves_the_date_of_answers_on_every_instance()
    {
        var directive = ADirective.Numbered("5/UBND-TH").With(AnAssignment.For("Sở Y tế").To("rà soát quy hoạch").DueOn(2023, 12, 31)).Build();
        await _store.PublishAsync(directive, Token);
        using var here = AssignmentIndex.InFile(IndexPath);
        using var there = AssignmentIndex.InFile(IndexPath + "-2");
        using var feedHere = Feed(here);
        using var feedThere = Feed(there);
        await feedHere.FollowAsync(Token);
        await feedThere.FollowAsync(Token);
        var mark = new FollowUpMark(
            directive.Key, directive.Assignments[0].Id, new Agency("Sở Y tế", "Bình Phước"), "lan", "Lan", new DateTimeOffset(2023, 12, 20, 1, 0, 0, TimeSpan.Zero));
        var events = new FollowUpStore(_tables);
        await events.TryAppendAsync(new FollowUpEvent.ExtensionAsked(mark, "chờ số liệu", new DateOnly(2024, 1, 15), new DateOnly(2023, 12, 31)), 1, Token);
        await events.TryAppendAsync(new FollowUpEvent.ExtensionGranted(mark with { PersonId = "leader" }, 1, new DateOnly(2024, 1, 15)), 2, Token);
        await _store.NoteChangeAsync(directive.Key, Token);

        await feedHere.FollowAsync(Token);
        await feedThere.FollowAsync(Token);

        foreach (var index in new[] { here, there })
        {
            var deadline = (await AnswerAsync(index, "Sở Y tế được giao gì?")).Items[0].Assignment.Deadline;
            deadline.Due.ShouldBe(new DateOnly(2024, 1, 15));
            deadline.FirstDue.ShouldBe(new DateOnly(2023, 12, 31));
        }
    }

    private static Directive Document(string agency, string number = "5/UBND-TH") =>
        ADirective.Numbered(number).With(AnAssignment.For(agency).To("rà soát quy hoạch")).Build();

    private static async Task<bool> Answered(AssignmentIndex index, string text) => (await AnswerAsync(index, text)).Answered;

    private static Task<Answer> AnswerAsync(AssignmentIndex index, string text)
    {
        var answerer = Answerer.Over(index);
        var context = answerer.Context(new DateOnly(2023, 12, 20));
        return answerer.AnswerAsync(QuestionReader.Read(text, context), context, 0, Token);
    }

    private IndexFeed Feed(AssignmentIndex index) => new(index, _store, new StandingDecisions(new OverrideStore(_tables), new FollowUpStore(_tables)), TimeProvider.System, NullLogger<IndexFeed>.Instance);

    private async Task DamageAsync(int from)
    {
        foreach (var rest in (string[])[IndexPath + "-wal", IndexPath + "-shm"])
        {
            File.Delete(rest);
        }

        var bytes = await File.ReadAllBytesAsync(IndexPath, Token);
        new Random(5).NextBytes(bytes.AsSpan(from));
        await File.WriteAllBytesAsync(IndexPath, bytes, Token);
    }
}
