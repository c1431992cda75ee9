using System.Diagnostics;
using System.Globalization;
using Bot.Directives;
using Bot.Storage;
using Bot.Storage.AzureTables;
using Bot.Storage.Embedded;

namespace Bench.Reminders;

/// <summary>How fast the duties that are due today are found among many that are due on other days.</summary>
internal static class DueScenario
{
    private const int Batch = 10_000;
    private const int OfDocument = 100;
    private const int Reads = 5;
    private static readonly string[] Agencies = ["Sở Y tế", "Sở Nội vụ", "Sở Tài chính", "Sở Xây dựng", "Sở Tư pháp", "Sở Công Thương"];
    private static readonly DateOnly Today = new(2023, 12, 22);

    /// <summary>Loads generated duties, a thousandth of them due today, and reads those; prints the figures.</summary>
    /// <param name="duties">How many duties.</param>
    /// <param name="connection">The Table Storage account, which is filled; null: the embedded store, in a folder that is deleted afterwards.</param>
    public static async Task<int> RunAsync(int duties, string? connection)
    {
        var folder = Directory.CreateTempSubdirectory("bench-remind-").FullName;
        await using var embedded = connection is null ? new EmbeddedTableStore(Path.Combine(folder, "store.db")) : null;
        ITableStore store = embedded is null ? AzureTableStore.FromConnectionString(connection!) : embedded;
        var entries = new ReminderEntryStore(store);
        var loading = Stopwatch.StartNew();
        for (var from = 0; from < duties; from += Batch)
        {
            await entries.AddAsync([.. Enumerable.Range(from, Math.Min(Batch, duties - from)).Select(Entry)], CancellationToken.None);
            if ((from + Batch) % 100_000 == 0)
                Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{from + Batch} loaded after {loading.Elapsed.TotalSeconds:F0} s"));
        }

        for (var read = 1; read <= Reads; read++)
        {
            var found = 0;
            var watch = Stopwatch.StartNew();
            await foreach (var row in entries.DueAsync(Today, CancellationToken.None))
                found += row.Entry.NextOn == Today ? 1 : 0;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{(connection is null ? "embedded" : "Table Storage"),-14} reading {read}: {found} due among {duties} found in {watch.Elapsed.TotalMilliseconds:F0} ms"));
        }

        if (embedded is not null)
            await embedded.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        return 0;
    }

    private static ReminderEntry Entry(int number)
    {
        var next = number % 1_000 == 7 ? Today : Today.AddDays(1 + (number % 730));
        var key = $"{number / OfDocument}/QĐ-UBND";
        const string quote = "Giao sở chủ trì rà soát, báo cáo UBND tỉnh kết quả thực hiện.";
        var assignment = new Assignment(
            $"a-{number % OfDocument}",
            [new Agency(Agencies[number % Agencies.Length], "Bình Phước")],
            [],
            [],
            "rà soát, báo cáo UBND tỉnh kết quả thực hiện",
            new SourceSpan(0, quote.Length),
            quote,
            new Deadline.OnDate("", next.AddDays(7), next.AddDays(7)),
            null,
            null);
        return new ReminderEntry(new DirectiveHeading(key, key, "Quyết định", "UBND tỉnh Bình Phước", Today, null), assignment, Today) { NextOn = next };
    }
}
