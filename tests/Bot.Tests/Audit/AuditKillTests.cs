using Bot.Audit;
using Bot.Storage;
using Bot.Storage.AzureTables;
using Bot.Storage.Embedded;
using Bot.Tests.Storage;
using Bot.Tests.Support;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Audit;

[Collection(OnAzurite.Name)]
public sealed class AuditKillTests(AzuriteServer azurite) : IDisposable
{
    private const int Kills = 4;
    private readonly EmptyFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whatever_was_written_before_a_kill_comes_to_the_trail_once(bool onTableStorage)
    {
        var place = onTableStorage ? azurite.ConnectionString : _folder.PathOf("bot.db");
        var directive = $"{(onTableStorage ? 1 : 2)}/QĐ-UBND";
        var random = new Random(7);
        for (var kill = 0; kill < Kills; kill++)
        {
            await using var process = ChildProcess.Start(
                Environment.ProcessPath is { } program && Path.GetFileNameWithoutExtension(program) != "dotnet" ? program : Path.Combine(AppContext.BaseDirectory, "Bot.Tests"),
                ["-noLogo", "-explicit", "only", "-method", $"{typeof(AuditProcess).FullName}.{nameof(AuditProcess.Acknowledge_until_killed)}"],
                AppContext.BaseDirectory,
                new Dictionary<string, string?> { [AuditProcess.PlaceVariable] = place, [AuditProcess.NameVariable] = $"{directive} {kill}" });
            await process.WaitForLineAsync(line => line.StartsWith("kept", StringComparison.Ordinal), TimeSpan.FromMinutes(2), Token);
            await Task.Delay(random.Next(400), Token);
            await process.KillAsync(Token);
        }

        await using var embedded = onTableStorage ? null : new EmbeddedTableStore(place);
        ITableStore engine = embedded is null ? AzureTableStore.FromConnectionString(place) : embedded;
        var written = await new AcknowledgementStore(engine).OfDirectiveAsync(directive, Token);
        var time = new FakeTimeProvider();
        var after = new AuditedStore(engine, time);
        await after.Log.KeepAsync(Token);
        time.Advance(AuditLeftovers.TakenOverAfter);
        await after.Log.KeepAsync(Token);

        var told = (await after.Trail.ReadAsync(1, Token).ListAsync()).Where(record => record.Change.Subject.StartsWith(directive, StringComparison.Ordinal)).ToList();
        written.Count.ShouldBeGreaterThanOrEqualTo(Kills);
        told.Select(record => record.Change.Subject).Order(StringComparer.Ordinal)
            .ShouldBe(written.Select(each => $"{each.DirectiveKey} {each.AssignmentId}").Order(StringComparer.Ordinal));
        (await after.Trail.VerifyAsync(Token)).ShouldBeOfType<AuditVerdict.Whole>();
    }
}
