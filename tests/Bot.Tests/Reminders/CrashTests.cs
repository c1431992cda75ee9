using System.Globalization;
using Bot.Directives;
using Bot.Reminders;
using Bot.Storage;
using Bot.Storage.Embedded;
using Bot.Tests.Support;

namespace Bot.Tests.Reminders;

[Collection(OnAzurite.Name)]
public sealed class CrashTests(AzuriteServer azurite, ITestOutputHelper output) : IDisposable
{
    private static readonly DateTimeOffset Morning = Reminding.At("2023-12-22 08:00");
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);
    private readonly EmptyFolder _folder = new();

    // As it is delivered: with so many in hand, one is on the wire.
    private static readonly int InFlight = new ReminderOptions().InFlight;

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
        var kills = 0;
        for (; kills < Kills && Sent() < cards; kills++)
        {
            // Each start finds the clock past the lease of the one before.
            var before = Sent();
            await using var process = RoundProcess.Start(path, Deliveries, At(kills), InFlight, Lease);

            // At once after a start, or after one or two cards, and then anywhere between two steps of a card.
            var wanted = random.Next(0, 3);
            await Patience.UntilAsync(() => process.HasExited || (Started() > kills && Sent() >= before + wanted), Token);
            await Task.Delay(TimeSpan.FromMilliseconds(random.NextDouble() * 12), Token);
            await process.KillAsync(Token);
        }

        await using (var last = RoundProcess.Start(path, Deliveries, At(kills + 1), InFlight, Lease))
            (await last.WaitForExitAsync(Patience.VeryLong, Token)).ShouldBe(0, last.Output);

        await using var after = new EmbeddedTableStore(path);
        await CheckAsync(after, cards, mostDoubles: kills);

        // So few sends stand between two kills that the cards last for 200.
        kills.ShouldBe(Kills);

        static DateTimeOffset At(int start) => Morning + (start * 2 * Lease);

        int Started() => Directory.EnumerateFiles(Deliveries, "*.sent").Count();

        int Sent() => RoundProcess.Delivered(Deliveries).Count;
    }

    [Fact]
    public async Task A_disk_that_is_full_in_the_middle_of_a_round_is_said_and_loses_and_doubles_nothing()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The limit that stands for a full disk is set as on Linux.");
        const int cards = 200;
        var path = _folder.PathOf("store.db");
        await using (var store = new EmbeddedTableStore(path))
            await PrepareAsync(store, cards);

        await using var process = RoundProcess.Start(path, Deliveries, Morning, inFlight: 2, Lease, disk: new FileInfo(path).Length + 200_000);
        (await process.WaitForLineAsync(line => line.StartsWith(RoundProcess.Full, StringComparison.Ordinal), Patience.Long, Token))
            .ShouldContain("check the disk and its free space");
        RoundProcess.Delivered(Deliveries).Count.ShouldBeLessThan(cards);
        (await process.WaitForExitAsync(Patience.Long, Token)).ShouldBe(0, process.Output);

        await using var after = new EmbeddedTableStore(path);
        await CheckAsync(after, cards, mostDoubles: 0);
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(2, true)]
    [InlineData(4, false)]
    [InlineData(4, true)]
    public async Task Instances_on_one_account_share_a_round_though_one_is_killed_or_frozen_past_its_lease(int instances, bool frozen)
    {
        Assert.SkipUnless(!frozen || OperatingSystem.IsLinux(), "Processes are frozen as on Linux.");
        const int cards = 160;
        const int inFlight = 2;
        var number = $"{instances}{(frozen ? "-frozen" : "")}/QĐ-UBND";
        await PrepareAsync(azurite.Store(), cards, number);
        var processes = Enumerable.Range(0, instances)
            .Select(_ => RoundProcess.Start(azurite.ConnectionString, Deliveries, Morning, inFlight, Lease, gate: 10)).ToList();
        try
        {
            // All have a card on its way, others in hand, and cards are left for all.
            await Patience.UntilAsync(() => RoundProcess.Delivered(Deliveries).Count >= instances * 10 || processes.Any(one => one.HasExited), Token);
            if (frozen)
                processes[0].Freeze();
            else
                await processes[0].KillAsync(Token);
            RoundProcess.LetGo(Deliveries);

            // The others send all but what the first one holds, and wait until its lease has ended.
            foreach (var process in processes.Skip(1))
                await process.WaitForLineAsync(line => line == RoundProcess.Left, Patience.Long, Token);
            RoundProcess.Delivered(Deliveries).Count.ShouldBeInRange(cards - inFlight, cards);
            RoundProcess.PutClocksForward(Deliveries, 2 * Lease);
            foreach (var process in processes.Skip(1))
                (await process.WaitForExitAsync(Patience.Long, Token)).ShouldBe(0, process.Output);

            if (frozen)
            {
                processes[0].Thaw();
                (await processes[0].WaitForExitAsync(Patience.Long, Token)).ShouldBe(0, processes[0].Output);
            }

            await CheckAsync(azurite.Store(), cards, mostDoubles: inFlight, number);
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
        await bot.Schedule.EnterAsync(directive, [], [], Reminding.Day("2023-12-20"), Token);
    }

    private async Task CheckAsync(ITableStore store, int cards, int mostDoubles, string number = "4614/UBND-TH")
    {
        var delivered = RoundProcess.Delivered(Deliveries).CountBy(line => line).ToDictionary();
        var doubled = delivered.Where(pair => pair.Value > 1).Select(pair => pair.Key).ToList();
        await using var bot = new Reminding("2023-12-22 12:00", store);
        var records = new Dictionary<string, ReminderRecord>();
        await foreach (var record in bot.Ledger.OfAssignmentAsync(number, "a", Token))
            records[record.Claim.ConversationId] = record;
        var uncertain = records.Values.Count(record => record.Uncertain);
        output.WriteLine($"{delivered.Count} of {cards} cards delivered, {delivered.Values.Sum(times => times - 1)} doubled, {uncertain} recorded as uncertain, {mostDoubles} at most.");

        delivered.Count.ShouldBe(cards, "no card is lost");
        delivered.Values.Sum(times => times - 1).ShouldBeLessThanOrEqualTo(mostDoubles);
        records.Count.ShouldBe(cards);
        records.Values.ShouldAllBe(record => record.State == ReminderState.Sent);
        doubled.ShouldAllBe(conversation => records[conversation].Uncertain, "who has it twice is known");
        uncertain.ShouldBeLessThanOrEqualTo(mostDoubles);
        (await bot.Entries.FindAsync(number, "a", Token))!.NextOn.ShouldBe(Reminding.Day("2023-12-26"));
    }
}
