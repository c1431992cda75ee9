using System.Diagnostics;

namespace Bench.Load;

/// <summary>Measures all servers in turns, within one run, so that their ratios stand on the same machine in the same state.</summary>
internal static class LoadScenario
{
    // So long, and so often, that what is hot has been compiled for good.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);
    private const int WarmUpTurns = 10_000;

    public static async Task<int> RunAsync(LoadOptions options)
    {
        var data = Directory.CreateTempSubdirectory("bench-").FullName;
        try
        {
            var subjects = Subject.All(options, data).ToList();
            foreach (var subject in subjects.Where(subject => subject.FileName == "node"))
                await InstallAsync(subject.Folder!);
            await using var connector = await FakeConnector.StartAsync();
            using var generator = new LoadGenerator(connector.Url, options.Connections);
            var measurements = new List<Measurement>();
            for (var round = 1; round <= options.Rounds; round++)
            {
                foreach (var subject in subjects)
                {
                    var measurement = await MeasureAsync(subject, connector, generator, TimeSpan.FromSeconds(options.Seconds));
                    measurements.Add(measurement);
                    Console.WriteLine($"round {round}: {subject.Name}: {measurement.TurnsPerSecond:F0} turns/s");
                }
            }

            LoadReport.Write(Console.Out, options, subjects, measurements);
            return 0;
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static async Task<Measurement> MeasureAsync(Subject subject, FakeConnector connector, LoadGenerator generator, TimeSpan time)
    {
        using var running = await RunningSubject.StartAsync(subject);
        await generator.RunAsync(running.Endpoint, subject.Says, WarmUp, WarmUpTurns);
        var replies = connector.Activities;
        var processor = running.ProcessorTime;
        var watch = Stopwatch.StartNew();
        var turns = await generator.RunAsync(running.Endpoint, subject.Says, time);
        var elapsed = watch.Elapsed;
        return new Measurement(
            subject.Name,
            turns.Count / elapsed.TotalSeconds,
            (running.ProcessorTime - processor) / turns.Count,
            turns[turns.Count / 2],
            turns[turns.Count * 99 / 100],
            running.PeakMegabytes,
            (connector.Activities - replies) / (double)turns.Count);
    }

    private static async Task InstallAsync(string folder)
    {
        if (Directory.Exists(Path.Combine(folder, "node_modules")))
            return;
        Console.WriteLine($"npm install in {Path.GetFileName(folder)}");
        using var npm = Process.Start(new ProcessStartInfo("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"]) { WorkingDirectory = folder })!;
        await npm.WaitForExitAsync();
        if (npm.ExitCode != 0)
            throw new InvalidOperationException($"npm install failed in {folder}.");
    }
}
