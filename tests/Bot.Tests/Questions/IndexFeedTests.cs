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
        using var otherFeed = new IndexFeed(index, other, new OverrideStore(otherTables), TimeProvider.System, NullLogger<IndexFeed>.Instance);
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

    private static Directive Document(string agency, string number = "5/UBND-TH") =>
        ADirective.Numbered(number).With(AnAssignment.For(agency).To("rà soát quy hoạch")).Build();

    private static async Task<bool> Answered(AssignmentIndex index, string text)
    {
        var answerer = Answerer.Over(index);
        var context = answerer.Context(new DateOnly(2023, 12, 20));
        return (await answerer.AnswerAsync(QuestionReader.Read(text, context), context, 0, Token)).Answered;
    }

    private IndexFeed Feed(AssignmentIndex index) => new(index, _store, new OverrideStore(_tables), TimeProvider.System, NullLogger<IndexFeed>.Instance);

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
