using System.Runtime.InteropServices;
using Bot.Audit;
using Bot.Directives;
using Bot.Storage;
using Bot.Storage.Embedded;
using Bot.Tests.Support;
using Bot.Tests.Trips;
using Microsoft.Extensions.Logging.Abstractions;
using static Bot.Tests.Storage.Rows;

namespace Bot.Tests.Storage;

/// <summary>
/// What another process does with a store's file. The tests start this test program again with one of these alone, so that they can kill it.
/// </summary>
public sealed class StoreProcess
{
    public const string Table = "Rows";
    private const string PathVariable = "STORE_PROCESS_PATH";
    private const string NameVariable = "STORE_PROCESS_NAME";
    internal const ulong Unlimited = ulong.MaxValue;
    private const ulong SmallDisk = 1_500_000;

    private static string StorePath => Environment.GetEnvironmentVariable(PathVariable) ?? throw new InvalidOperationException($"Set {PathVariable}.");

    private static string Name => Environment.GetEnvironmentVariable(NameVariable) ?? "";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <summary>Starts one of the methods below in a process of its own.</summary>
    internal static ChildProcess Start(string method, string path, string name) => ChildProcess.Start(
        Environment.ProcessPath is { } program && Path.GetFileNameWithoutExtension(program) != "dotnet" ? program : Path.Combine(AppContext.BaseDirectory, "Bot.Tests"),
        ["-noLogo", "-explicit", "only", "-method", $"{typeof(StoreProcess).FullName}.{method}"],
        AppContext.BaseDirectory,
        new Dictionary<string, string?> { [PathVariable] = path, [NameVariable] = name });

    /// <summary>Adds rows and audit entries by eight hands, and prints each row's key when its answer has come.</summary>
    [Fact(Explicit = true)]
    public async Task Write_until_killed()
    {
        await using var store = new EmbeddedTableStore(StorePath);
        var trail = new AuditQueue(new AuditTrail(store), NullLogger<AuditQueue>.Instance);
        await using var output = Console.OpenStandardOutput();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(hand => Task.Run(async () =>
        {
            for (var i = 0; ; i++)
            {
                var key = $"{Name}-{hand}-{i}";
                if (!await store.TryAddAsync(Table, ARow(key, "p", ("Text", new string('đ', 200))), Token))
                    throw new InvalidOperationException($"{key} was there before.");
                if (hand == 0)
                    await trail.AppendAsync(new Change(DateTimeOffset.UnixEpoch, new Person("p", null, ""), "add", key, null, null), Token);
                output.Write(System.Text.Encoding.UTF8.GetBytes($"kept {key}\n"));
            }
        })));
    }

    /// <summary>Adds rows until the disk takes no more, then gives it room and adds one more. Prints what it was told.</summary>
    [Fact(Explicit = true)]
    public async Task Write_until_the_disk_is_full()
    {
        LimitFiles(SmallDisk);
        await using var store = new EmbeddedTableStore(StorePath);
        await using var output = Console.OpenStandardOutput();
        void Say(string line) => output.Write(System.Text.Encoding.UTF8.GetBytes(line + "\n"));
        try
        {
            for (var i = 0; ; i++)
            {
                (await store.FindAsync(Table, "p", $"{i}", Token)).ShouldBeNull();
                await store.PutAsync(Table, ARow($"{i}", "p", ("Text", new string('đ', 5_000))), Token);
                Say($"kept {i}");
            }
        }
        catch (StorageUnavailableException outage)
        {
            Say($"full: {outage.Message}");
        }

        // What is left may still take a probe or two.
        Exception? probe = null;
        for (var i = 0; i < 10 && probe is null; i++)
            probe = await Record.ExceptionAsync(() => store.ProbeAsync(Token));

        Say($"probe: {probe?.GetType().Name}");
        Say($"reads: {await store.FindAsync(Table, "p", "0", Token) is not null}");
        LimitFiles(Unlimited);
        await store.PutAsync(Table, ARow("after", "p"), Token);
        Say("kept after");
    }

    /// <summary>Runs a bot on an embedded store whose disk is full for a while, and prints what it tells of itself.</summary>
    [Fact(Explicit = true)]
    public async Task Say_whether_a_bot_is_ready_on_a_full_disk()
    {
        await using var output = Console.OpenStandardOutput();
        await using var bot = await RunningBot.StartAsync("--Clock:StartAt=2023-12-20T20:00:00+07:00");
        async Task SayAsync(string when, string path)
        {
            var (status, text) = await HealthTests.AskAsync(bot, path);
            output.Write(System.Text.Encoding.UTF8.GetBytes($"{when}: {(int)status} {text}\n"));
        }

        await SayAsync("before", "/ready");
        LimitFiles(1);
        await SayAsync("full", "/ready");
        await SayAsync("health", "/health");
        LimitFiles(Unlimited);
        await SayAsync("after", "/ready");
    }

    /// <summary>A limit on the length of this process's files stands for a full disk: the system refuses the write (setrlimit(2), RLIMIT_FSIZE).</summary>
    internal static void LimitFiles(ulong bytes)
    {
        const int fileSize = 1;
        const int fileSizeSignal = 25;
        IgnoreSignal(fileSizeSignal, 1);
        var limit = new Limit(bytes, Unlimited);
        SetLimit(fileSize, ref limit).ShouldBe(0);
    }

    [DllImport("libc", EntryPoint = "setrlimit", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int SetLimit(int resource, ref Limit limit);

    [DllImport("libc", EntryPoint = "signal", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern nint IgnoreSignal(int signal, nint handler);

    [StructLayout(LayoutKind.Sequential)]
    private record struct Limit(ulong Soft, ulong Hard);
}
