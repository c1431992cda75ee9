using Bot.Storage;
using Bot.Storage.Embedded;
using Bot.Tests.Support;
using static Bot.Tests.Storage.Rows;

namespace Bot.Tests.Storage;

public sealed class EmbeddedTableStoreTests : TableStoreContract, IDisposable
{
    private readonly EmptyFolder _folder = new();
    private readonly EmbeddedTableStore _store;

    public EmbeddedTableStoreTests() => _store = new EmbeddedTableStore(_folder.PathOf("made", "on demand", "store.db"));

    private protected override ITableStore Store => _store;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Rows_are_there_after_closing_and_opening()
    {
        var path = _folder.PathOf("again.db");
        await using (var first = new EmbeddedTableStore(path))
            await first.PutAsync("Rows", ARow("k", "p", ("V", 1L)), Token);

        await using var second = new EmbeddedTableStore(path);
        var found = (await second.FindAsync("Rows", "p", "k", Token)).ShouldNotBeNull();
        found.Number("V").ShouldBe(1);
        await second.PutAsync("Rows", ARow("k", "p", ("V", 1L)), Token);
        (await second.FindAsync("Rows", "p", "k", Token))!.ETag.ShouldNotBe(found.ETag);
    }

    [Fact]
    public async Task After_a_scrub_no_byte_of_what_was_deleted_is_left_while_the_store_is_open_elsewhere()
    {
        const string word = "8baf637a-2cb5-4007-ace7-7a844255b3dc";
        var path = _folder.PathOf("scrubbed.db");
        var random = new Random(20231219);
        await using (var other = new EmbeddedTableStore(path))
        await using (var store = new EmbeddedTableStore(path))
        {
            // Rows of all lengths that come and go in another order: pages are rearranged time and again.
            foreach (var key in Enumerable.Range(0, 600).OrderBy(_ => random.Next()))
                await store.PutAsync("Rows", ARow($"k{key}", "p", ("V", word + new string('x', random.Next(2_000)))), Token);
            foreach (var key in Enumerable.Range(0, 600).OrderBy(_ => random.Next()))
                await store.PutAsync("Rows", ARow($"k{key}", "p", ("V", new string('y', random.Next(2_000)))), Token);
            await other.FindAsync("Rows", "p", "k1", Token);

            await store.ScrubAsync(Token);
            await other.PutAsync("Rows", ARow("k1", "p", ("V", 1L)), Token);
            (await store.FindAsync("Rows", "p", "k1", Token))!.Number("V").ShouldBe(1);
        }

        foreach (var file in Directory.GetFiles(_folder.PathOf(), "scrubbed.db*"))
            (await File.ReadAllBytesAsync(file, Token)).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(word)).ShouldBe(-1, file);
    }

    [Fact]
    public async Task The_stamp_changes_with_each_write_of_whichever_process_and_with_nothing_else()
    {
        var path = _folder.PathOf("stamped.db");
        await using var one = new EmbeddedTableStore(path);
        await using var two = new EmbeddedTableStore(path);
        var stamp = one.Stamp().ShouldNotBeNull();
        one.Stamp().ShouldBe(stamp);

        foreach (var store in new[] { one, two, one, two })
        {
            await store.PutAsync("Rows", ARow("k", "p", ("V", 1L)), Token);
            one.Stamp().ShouldNotBe(stamp);
            stamp = one.Stamp()!;
            await two.FindAsync("Rows", "p", "k", Token);
            await one.QueryAsync("Rows", "p", null, null, Token).ListAsync();
            one.Stamp().ShouldBe(stamp);
        }
    }

    [Fact]
    public async Task Where_the_file_cannot_be_read_no_two_stamps_are_equal()
    {
        var path = _folder.PathOf("no store.db");
        await File.WriteAllTextAsync(path, new string('x', 10_000), Token);
        await using var store = new EmbeddedTableStore(path);

        store.Stamp().ShouldNotBe(store.Stamp());
    }

    [Fact]
    public async Task Two_stores_of_one_file_see_each_other_and_lose_no_update()
    {
        var path = _folder.PathOf("shared.db");
        await using var one = new EmbeddedTableStore(path);
        await using var two = new EmbeddedTableStore(path);
        await one.PutAsync("Rows", ARow("k", "p", ("V", 0L)), Token);

        await Task.WhenAll(new[] { one, two }.SelectMany(store => Enumerable.Range(0, 10).Select(_ => Task.Run(async () =>
        {
            TableRow row;
            do
            {
                row = (await store.FindAsync("Rows", "p", "k", Token))!;
            }
            while (!await store.TryReplaceAsync("Rows", row.With("V", row.Number("V")!.Value + 1), Token));
        }))));

        (await one.FindAsync("Rows", "p", "k", Token))!.Number("V").ShouldBe(20);
        (await two.FindAsync("Rows", "p", "k", Token))!.Number("V").ShouldBe(20);
    }

    [Fact]
    public async Task A_file_that_another_process_holds_is_an_outage_that_passes()
    {
        var path = _folder.PathOf("held.db");
        await using var store = new EmbeddedTableStore(path, patience: TimeSpan.FromMilliseconds(100));
        await store.PutAsync("Rows", ARow("before"), Token);
        using (var other = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={path};Pooling=false"))
        {
            other.Open();
            using var hold = other.CreateCommand();
            hold.CommandText = "BEGIN EXCLUSIVE";
            hold.ExecuteNonQuery();

            var outage = await Should.ThrowAsync<StorageUnavailableException>(async () => await store.PutAsync("Rows", ARow("k"), Token));
            outage.Message.ShouldContain("Another process holds the file");
            await Should.ThrowAsync<StorageUnavailableException>(async () => await store.ProbeAsync(Token));
            (await store.FindAsync("Rows", "p", "before", Token)).ShouldNotBeNull("reading goes on beside a writer");
        }

        (await store.TryAddAsync("Rows", ARow("k"), Token)).ShouldBeTrue();
        await store.ProbeAsync(Token);
    }

    [Fact]
    public async Task A_file_that_is_no_store_is_an_outage_with_its_name_and_stays_as_it_is()
    {
        var path = _folder.PathOf("letter.txt");
        var letter = string.Concat(Enumerable.Repeat("Kính gửi: các sở, ban, ngành. ", 1_000));
        await File.WriteAllTextAsync(path, letter, Token);
        await using var store = new EmbeddedTableStore(path);

        foreach (var ask in Questions(store))
        {
            var outage = await Should.ThrowAsync<StorageUnavailableException>(ask);
            outage.Message.ShouldContain(path);
            outage.Message.ShouldContain("not a store");
        }

        (await File.ReadAllTextAsync(path, Token)).ShouldBe(letter);
    }

    [Fact]
    public async Task A_path_that_cannot_be_used_is_an_outage()
    {
        await File.WriteAllTextAsync(_folder.PathOf("file"), "", Token);
        await using var inFile = new EmbeddedTableStore(_folder.PathOf("file", "store.db"));
        await using var inFolder = new EmbeddedTableStore(_folder.Name);

        foreach (var ask in Questions(inFile).Concat(Questions(inFolder)))
            (await Should.ThrowAsync<StorageUnavailableException>(ask)).Message.ShouldContain("check its path");
    }

    [Fact]
    public async Task A_damaged_file_is_an_outage()
    {
        var path = _folder.PathOf("damaged.db");
        await using (var store = new EmbeddedTableStore(path))
        {
            for (var i = 0; i < 50; i++)
                await store.PutAsync("Rows", ARow($"{i}", "p", ("V", new string('a', 5_000))), Token);
        }

        var bytes = await File.ReadAllBytesAsync(path, Token);
        bytes.AsSpan(8_192).Fill(0x55);
        await File.WriteAllBytesAsync(path, bytes, Token);

        await using var damaged = new EmbeddedTableStore(path);
        (await Should.ThrowAsync<StorageUnavailableException>(async () => await damaged.FindAsync("Rows", "p", "7", Token)))
            .Message.ShouldContain("damaged");
    }

    [Fact]
    public async Task A_store_of_a_newer_program_is_left_alone()
    {
        var path = _folder.PathOf("newer.db");
        using (var newer = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={path};Pooling=false"))
        {
            newer.Open();
            using var version = newer.CreateCommand();
            version.CommandText = "PRAGMA user_version = 99";
            version.ExecuteNonQuery();
        }

        await using var store = new EmbeddedTableStore(path);
        (await Should.ThrowAsync<StorageUnavailableException>(async () => await store.ProbeAsync(Token))).Message.ShouldContain("newer");
    }

    [Fact]
    public async Task A_closed_store_says_so()
    {
        var store = new EmbeddedTableStore(_folder.PathOf("closed.db"));
        await store.PutAsync("Rows", ARow("k"), Token);
        await store.DisposeAsync();
        await store.DisposeAsync();

        await Should.ThrowAsync<ObjectDisposedException>(async () => await store.PutAsync("Rows", ARow("k"), Token));
        await Should.ThrowAsync<ObjectDisposedException>(async () => await store.FindAsync("Rows", "p", "k", Token));
    }

    private static IEnumerable<Func<Task>> Questions(EmbeddedTableStore store) =>
    [
        () => store.PutAsync("Rows", ARow("k"), Token),
        () => store.FindAsync("Rows", "p", "k", Token),
        () => store.QueryAsync("Rows", "p", null, null, Token).ListAsync(),
        () => store.ProbeAsync(Token),
    ];
}
