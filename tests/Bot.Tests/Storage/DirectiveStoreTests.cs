using System.Security.Cryptography;
using Bot.Storage;
using Bot.Tests.Support;
using Directive = Bot.Directives.Directive;

namespace Bot.Tests.Storage;

public abstract class DirectiveStoreTests : IDisposable
{
    private readonly OwnTables _tables;
    private readonly DirectiveStore _store;

    private protected DirectiveStoreTests(OwnTables tables)
    {
        _tables = tables;
        _store = new DirectiveStore(tables, TimeProvider.System);
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _store.Dispose();
        _tables.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_published_directive_is_found_by_its_key()
    {
        var numbered = ADirective.Numbered("4614/UBND-TH").With(AnAssignment.For("Sở Y tế").DueOn(2023, 12, 31)).Build();
        var unnumbered = ADirective.Numbered(null).With(AnAssignment.For("Sở Nội vụ")).Build();
        await _store.PublishAsync(numbered, Token);
        await _store.PublishAsync(unnumbered, Token);

        Said.By(await _store.FindAsync("4614/UBND-TH", Token)).ShouldBe(Said.By(numbered));
        Said.By(await _store.FindAsync(unnumbered.Key, Token)).ShouldBe(Said.By(unnumbered));
        (await _store.FindAsync("4614", Token)).ShouldBeNull();
        (await _store.AllAsync(Token).ListAsync()).Select(one => one.Key).ShouldBe(["4614/UBND-TH", unnumbered.Key]);
    }

    [Fact]
    public async Task A_revision_takes_the_place_of_the_directive()
    {
        var first = ADirective.Numbered("1/KH-UBND").With(AnAssignment.For("Sở Y tế")).Build();
        var revision = ADirective.Numbered("1/KH-UBND").With(AnAssignment.For("Sở Nội vụ")).Build();
        await _store.PublishAsync(first, Token);
        await _store.PublishAsync(revision, Token);

        Said.By(await _store.FindAsync("1/KH-UBND", Token)).ShouldBe(Said.By(revision));
        (await _store.AllAsync(Token).ListAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_directive_of_10_MB_comes_back_and_leaves_nothing_behind_when_it_is_revised()
    {
        // Random text, which hardly compresses.
        var large = Large(10_000_000);
        var larger = Large(10_500_000);
        await _store.PublishAsync(large, Token);
        (await _store.FindAsync(large.Key, Token)).ShouldNotBeNull().Text.ShouldBe(large.Text);
        var rows = await BodyRowsAsync(large.Key);

        await _store.PublishAsync(larger, Token);
        (await _store.FindAsync(large.Key, Token)).ShouldNotBeNull().Text.ShouldBe(larger.Text);
        (await _store.AllAsync(Token).ListAsync()).ShouldHaveSingleItem().Text.ShouldBe(larger.Text);
        (await BodyRowsAsync(large.Key)).Intersect(rows).ShouldBeEmpty();

        await _store.PublishAsync(ADirective.Numbered("9/BC-UBND").Build(), Token);
        (await BodyRowsAsync(large.Key)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Who_reads_while_a_large_directive_is_revised_sees_the_old_or_the_new()
    {
        var versions = Enumerable.Range(0, 2).Select(_ => Large(2_000_000)).ToArray();
        await _store.PublishAsync(versions[0], Token);
        var publishing = Task.Run(async () =>
        {
            for (var i = 1; i <= 10; i++)
                await _store.PublishAsync(versions[i % 2], Token);
        });

        while (!publishing.IsCompleted)
            versions.Select(one => one.Text).ShouldContain((await _store.FindAsync("9/BC-UBND", Token))!.Text);

        await publishing;
    }

    [Fact]
    public async Task A_large_directive_that_is_revised_between_two_reads_is_read_anew()
    {
        var (first, revision) = (Large(2_000_000), Large(2_000_000));
        await _store.PublishAsync(first, Token);
        async Task ReviseOnceAsync(string table)
        {
            if (table != "DirectiveBodies")
                return;
            _tables.BeforeQuery = _ => Task.CompletedTask;
            await _store.PublishAsync(revision, Token);
        }

        _tables.BeforeQuery = ReviseOnceAsync;
        (await _store.FindAsync(first.Key, Token)).ShouldNotBeNull().Text.ShouldBe(revision.Text);
        await _store.PublishAsync(first, Token);
        _tables.BeforeQuery = ReviseOnceAsync;
        (await _store.AllAsync(Token).ListAsync()).ShouldHaveSingleItem().Text.ShouldBe(revision.Text);
    }

    [Fact]
    public async Task The_feed_tells_every_change_once_in_order()
    {
        (await _store.CursorAsync(Token)).ShouldBeNull();
        (await _store.ChangesSinceAsync(null, Token).ListAsync()).ShouldBeEmpty();

        foreach (var number in (string[])["2/KH-UBND", "1/KH-UBND", "2/KH-UBND"])
            await _store.PublishAsync(ADirective.Numbered(number).Build(), Token);
        var cursor = await _store.CursorAsync(Token);
        var changes = await _store.ChangesSinceAsync(null, Token).ListAsync();

        changes.Select(change => change.DirectiveKey).ShouldBe(["2/KH-UBND", "1/KH-UBND", "2/KH-UBND"]);
        changes[^1].Cursor.ShouldBe(cursor);
        (await _store.ChangesSinceAsync(changes[0].Cursor, Token).ListAsync()).ShouldBe(changes[1..]);
        (await _store.ChangesSinceAsync(cursor, Token).ListAsync()).ShouldBeEmpty();

        await _store.NoteChangeAsync("1/KH-UBND", Token);
        (await _store.ChangesSinceAsync(cursor, Token).ListAsync()).ShouldHaveSingleItem().DirectiveKey.ShouldBe("1/KH-UBND");
    }

    [Fact]
    public async Task Who_follows_the_feed_misses_nothing_that_several_instances_publish()
    {
        using var other = new DirectiveStore(_tables, TimeProvider.System);
        var numbers = Enumerable.Range(1, 40).Select(i => $"{i}/KH-UBND").ToList();
        var publishing = Task.WhenAll(numbers.Select((number, i) => Task.Run(() =>
            (i % 2 == 0 ? _store : other).PublishAsync(ADirective.Numbered(number).Build(), Token))));

        var seen = new List<string>();
        string? cursor = null;
        bool done;
        do
        {
            done = publishing.IsCompleted;
            foreach (var change in await _store.ChangesSinceAsync(cursor, Token).ListAsync())
            {
                seen.Add(change.DirectiveKey);
                cursor = change.Cursor;
                (await _store.FindAsync(change.DirectiveKey, Token)).ShouldNotBeNull();
            }
        }
        while (!done);

        await publishing;
        seen.Order().ShouldBe(numbers.Order());
    }

    private static Directive Large(int bytes)
    {
        var text = Convert.ToBase64String(RandomNumberGenerator.GetBytes(bytes * 3 / 4));
        return ADirective.Numbered("9/BC-UBND").Build() with { Text = text };
    }

    private async Task<List<string>> BodyRowsAsync(string key) =>
        [.. (await _tables.QueryAsync("DirectiveBodies", TableKey.Encode(key), null, null, Token).ListAsync()).Select(row => row.RowKey)];

    public sealed class OverSqlite() : DirectiveStoreTests(OwnTables.OnDisk());

    [Collection(OnAzurite.Name)]
    public sealed class OverTableStorage(AzuriteServer azurite) : DirectiveStoreTests(OwnTables.On(azurite));
}
