using System.Globalization;
using System.Text;
using Bot.Reminders;
using Bot.Storage;
using Bot.Storage.AzureTables;
using Bot.Storage.Embedded;
using Bot.Tests.Storage;
using Bot.Tests.Support;

namespace Bot.Tests.Reminders;

/// <summary>Reminding in a process of its own, so that a test can kill or freeze it. What its channel delivers it writes into a file, a line a card.</summary>
internal static class RoundProcess
{
    /// <summary>What it prints when a round has ended and something is left, that other processes hold.</summary>
    public const string Left = "left";

    /// <summary>What it prints before the store's sentence when the disk is full.</summary>
    public const string Full = "full: ";

    private const string Prefix = "ROUND_PROCESS_";
    private const string Go = "go";
    private const string Clock = "clock";

    /// <summary>Whether this process was started to remind.</summary>
    public static bool IsWanted => Environment.GetEnvironmentVariable(Prefix + "STORE") is not null;

    /// <summary>Starts one.</summary>
    /// <param name="store">A file of the embedded store, or a connection string.</param>
    /// <param name="folder">Where it writes its deliveries, each process into a file of its own, and is told to go on.</param>
    /// <param name="now">The moment at which its clock starts.</param>
    /// <param name="inFlight">Cards in hand at one time.</param>
    /// <param name="lease">How long its claims hold.</param>
    /// <param name="gate">How many cards it sends before it waits for <see cref="LetGo"/>, with cards on their way.</param>
    /// <param name="disk">How long its files may grow, in bytes, until it has noticed that the disk is full; 0 for as long as they like.</param>
    public static ChildProcess Start(string store, string folder, DateTimeOffset now, int inFlight, TimeSpan lease, int gate = int.MaxValue, long disk = 0) => ChildProcess.Start(
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "Bot.Tests.exe" : "Bot.Tests"),
        [],
        AppContext.BaseDirectory,
        new Dictionary<string, string?>
        {
            [Prefix + "STORE"] = store,
            [Prefix + "FOLDER"] = folder,
            [Prefix + "NOW"] = now.ToString("O", CultureInfo.InvariantCulture),
            [Prefix + "IN_FLIGHT"] = inFlight.ToString(CultureInfo.InvariantCulture),
            [Prefix + "LEASE"] = lease.ToString("c", CultureInfo.InvariantCulture),
            [Prefix + "GATE"] = gate.ToString(CultureInfo.InvariantCulture),
            [Prefix + "DISK"] = disk.ToString(CultureInfo.InvariantCulture),
            ["DOTNET_TieredPGO"] = "0",
        });

    /// <summary>Lets all processes send on past their gates.</summary>
    public static void LetGo(string folder) => File.WriteAllText(Path.Combine(folder, Go), "");

    /// <summary>Puts the clocks of all processes forward.</summary>
    public static void PutClocksForward(string folder, TimeSpan by)
    {
        var aside = Path.Combine(folder, Clock + ".new");
        File.WriteAllText(aside, by.ToString("c", CultureInfo.InvariantCulture));
        File.Move(aside, Path.Combine(folder, Clock));
    }

    /// <summary>The conversations that have got a card, in the order of processes.</summary>
    public static List<string> Delivered(string folder)
    {
        var lines = new List<string>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.sent"))
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(file);
            lines.AddRange(reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }

        return lines;
    }

    /// <summary>Reminds until nothing is left.</summary>
    public static async Task<int> RunAsync()
    {
        var place = Variable("STORE");
        var folder = Variable("FOLDER");
        await using var embedded = place.StartsWith("DefaultEndpoints", StringComparison.Ordinal) ? null : new EmbeddedTableStore(place);
        ITableStore store = embedded is null ? AzureTableStore.FromConnectionString(place) : embedded;
        using var courier = new FileCourier(folder, int.Parse(Variable("GATE"), CultureInfo.InvariantCulture));
        var clock = new SteeredClock(Path.Combine(folder, Clock), DateTimeOffset.Parse(Variable("NOW"), CultureInfo.InvariantCulture));
        var options = new ReminderOptions
        {
            InFlight = int.Parse(Variable("IN_FLIGHT"), CultureInfo.InvariantCulture),
            Lease = TimeSpan.Parse(Variable("LEASE"), CultureInfo.InvariantCulture),
        };
        await using var bot = new Reminding("2023-12-22 08:00", store, options, clock: clock, courier: courier);
        if (ulong.Parse(Variable("DISK"), CultureInfo.InvariantCulture) is > 0 and var disk)
        {
            StoreProcess.LimitFiles(disk);
            _ = MakeRoomOnceFullAsync(store);
        }

        while (await RoundAsync(bot) is { } wait)
        {
            await Console.Out.WriteLineAsync(Left);
            await Task.Delay(wait < TimeSpan.FromSeconds(1) ? wait : TimeSpan.FromSeconds(1));
        }

        return 0;
    }

    // As the reminder clock does: a round that the store breaks off is run again.
    private static async Task<TimeSpan?> RoundAsync(Reminding bot)
    {
        try
        {
            return (await bot.Round.RunAsync(CancellationToken.None)).RetryAfter;
        }
        catch (StorageUnavailableException)
        {
            return TimeSpan.FromSeconds(1);
        }
    }

    // The health page asks the store as this does; then somebody makes room.
    private static async Task MakeRoomOnceFullAsync(ITableStore store)
    {
        while (true)
        {
            try
            {
                await store.ProbeAsync(CancellationToken.None);
                await Task.Delay(TimeSpan.FromMilliseconds(1));
            }
            catch (StorageUnavailableException full)
            {
                await Console.Out.WriteLineAsync(Full + full.Message);
                StoreProcess.LimitFiles(StoreProcess.Unlimited);
                return;
            }
        }
    }

    private static string Variable(string name) =>
        Environment.GetEnvironmentVariable(Prefix + name) ?? throw new InvalidOperationException($"Set {Prefix}{name}.");

    private sealed class FileCourier(string folder, int gate) : IReminderCourier, IDisposable
    {
        private readonly FileStream _file = new(
            Path.Combine(folder, $"{Environment.ProcessId}-{Guid.NewGuid():N}.sent"), FileMode.CreateNew, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);

        private readonly Lock _gate = new();
        private int _sent;

        public async Task<CourierOutcome> SendAsync(ReminderRoundCard card, ICardTurn turn, CancellationToken cancellationToken)
        {
            await turn.EnterAsync(cancellationToken);
            if (!await turn.BeginAsync(cancellationToken))
                return new CourierOutcome.Throttled(TimeSpan.Zero);
            bool waits;
            lock (_gate)
            {
                // One write of the system for one line: what a kill leaves is whole lines.
                _file.Write(Encoding.UTF8.GetBytes(card.ConversationId + "\n"));
                waits = ++_sent >= gate;
            }

            do
                await Task.Delay(TimeSpan.FromMilliseconds(5), cancellationToken);
            while (waits && !File.Exists(Path.Combine(folder, Go)));
            return new CourierOutcome.Sent($"{Environment.ProcessId}");
        }

        public void Dispose() => _file.Dispose();
    }

    /// <summary>A clock that starts at a moment, and that a test may put forward.</summary>
    private sealed class SteeredClock(string path, DateTimeOffset start) : TimeProvider
    {
        private readonly long _since = System.GetTimestamp();

        public override DateTimeOffset GetUtcNow() => (start + System.GetElapsedTime(_since) + Forward).ToUniversalTime();

        private TimeSpan Forward => File.Exists(path) ? TimeSpan.Parse(File.ReadAllText(path), CultureInfo.InvariantCulture) : TimeSpan.Zero;
    }
}
