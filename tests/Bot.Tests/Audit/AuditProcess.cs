using Bot.Directives;
using Bot.Storage;
using Bot.Storage.AzureTables;
using Bot.Storage.Embedded;

namespace Bot.Tests.Audit;

/// <summary>What the kill tests start and kill: a process that acknowledges without end. In a class of its own, so that it starts no store server.</summary>
public sealed class AuditProcess
{
    internal const string PlaceVariable = "AUDIT_PROCESS_STORE";
    internal const string NameVariable = "AUDIT_PROCESS_NAME";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Explicit = true)]
    public async Task Acknowledge_until_killed()
    {
        var place = Environment.GetEnvironmentVariable(PlaceVariable)!;
        var name = Environment.GetEnvironmentVariable(NameVariable)!.Split(' ');
        ITableStore engine = place.StartsWith("DefaultEndpoints", StringComparison.Ordinal) ? AzureTableStore.FromConnectionString(place) : new EmbeddedTableStore(place);
        var store = new AcknowledgementStore(new AuditedStore(engine, TimeProvider.System).Tables);
        await using var output = Console.OpenStandardOutput();
        await Task.WhenAll(Enumerable.Range(0, 6).Select(hand => Task.Run(async () =>
        {
            for (var i = 0; ; i++)
            {
                await store.AddAsync(new Acknowledgement(name[0], $"a-{name[1]}-{hand}-{i}", "Sở Y tế", "lan", "Lan", DateTimeOffset.UnixEpoch.AddSeconds(i)), Token);
                output.Write("kept\n"u8);
            }
        })));
    }
}
