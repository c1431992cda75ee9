using System.Diagnostics;
using Bot.Directives;
using Bot.Questions;
using Bot.Storage;
using Bot.Tests.Support;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Tests.Questions;

/// <summary>Two instances over one Table Storage, each with an index of its own.</summary>
[Collection(OnAzurite.Name)]
public sealed class TwoInstancesTests(AzuriteServer azurite, ITestOutputHelper output) : IDisposable
{
    private readonly EmptyFolder _folder = new();
    private readonly OwnTables _tables = OwnTables.On(azurite);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _tables.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task What_is_published_through_one_is_answered_by_the_other()
    {
        await using var one = await StartAsync("one.db");
        await using var other = await StartAsync("other.db");
        var published = Stopwatch.GetTimestamp();
        await one.Store.PublishAsync(Document("Sở Y tế", "5/UBND-TH"), Token);

        await Patience.UntilAsync(() => Answered(other.Index, "Sở Y tế được giao gì?"), Token);

        output.WriteLine($"Answered by the other {Stopwatch.GetElapsedTime(published).TotalSeconds:F2} s after it was published (goal: 5 s).");
        await Patience.UntilAsync(() => Answered(one.Index, "Sở Y tế được giao gì?"), Token);
    }

    [Fact]
    public async Task A_revision_through_the_other_takes_the_place_of_what_one_answered()
    {
        await using var one = await StartAsync("one.db");
        await using var other = await StartAsync("other.db");
        await one.Store.PublishAsync(Document("Sở Y tế", "5/UBND-TH"), Token);
        await Patience.UntilAsync(() => Answered(other.Index, "Sở Y tế được giao gì?"), Token);

        await other.Store.PublishAsync(Document("Sở Tài chính", "5/UBND-TH"), Token);

        await Patience.UntilAsync(() => Answered(one.Index, "Sở Tài chính được giao gì?") && !Answered(one.Index, "Sở Y tế được giao gì?"), Token);
        one.Index.AssignmentCount.ShouldBe(1);
    }

    [Fact]
    public async Task An_index_deleted_while_both_run_comes_back_by_itself()
    {
        await using var one = await StartAsync("one.db");
        await using var other = await StartAsync("other.db");
        await one.Store.PublishAsync(Document("Sở Y tế", "5/UBND-TH"), Token);
        await Patience.UntilAsync(() => Answered(other.Index, "Sở Y tế được giao gì?"), Token);

        IndexConnections.Delete(_folder.PathOf("other.db"));
        await one.Store.PublishAsync(Document("Sở Tài chính", "6/UBND-TH"), Token);

        await Patience.UntilAsync(() => Answered(other.Index, "Sở Tài chính được giao gì?") && Answered(other.Index, "Sở Y tế được giao gì?"), Token);
        File.Exists(_folder.PathOf("other.db")).ShouldBeTrue();
    }

    private static Directive Document(string agency, string number) =>
        ADirective.Numbered(number).With(AnAssignment.For(agency).To("rà soát quy hoạch")).Build();

    private static bool Answered(AssignmentIndex index, string text)
    {
        var answerer = Answerer.Over(index);
        var context = answerer.Context(new DateOnly(2023, 12, 20));
        return answerer.AnswerAsync(QuestionReader.Read(text, context), context, 0, Token).GetAwaiter().GetResult().Answered;
    }

    private async Task<Instance> StartAsync(string file)
    {
        var index = AssignmentIndex.InFile(_folder.PathOf(file));
        var store = new DirectiveStore(_tables, TimeProvider.System);
        var feed = new IndexFeed(index, store, new StandingDecisions(new OverrideStore(_tables), new FollowUpStore(_tables)), TimeProvider.System, NullLogger<IndexFeed>.Instance);
        await feed.StartAsync(Token);
        return new Instance(index, store, feed);
    }

    private sealed class Instance(AssignmentIndex index, DirectiveStore store, IndexFeed feed) : IAsyncDisposable
    {
        public AssignmentIndex Index => index;

        public DirectiveStore Store => store;

        public async ValueTask DisposeAsync()
        {
            await feed.StopAsync(CancellationToken.None);
            feed.Dispose();
            store.Dispose();
            index.Dispose();
        }
    }
}
