using System.Globalization;
using System.Text;
using Bot.Acknowledgements;
using Bot.Directives;
using Bot.Roster;
using Bot.Storage;
using Bot.Storage.AzureTables;
using Bot.Storage.Embedded;
using Bot.Tests.Audit;
using Bot.Tests.Support;

namespace Bot.Tests.Acknowledgements;

/// <summary>A load of acknowledgements in a process of its own, so that a test can kill it. It prints each one that was answered.</summary>
internal static class ClickProcess
{
    private const string Prefix = "CLICK_PROCESS_";
    private const int Hands = 8;
    private const int People = 20;
    private const int Duties = 200;

    /// <summary>Whether this process was started to click.</summary>
    public static bool IsWanted => Environment.GetEnvironmentVariable(Prefix + "STORE") is not null;

    /// <summary>Starts one on a document of its own.</summary>
    /// <param name="store">A file of the embedded store, or a connection string.</param>
    /// <param name="document">The document's number; nobody has clicked on it before.</param>
    public static ChildProcess Start(string store, string document) => ChildProcess.Start(
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "Bot.Tests.exe" : "Bot.Tests"),
        [],
        AppContext.BaseDirectory,
        new Dictionary<string, string?> { [Prefix + "STORE"] = store, [Prefix + "DOCUMENT"] = document, ["DOTNET_TieredPGO"] = "0" });

    /// <summary>Opens the store that a test names.</summary>
    public static ITableStore Open(string store) =>
        store.StartsWith("DefaultEndpoints", StringComparison.Ordinal) ? AzureTableStore.FromConnectionString(store) : new EmbeddedTableStore(store);

    /// <summary>Registers those who click.</summary>
    public static async Task RegisterAsync(ITableStore store, CancellationToken cancellationToken)
    {
        var officials = new RosterStore(store);
        for (var i = 0; i < People; i++)
            await officials.PutAsync(new Official($"p{i}", null, $"Người {i}", OfficialRole.Official, new Agency("Sở Y tế", "Bình Phước")), cancellationToken);
    }

    /// <summary>Publishes the document and clicks by eight hands until killed, or until everyone has clicked on everything.</summary>
    public static async Task<int> RunAsync()
    {
        var tables = new AuditedStore(Open(Variable("STORE")), TimeProvider.System).Tables;
        var document = Variable("DOCUMENT");
        using var directives = new DirectiveStore(tables, TimeProvider.System);
        await directives.PublishAsync(
            ADirective.Numbered(document).With([.. Enumerable.Range(0, Duties).Select(i => AnAssignment.For("Sở Y tế").Named($"a{i}"))]).Build(), CancellationToken.None);
        var acknowledgements = new AcknowledgementStore(tables);
        var records = new DutyRecords(
            directives, new OverrideStore(tables), acknowledgements, new FollowUpStore(tables), WorkingCalendar.Default, TimeProvider.System);
        var desk = new AcknowledgementDesk(
            records, acknowledgements, new RosterDesk(new RosterStore(tables), new RosterOptions(), TimeProvider.System));
        await using var output = Console.OpenStandardOutput();
        await Task.WhenAll(Enumerable.Range(0, Hands).Select(hand => Task.Run(async () =>
        {
            for (var i = hand; i < Duties * People; i += Hands)
            {
                var person = new Person($"p{i % People}", null, $"Người {i % People}");
                var outcome = await desk.AcknowledgeAsync(new DutyKey(document, $"a{i / People}"), new Actor(person), CancellationToken.None);
                var kept = outcome.ShouldBeOfType<AcknowledgementOutcome.Recorded>().First;

                // One write of the system for one line: what a kill leaves is whole lines.
                output.Write(Encoding.UTF8.GetBytes(string.Create(
                    CultureInfo.InvariantCulture, $"kept {kept.DirectiveKey} {kept.AssignmentId} {kept.PersonId} {kept.At.UtcTicks}\n")));
            }
        })));
        return 0;
    }

    private static string Variable(string name) =>
        Environment.GetEnvironmentVariable(Prefix + name) ?? throw new InvalidOperationException($"Set {Prefix}{name}.");
}
