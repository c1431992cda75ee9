using System.Globalization;
using Bot.Audit;
using Bot.Storage;
using Bot.Tests.Audit;
using Bot.Tests.Storage;
using Bot.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Acknowledgements;

[Collection(OnAzurite.Name)]
public sealed class AcknowledgementCrashTests(AzuriteServer azurite, ITestOutputHelper output) : IDisposable
{
    private readonly EmptyFolder _folder = new();

    // 100 by ACK_KILLS=100; a few here.
    private static int Kills => int.TryParse(Environment.GetEnvironmentVariable("ACK_KILLS"), CultureInfo.InvariantCulture, out var kills) ? kills : 5;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task Every_acknowledgement_that_was_answered_is_in_the_embedded_store_after_kill_9() => KillAsync(_folder.PathOf("store.db"));

    [Fact]
    public Task Every_acknowledgement_that_was_answered_is_in_table_storage_after_kill_9() => KillAsync(azurite.ConnectionString);

    private async Task KillAsync(string place)
    {
        var engine = ClickProcess.Open(place);
        await using var closing = engine as IAsyncDisposable;
        await ClickProcess.RegisterAsync(engine, Token);
        var run = Guid.NewGuid().ToString("n")[..6];
        var random = new Random(20231219);
        var answered = new List<string>();
        for (var kill = 0; kill < Kills; kill++)
        {
            // At once after the first answer, or anywhere in the load.
            await using var clicks = ClickProcess.Start(place, $"{kill + 1}/{run}-UBND");
            var wanted = random.Next(1, 200);
            var seen = 0;
            await clicks.WaitForLineAsync(line => line.StartsWith("kept ", StringComparison.Ordinal) && ++seen >= wanted, Patience.Long, Token);
            await Task.Delay(TimeSpan.FromMilliseconds(random.NextDouble() * 20), Token);
            await clicks.KillAsync(Token);
            answered.AddRange(clicks.Output.Split('\n').Where(line => line.StartsWith("kept ", StringComparison.Ordinal)));
        }

        var stored = new HashSet<string>(StringComparer.Ordinal);
        for (var kill = 0; kill < Kills; kill++)
        {
            foreach (var one in await new AcknowledgementStore(engine).OfDirectiveAsync($"{kill + 1}/{run}-UBND", Token))
                stored.Add(string.Create(CultureInfo.InvariantCulture, $"kept {one.DirectiveKey} {one.AssignmentId} {one.PersonId} {one.At.UtcTicks}"));
        }

        output.WriteLine($"{Kills} kills: {answered.Count} answered, {stored.Count} stored.");
        answered.Count.ShouldBeGreaterThanOrEqualTo(Kills);
        answered.Where(line => !stored.Contains(line)).ShouldBeEmpty();
        await AuditedAsync(engine, run, stored.Count);
    }

    // Another instance takes over what the killed ones left: each record comes to the trail once.
    private static async Task AuditedAsync(ITableStore engine, string run, int stored)
    {
        var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow());
        var after = new AuditedStore(engine, clock);
        await after.Log.KeepAsync(Token);
        clock.Advance(AuditLeftovers.TakenOverAfter + TimeSpan.FromSeconds(1));
        await after.Log.KeepAsync(Token);

        (await after.Trail.VerifyAsync(Token)).ShouldBeOfType<AuditVerdict.Whole>();
        var told = (await after.Trail.ReadAsync(1, Token).ListAsync())
            .Where(record => record.Change.Action == "acknowledge" && record.Change.Subject.Contains($"/{run}-UBND", StringComparison.Ordinal)).ToList();
        told.GroupBy(record => (record.Change.Subject, record.Change.By.Id)).Where(group => group.Count() > 1)
            .Select(group => $"{group.Key}: {string.Join(", ", group.Select(record => $"{record.Number} {record.Id}"))}").ShouldBeEmpty();
        told.Count.ShouldBe(stored);
    }
}
