using Bot.Storage;
using Bot.Storage.Embedded;
using Bot.Tests.Support;
using static Bot.Tests.Storage.Rows;

namespace Bot.Tests.Storage;

public sealed class EmbeddedStoreCopyTests : IDisposable
{
    private readonly EmptyFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string StorePath => _folder.PathOf("store.db");

    private string CopyPath => _folder.PathOf("copy.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_copy_made_while_rows_are_written_is_whole_and_can_be_put_back()
    {
        await using (var store = new EmbeddedTableStore(StorePath))
        {
            using var enough = new CancellationTokenSource();
            for (var i = 0; i < 200; i++)
                await store.PutAsync("Rows", ARow($"{i:D6}", values: ("Word", "before")), Token);
            var writing = WriteAsync(store, enough.Token);

            (await Copy().BackupAsync(CopyPath, Token)).ShouldBeOfType<CopyOutcome.Copied>().Rows.ShouldBeGreaterThanOrEqualTo(200);

            await enough.CancelAsync();
            await writing;
        }

        var restored = _folder.PathOf("other", "store.db");
        (await Copy(restored).RestoreAsync(CopyPath, force: false, Token)).ShouldBeOfType<CopyOutcome.Copied>();
        await using var again = new EmbeddedTableStore(restored);
        var rows = await again.QueryAsync("Rows", "p", null, null, Token).ListAsync();
        rows.Count.ShouldBeGreaterThanOrEqualTo(200);
        rows.Select(row => row.RowKey).ShouldBe(Enumerable.Range(0, rows.Count).Select(i => $"{i:D6}"));
        await again.PutAsync("Rows", ARow("new", values: ("Word", "after")), Token);
        (await again.FindAsync("Rows", "p", "new", Token)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_copy_stands_alone_in_one_file_that_only_its_owner_reads()
    {
        await using var store = new EmbeddedTableStore(StorePath);
        await store.PutAsync("Rows", ARow("1", values: ("Word", "one")), Token);

        (await Copy().BackupAsync(CopyPath, Token)).ShouldBe(new CopyOutcome.Copied(1));

        Directory.EnumerateFiles(Path.GetDirectoryName(CopyPath)!, "copy*").Select(Path.GetFileName).ShouldBe(["copy.db"]);
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(CopyPath).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task A_store_that_is_open_is_not_replaced_by_any_means()
    {
        await using var store = new EmbeddedTableStore(StorePath);
        await store.PutAsync("Rows", ARow("1", values: ("Word", "one")), Token);
        await Copy().BackupAsync(CopyPath, Token);
        await store.PutAsync("Rows", ARow("2", values: ("Word", "two")), Token);

        var refused = await Copy().RestoreAsync(CopyPath, force: true, Token);

        refused.ShouldBeOfType<CopyOutcome.Refused>().Sentence.ShouldContain("is in use");
        (await store.FindAsync("Rows", "p", "2", Token)).ShouldNotBeNull();
        await store.PutAsync("Rows", ARow("3", values: ("Word", "three")), Token);
    }

    [Fact]
    public async Task A_store_that_holds_something_is_replaced_only_by_force()
    {
        await using (var store = new EmbeddedTableStore(StorePath))
        {
            await store.PutAsync("Rows", ARow("1", values: ("Word", "one")), Token);
            await Copy().BackupAsync(CopyPath, Token);
            await store.PutAsync("Rows", ARow("2", values: ("Word", "two")), Token);
        }

        (await Copy().RestoreAsync(CopyPath, force: false, Token)).ShouldBeOfType<CopyOutcome.Refused>().Sentence.ShouldContain("--force");
        await using (var kept = new EmbeddedTableStore(StorePath))
            (await kept.FindAsync("Rows", "p", "2", Token)).ShouldNotBeNull();

        (await Copy().RestoreAsync(CopyPath, force: true, Token)).ShouldBe(new CopyOutcome.Copied(1));
        await using var replaced = new EmbeddedTableStore(StorePath);
        (await replaced.FindAsync("Rows", "p", "2", Token)).ShouldBeNull();
        (await replaced.FindAsync("Rows", "p", "1", Token)).ShouldNotBeNull();
    }

    [Fact]
    public async Task What_is_built_from_the_store_goes_with_the_old_one()
    {
        await using (var store = new EmbeddedTableStore(StorePath))
            await store.PutAsync("Rows", ARow("1", values: ("Word", "one")), Token);
        await Copy().BackupAsync(CopyPath, Token);
        var index = _folder.PathOf("index.db");
        await File.WriteAllTextAsync(index, "older", Token);
        await File.WriteAllTextAsync(index + "-wal", "older", Token);

        await new EmbeddedStoreCopy(StorePath, [index]).RestoreAsync(CopyPath, force: true, Token);

        File.Exists(index).ShouldBeFalse();
        File.Exists(index + "-wal").ShouldBeFalse();
    }

    [Fact]
    public async Task Files_that_are_no_copies_are_refused_and_change_nothing()
    {
        await using (var store = new EmbeddedTableStore(StorePath))
            await store.PutAsync("Rows", ARow("1", values: ("Word", new string('x', 20_000))), Token);
        await Copy().BackupAsync(CopyPath, Token);
        var damaged = _folder.PathOf("damaged.db");
        var bytes = await File.ReadAllBytesAsync(CopyPath, Token);
        await File.WriteAllBytesAsync(damaged, bytes.AsMemory(0, bytes.Length / 2), Token);
        var text = _folder.PathOf("text.db");
        await File.WriteAllTextAsync(text, new string('a', 10_000), Token);

        foreach (var file in (string[])[damaged, text, _folder.PathOf("missing.db")])
            (await Copy().RestoreAsync(file, force: true, Token)).ShouldBeOfType<CopyOutcome.Refused>().Sentence.ShouldNotBeEmpty();

        await using var kept = new EmbeddedTableStore(StorePath);
        (await kept.FindAsync("Rows", "p", "1", Token)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_copy_never_takes_the_place_of_a_file()
    {
        await using (var store = new EmbeddedTableStore(StorePath))
            await store.PutAsync("Rows", ARow("1", values: ("Word", "one")), Token);
        await File.WriteAllTextAsync(CopyPath, "mine", Token);

        (await Copy().BackupAsync(CopyPath, Token)).ShouldBeOfType<CopyOutcome.Refused>().Sentence.ShouldContain("exists");
        (await Copy(_folder.PathOf("none.db")).BackupAsync(_folder.PathOf("b.db"), Token)).ShouldBeOfType<CopyOutcome.Refused>().Sentence.ShouldContain("no store");

        (await File.ReadAllTextAsync(CopyPath, Token)).ShouldBe("mine");
    }

    private EmbeddedStoreCopy Copy(string? path = null) => new(path ?? StorePath, []);

    private static async Task WriteAsync(EmbeddedTableStore store, CancellationToken enough)
    {
        for (var i = 200; i < 20_000 && !enough.IsCancellationRequested; i++)
            await store.PutAsync("Rows", ARow($"{i:D6}", values: ("Word", "meanwhile")), CancellationToken.None);
    }
}
