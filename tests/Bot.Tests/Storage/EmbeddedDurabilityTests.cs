using System.Collections.Concurrent;
using Bot.Audit;
using Bot.Storage;
using Bot.Storage.Embedded;
using Bot.Tests.Support;
using Microsoft.Data.Sqlite;
using static Bot.Tests.Storage.Rows;

namespace Bot.Tests.Storage;

public sealed class EmbeddedDurabilityTests : IDisposable
{
    private readonly EmptyFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string StorePath => _folder.PathOf("store.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_answered_write_is_there_after_kill_9()
    {
        var kept = new List<string>();
        foreach (var answers in (int[])[1, 17, 300, 1_000])
        {
            await using var writer = StoreProcess.Start(nameof(StoreProcess.Write_until_killed), StorePath, $"{answers}");
            await WaitForAnswersAsync(writer, answers);
            await writer.KillAsync(Token);
            kept.AddRange(Kept(writer));
        }

        kept.Count.ShouldBeGreaterThan(1_300);
        await using var store = new EmbeddedTableStore(StorePath);
        var stored = await StoredAsync(store);
        kept.Where(key => !stored.Contains(key)).ShouldBeEmpty();
        var whole = (await new AuditTrail(store).VerifyAsync(Token)).ShouldBeOfType<AuditVerdict.Whole>();
        var recorded = (await new AuditTrail(store).ReadAsync(1, Token).ListAsync()).Select(record => record.Change.Subject).ToHashSet();
        recorded.Count.ShouldBe((int)whole.Count);
        kept.Where(key => key.Contains("-0-", StringComparison.Ordinal) && !recorded.Contains(key)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Several_processes_may_make_and_write_one_file()
    {
        var writers = Enumerable.Range(0, 3).Select(i => StoreProcess.Start(nameof(StoreProcess.Write_until_killed), StorePath, $"w{i}")).ToList();
        try
        {
            foreach (var writer in writers)
                await WaitForAnswersAsync(writer, 100);
        }
        finally
        {
            foreach (var writer in writers)
                await writer.DisposeAsync();
        }

        await using var store = new EmbeddedTableStore(StorePath);
        var stored = await StoredAsync(store);
        writers.SelectMany(Kept).Where(key => !stored.Contains(key)).ShouldBeEmpty();
        (await new AuditTrail(store).VerifyAsync(Token)).ShouldBeOfType<AuditVerdict.Whole>();
    }

    [Fact]
    public async Task A_full_disk_is_an_outage_that_loses_nothing_and_passes()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The limit that stands for a full disk is set as on Linux.");
        await using var writer = StoreProcess.Start(nameof(StoreProcess.Write_until_the_disk_is_full), StorePath, "");
        (await writer.WaitForExitAsync(Patience.Long, Token)).ShouldBe(0, writer.Output);

        writer.Output.ShouldContain($"full: The store {StorePath} is not available. The disk could not be read or written; check the disk and its free space.");
        writer.Output.ShouldContain($"probe: {nameof(StorageUnavailableException)}");
        writer.Output.ShouldContain("reads: True");
        await using var store = new EmbeddedTableStore(StorePath);
        var stored = await StoredAsync(store);
        Kept(writer).Where(key => !stored.Contains(key)).ShouldBeEmpty();
        stored.ShouldContain("after");
        Kept(writer).Count.ShouldBeGreaterThan(20);
    }

    [Theory]
    [InlineData(SQLitePCL.raw.SQLITE_FULL, "The disk is full")]
    [InlineData(SQLitePCL.raw.SQLITE_READONLY, "can't be written")]
    [InlineData(SQLitePCL.raw.SQLITE_IOERR, "check the disk")]
    [InlineData(SQLitePCL.raw.SQLITE_BUSY, "Another process")]
    public void A_failure_of_the_disk_is_told_in_a_sentence(int code, string sentence) =>
        new EmbeddedDatabase(StorePath, TimeSpan.Zero).Unavailable(new SqliteException("", code)).Message.ShouldContain(sentence);

    [Fact]
    public void Every_commit_waits_for_the_disk()
    {
        // Killing a process proves nothing about a power cut: for that the log must be flushed at each commit.
        using var connection = new EmbeddedDatabase(StorePath, TimeSpan.FromSeconds(1)).Open();
        const string full = "2";

        Pragma(connection, "synchronous").ShouldBe(full);
        Pragma(connection, "journal_mode").ShouldBe("wal");
    }

    [Fact]
    public async Task Writes_that_wait_together_share_a_flush_of_the_disk()
    {
        await using var store = new EmbeddedTableStore(StorePath);
        await store.ProbeAsync(Token);
        using var other = new SqliteConnection($"Data Source={StorePath};Pooling=false");
        other.Open();
        Run(other, "BEGIN IMMEDIATE");
        var waiting = Enumerable.Range(0, 500).Select(i => store.TryAddAsync("Rows", ARow($"{i}"), Token)).ToList();
        Run(other, "COMMIT");
        (await Task.WhenAll(waiting)).ShouldAllBe(added => added);

        // All but the first request were waiting when the file came free: at most one commit for it and few for the rest.
        var log = new FileInfo(StorePath + "-wal").Length;
        const int page = 8_192;
        log.ShouldBeLessThan(60 * page, "500 single commits would have written at least 500 pages");
    }

    private static async Task WaitForAnswersAsync(ChildProcess writer, int count)
    {
        var seen = new ConcurrentDictionary<string, bool>();
        await writer.WaitForLineAsync(
            line => line.StartsWith("kept ", StringComparison.Ordinal) && seen.TryAdd(line, true) && seen.Count >= count, Patience.Long, Token);
    }

    private static List<string> Kept(ChildProcess writer) =>
        [.. writer.Output.Split('\n').Where(line => line.StartsWith("kept ", StringComparison.Ordinal)).Select(line => line["kept ".Length..])];

    private static async Task<HashSet<string>> StoredAsync(EmbeddedTableStore store) =>
        [.. (await store.QueryAsync(StoreProcess.Table, "p", null, null, Token).ListAsync()).Select(row => row.RowKey)];

    private static string? Pragma(SqliteConnection connection, string name)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private static void Run(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
