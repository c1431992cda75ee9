using System.Diagnostics;
using System.Globalization;
using Bot.Directives;
using Bot.Storage;
using Bot.Storage.Embedded;
using Bot.Tests.Support;

namespace Bot.Tests.Reminders;

[Collection(OnAzurite.Name)]
public sealed class CrashTests(AzuriteServer azurite) : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(3);
    private static readonly DateTimeOffset Morning = Reminding.At("2023-12-22 08:00");
    private readonly EmptyFolder _folder = new();

    // 200 by REMINDER_KILLS=200; a few here.
    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("REMINDER_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : 8;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Deliveries => Directory.CreateDirectory(_folder.PathOf("deliveries")).FullName;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_round_killed_at_random_moments_loses_no_card_and_doubles_one_a_kill_at_most()
    {
        const int cards = 500;
        var path = _folder.PathOf("store.db");
        await using (var store = new EmbeddedTableStore(path))
            await PrepareAsync(store, cards);

        var random = new Random(20231219);
        var lease = TimeSpan.FromSeconds(60);
        var kills = 0;
        for (; kills < Kills && DeliveredLines().Count < cards; kills++)
        {
            // Each start finds the clock past the lease of the one before.
            await using var process = RoundProcess.Start(path, Deliveries, Morning + (kills * 2 * lease), inFlight: 1, lease);
            var next = DeliveredLines().Count + random.Next(1, Math.Max(2, cards / (Kills + 2)));
            await UntilAsync(() => DeliveredLines().Count >= next || process.HasExited);
            await Task.Delay(TimeSpan.FromMilliseconds(random.NextDouble() * 12), Token);
            await process.KillAsync(Token);
        }

        await using (var last = RoundProcess.Start(path, Deliveries, Morning + ((kills + 1) * 2 * lease), inFlight: 1, lease))
            (await last.WaitForExitAsync(Limit, Token)).ShouldBe(0, last.Output);

        await using var after = new EmbeddedTableStore(path);
        await CheckAsync(after, cards, mostDoubles: kills);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public async Task Instances_on_one_account_share_a_round_though_one_is_killed_and_one_frozen(int instances)
    {
        const int cards = 160;
        const int inFlight = 2;
        var store = azurite.Store();
        await PrepareAsync(store, cards, $"{instances}/QĐ-UBND");
        var lease = TimeSpan.FromSeconds(5);
        var processes = Enumerable.Range(0, instances)
            .Select(_ => RoundProcess.Start(azurite.ConnectionString, Deliveries, Morning, inFlight, lease)).ToList();
        try
        {
            await UntilAsync(() => DeliveredLines().Count >= 20);
            await processes[0].KillAsync(Token);
            var freezes = instances > 2 && OperatingSystem.IsLinux();
            if (freezes)
            {
                Signal(processes[1], "STOP");
                await Task.Delay(lease + TimeSpan.FromSeconds(2), Token);
                Signal(processes[1], "CONT");
            }

            foreach (var process in processes.Skip(1))
                (await process.WaitForExitAsync(Limit, Token)).ShouldBe(0, process.Output);
            await CheckAsync(store, cards, mostDoubles: inFlight * (freezes ? 2 : 1), $"{instances}/QĐ-UBND");
        }
        finally
        {
            foreach (var process in processes)
                await process.DisposeAsync();
        }
    }

    private static async Task PrepareAsync(ITableStore store, int cards, string number = "4614/UBND-TH")
    {
        await using var bot = new Reminding("2023-12-20 08:00", store);
        var place = $"Nơi {number}";
        foreach (var batch in Enumerable.Range(0, cards).Chunk(50))
        {
            await Task.WhenAll(batch.Select(chat => bot.Subscriptions.PutAsync(
                new Subscription(new Agency("Sở Y tế", place), $"{number} {chat}", "{}", bot.Time.GetUtcNow()), Token)));
        }

        var directive = ADirective.Numbered(number).With(AnAssignment.Of(place, "Sở Y tế").Named("a").DueOn(2023, 12, 29)).Build();
        await bot.Schedule.EnterAsync(directive, [], Reminding.Day("2023-12-20"), Token);
    }

    private async Task CheckAsync(ITableStore store, int cards, int mostDoubles, string number = "4614/UBND-TH")
    {
        var delivered = DeliveredLines().CountBy(line => line).ToDictionary();
        delivered.Count.ShouldBe(cards, "no card is lost");
        var doubled = delivered.Where(pair => pair.Value > 1).Select(pair => pair.Key).ToList();
        delivered.Values.Sum(times => times - 1).ShouldBeLessThanOrEqualTo(mostDoubles);

        await using var bot = new Reminding("2023-12-22 12:00", store);
        var records = new Dictionary<string, ReminderRecord>();
        await foreach (var record in bot.Ledger.OfAssignmentAsync(number, "a", Token))
            records[record.Claim.ConversationId] = record;
        records.Count.ShouldBe(cards);
        records.Values.ShouldAllBe(record => record.State == ReminderState.Sent);
        doubled.ShouldAllBe(conversation => records[conversation].Uncertain, "who has it twice is known");
        records.Values.Count(record => record.Uncertain).ShouldBeLessThanOrEqualTo(mostDoubles);
        (await bot.Entries.FindAsync(number, "a", Token))!.NextOn.ShouldBe(Reminding.Day("2023-12-26"));
    }

    private List<string> DeliveredLines()
    {
        var lines = new List<string>();
        foreach (var path in Directory.EnumerateFiles(Deliveries))
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(file);
            lines.AddRange(reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }

        return lines;
    }

    private static async Task UntilAsync(Func<bool> come)
    {
        var since = Stopwatch.GetTimestamp();
        while (!come())
        {
            Stopwatch.GetElapsedTime(since).ShouldBeLessThan(Limit);
            await Task.Delay(TimeSpan.FromMilliseconds(3), Token);
        }
    }

    private static void Signal(ChildProcess process, string signal)
    {
        using var kill = Process.Start("/bin/kill", ["-s", signal, "--", $"-{process.Id}"]);
        kill.WaitForExit();
    }
}
