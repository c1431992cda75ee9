using System.Diagnostics;
using System.Globalization;
using Bot.Acknowledgements;
using Bot.Audit;
using Bot.Directives;
using Bot.Roster;
using Bot.Storage;
using Bot.Storage.AzureTables;
using Bot.Storage.Embedded;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bench.Acknowledging;

/// <summary>
/// How many acknowledgements a second the desk records, rights and audit and all, on the embedded store and on Azurite; there beside the rate
/// at which the bare store takes single rows of the same kind, in the same run. Everybody has clicked once before it is measured, as in a bot
/// that has run for a while: a person's first click costs one small read more.
/// </summary>
internal static class AcknowledgingScenario
{
    private const int People = 500;
    private const int Documents = 4;
    private const int DutiesOfEach = 100;
    private static readonly Agency Health = new("Sở Y tế", "Bình Phước");

    /// <summary>Measures both stores in turns and prints the figures.</summary>
    public static async Task<int> RunAsync(AcknowledgingOptions options)
    {
        var folder = Directory.CreateTempSubdirectory("bench-").FullName;
        try
        {
            if (options.Only is null or "embedded")
            {
                await using var engine = new EmbeddedTableStore(Path.Combine(folder, "bot.db"));
                await MeasureAsync("embedded", engine, options);
            }

            if (options.Only is not (null or "azurite"))
            {
                return 0;
            }

            using var azurite = await AzuriteProcess.StartAsync();
            return await MeasureAsync("Azurite", AzureTableStore.FromConnectionString(azurite.ConnectionString), options) ? 0 : 1;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<bool> MeasureAsync(string name, ITableStore engine, AcknowledgingOptions options)
    {
        var rates = new List<(double Raw, double Clicks)>();
        var roster = new RosterDesk(new RosterStore(engine), new RosterOptions(), TimeProvider.System);
        await WarmUpAsync(engine, roster, options);
        for (var round = 1; round <= options.Rounds; round++)
        {
            var raw = await RawAsync(engine, options);
            var (answered, audited) = await ClicksAsync(engine, roster, round, options);
            rates.Add((raw, audited));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name}, round {round}: {raw:F0} bare inserts/s; {answered:F0} acknowledgements/s answered, {audited:F0}/s until all stand in the audit trail: {100 * audited / raw:F0} %"));
        }

        var ratios = rates.Select(rate => rate.Clicks / rate.Raw).Order().ToList();
        var clicks = rates.Select(rate => rate.Clicks).Order().ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name}: median {clicks[clicks.Count / 2]:F0} acknowledgements/s, {100 * ratios[ratios.Count / 2]:F0} % of bare inserts"));
        return ratios[ratios.Count / 2] >= 0.8;
    }

    private static async Task WarmUpAsync(ITableStore engine, RosterDesk roster, AcknowledgingOptions options)
    {
        var officials = new RosterStore(engine);
        var change = new Change(DateTimeOffset.UnixEpoch, new Person("bench", null, "bench"), "prepare", "bench", null, null);
        for (var i = 0; i < People; i++)
        {
            await officials.PutAsync(new Official($"p{i}", null, $"Người {i}", OfficialRole.Official, Health), change, CancellationToken.None);
        }

        await RawAsync(engine, options with { Seconds = 2 });
        await ClicksAsync(engine, roster, 0, options with { Seconds = 2 });
        for (var i = 0; i < People; i++)
        {
            await roster.FindAsync(new Person($"p{i}", null, "Người"), CancellationToken.None);
        }
    }

    // Rows as the store of acknowledgements writes them, one request each.
    private static async Task<double> RawAsync(ITableStore engine, AcknowledgingOptions options)
    {
        var run = Guid.NewGuid().ToString("n");
        var (count, seconds) = await LoadAsync(options, async i =>
        {
            var row = AcknowledgementStore.RowOf(Clicked($"{run}-{i % Documents}", $"a{i}", $"p{i % People}"));
            await engine.TryAddAsync("Raw", row, CancellationToken.None);
        });
        return count / seconds;
    }

    private static async Task<(double Answered, double Audited)> ClicksAsync(ITableStore engine, RosterDesk roster, int round, AcknowledgingOptions options)
    {
        var queue = new AuditQueue(new AuditTrail(engine), NullLogger<AuditQueue>.Instance);
        await using var log = new AuditLog(engine, queue, TimeProvider.System);
        var tables = new AuditedTables(engine, log);
        using var directives = new DirectiveStore(tables, TimeProvider.System);
        var change = new Change(DateTimeOffset.UnixEpoch, new Person("bench", null, "bench"), "publish", "bench", null, null);
        for (var i = 0; i < Documents; i++)
        {
            await directives.PublishAsync(Document(Number(round, i)), change, CancellationToken.None);
        }

        var acknowledgements = new AcknowledgementStore(tables);
        var records = new DutyRecords(
            directives, new OverrideStore(tables), acknowledgements, new FollowUpStore(tables), WorkingCalendar.Default, TimeProvider.System);
        var desk = new AcknowledgementDesk(records, acknowledgements, roster);
        await log.FlushAsync(CancellationToken.None);
        var watch = Stopwatch.StartNew();
        var (count, seconds) = await LoadAsync(options, async i =>
        {
            // Everybody once through, then the next duty: each click is somebody else's.
            var key = new DutyKey(Number(round, i % Documents), $"a{i / (Documents * People)}");
            var person = new Person($"p{i / Documents % People}", null, "Người");
            if (await desk.AcknowledgeAsync(key, new Actor(person), CancellationToken.None) is not AcknowledgementOutcome.Recorded { IsNew: true })
            {
                throw new InvalidOperationException("A click was not recorded.");
            }
        });
        await log.FlushAsync(CancellationToken.None);
        return (count / seconds, count / watch.Elapsed.TotalSeconds);
    }

    // So many hands, each at once with the next click when one is answered.
    private static async Task<(int Count, double Seconds)> LoadAsync(AcknowledgingOptions options, Func<int, Task> click)
    {
        var next = -1;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, options.Connections).Select(_ => Task.Run(async () =>
        {
            while (watch.Elapsed < TimeSpan.FromSeconds(options.Seconds))
            {
                await click(Interlocked.Increment(ref next));
            }
        })));
        return (next + 1, watch.Elapsed.TotalSeconds);
    }

    private static string Number(int round, int document) => string.Create(CultureInfo.InvariantCulture, $"{(round * Documents) + document + 1}/UBND-TH");

    private static Acknowledgement Clicked(string document, string assignment, string person) =>
        new(document, assignment, Health.Name, person, "Người", TimeProvider.System.GetUtcNow()) { AgencyPlace = Health.Place };

    private static Directive Document(string number)
    {
        const string sentence = "Giao Sở Y tế chủ trì rà soát, tổng hợp, báo cáo UBND tỉnh.";
        var assignments = Enumerable.Range(0, DutiesOfEach).Select(i => new Assignment(
            $"a{i}", [Health], [], [], "rà soát, tổng hợp, báo cáo UBND tỉnh", new SourceSpan(0, sentence.Length), sentence, new Deadline.Unstated(), null, null));
        return new Directive(
            DirectiveNumber.TryParse(number, out var parsed) ? parsed : null,
            "Công văn", "UBND tỉnh Bình Phước", new DateOnly(2023, 12, 19), "V/v rà soát", null, null, [], [], sentence, [.. assignments], []);
    }
}
