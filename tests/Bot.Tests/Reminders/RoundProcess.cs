using System.Globalization;
using System.Text;
using Bot.Composition;
using Bot.Reminders;
using Bot.Storage;
using Bot.Storage.AzureTables;
using Bot.Storage.Embedded;
using Bot.Tests.Support;

namespace Bot.Tests.Reminders;

/// <summary>Reminding in a process of its own, so that a test can kill or freeze it. What its channel delivers it writes into a file, a line a card.</summary>
public sealed class RoundProcess
{
    private const string Prefix = "ROUND_PROCESS_";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    /// <param name="store">A file of the embedded store, or a connection string.</param>
    /// <param name="deliveries">The folder of deliveries: each process writes a file of its own.</param>
    /// <param name="now">The moment at which its clock starts.</param>
    /// <param name="inFlight">Cards on their way at one time.</param>
    /// <param name="lease">How long its claims hold.</param>
    internal static ChildProcess Start(string store, string deliveries, DateTimeOffset now, int inFlight, TimeSpan lease) => ChildProcess.Start(
        Environment.ProcessPath is { } program && Path.GetFileNameWithoutExtension(program) != "dotnet" ? program : Path.Combine(AppContext.BaseDirectory, "Bot.Tests"),
        ["-noLogo", "-explicit", "only", "-method", $"{typeof(RoundProcess).FullName}.{nameof(Remind_until_nothing_is_left)}"],
        AppContext.BaseDirectory,
        new Dictionary<string, string?>
        {
            [Prefix + "STORE"] = store,
            [Prefix + "DELIVERIES"] = deliveries,
            [Prefix + "NOW"] = now.ToString("O", CultureInfo.InvariantCulture),
            [Prefix + "IN_FLIGHT"] = inFlight.ToString(CultureInfo.InvariantCulture),
            [Prefix + "LEASE"] = lease.ToString("c", CultureInfo.InvariantCulture),
        });

    [Fact(Explicit = true)]
    public async Task Remind_until_nothing_is_left()
    {
        var place = Variable("STORE");
        await using var embedded = place.StartsWith("DefaultEndpoints", StringComparison.Ordinal) ? null : new EmbeddedTableStore(place);
        ITableStore store = embedded is null ? AzureTableStore.FromConnectionString(place) : embedded;
        using var courier = new FileCourier(Path.Combine(Variable("DELIVERIES"), $"{Environment.ProcessId}"));
        var clock = new ShiftedClock(TimeProvider.System, DateTimeOffset.Parse(Variable("NOW"), CultureInfo.InvariantCulture));
        var options = new ReminderOptions
        {
            InFlight = int.Parse(Variable("IN_FLIGHT"), CultureInfo.InvariantCulture),
            Lease = TimeSpan.Parse(Variable("LEASE"), CultureInfo.InvariantCulture),
        };
        await using var bot = new Reminding("2023-12-22 08:00", store, options, clock: clock, courier: courier);
        while ((await bot.Round.RunAsync(Token)).RetryAfter is { } wait)
            await Task.Delay(wait, Token);
    }

    private static string Variable(string name) =>
        Environment.GetEnvironmentVariable(Prefix + name) ?? throw new InvalidOperationException($"Set {Prefix}{name}.");

    private sealed class FileCourier(string path) : IReminderCourier, IDisposable
    {
        private readonly FileStream _file = new(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        private readonly Lock _gate = new();

        public async Task<CourierOutcome> SendAsync(ReminderRoundCard card, CancellationToken cancellationToken)
        {
            // One write of the system for one line: what a kill leaves is whole lines.
            lock (_gate)
                _file.Write(Encoding.UTF8.GetBytes(card.ConversationId + "\n"));
            await Task.Delay(TimeSpan.FromMilliseconds(1), cancellationToken);
            return new CourierOutcome.Sent($"{Environment.ProcessId}");
        }

        public void Dispose() => _file.Dispose();
    }
}
