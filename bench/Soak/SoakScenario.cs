using System.Diagnostics;
using Bench.Load;

namespace Bench.Soak;

/// <summary>Many people ask and click for a while: no error, and the memory at the end as after the first minute.</summary>
internal static class SoakScenario
{
    // A collector's heap breathes; what keeps growing is more than this.
    private const double MostGrowth = 1.25;

    public static async Task<int> RunAsync(SoakOptions options)
    {
        var data = Directory.CreateTempSubdirectory("bench-").FullName;
        try
        {
            await using var connector = await CardConnector.StartAsync();
            using var running = await RunningSubject.StartAsync(Subject.OfBot("soak", data));
            using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false, MaxConnectionsPerServer = options.People });
            var watch = Stopwatch.StartNew();
            var people = Enumerable.Range(0, options.People).Select(number => new SoakPerson(number, http, running.Endpoint, connector)).ToList();
            var lives = Task.WhenAll(people.Select(person => Task.Run(() => person.LiveAsync(watch, options))));
            var memory = new List<(TimeSpan At, double Megabytes)>();
            while (!lives.IsCompleted)
            {
                await Task.WhenAny(lives, Task.Delay(TimeSpan.FromSeconds(1)));
                memory.Add((watch.Elapsed, running.Megabytes));
            }

            await lives;
            return Report(options, people, memory, connector, running.ProcessorTime);
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }

    private static int Report(SoakOptions options, List<SoakPerson> people, List<(TimeSpan At, double Megabytes)> memory, CardConnector connector, TimeSpan processor)
    {
        var turns = people.SelectMany(person => person.Turns).Order().ToList();
        var errors = people.SelectMany(person => person.Errors).ToList();
        var first = memory.Where(sample => sample.At >= TimeSpan.FromSeconds(50) && sample.At <= TimeSpan.FromSeconds(70)).Select(sample => sample.Megabytes).ToList();
        var last = memory.Where(sample => sample.At >= options.Time - TimeSpan.FromSeconds(20)).Select(sample => sample.Megabytes).ToList();
        Console.WriteLine($"{options.People} people, {options.Time.TotalMinutes:0.#} minutes: {turns.Count} turns, {connector.Activities} messages and updates, {errors.Count + connector.Apologies} errors");
        Console.WriteLine($"a turn: p50 {At(turns, 50):0.0} ms, p99 {At(turns, 99):0.0} ms, slowest {turns[^1].TotalMilliseconds:0} ms; CPU {processor.TotalMilliseconds / turns.Count:0.00} ms");
        var grown = first.Count > 0 ? last.Average() / first.Average() : double.NaN;
        Console.WriteLine(first.Count > 0
            ? $"memory: {first.Average():0} MB after the first minute, {last.Average():0} MB at the end ({grown:0.00} times)"
            : $"memory: {last.Average():0} MB at the end; too short for the level after the first minute");
        foreach (var error in errors.GroupBy(error => error).OrderByDescending(group => group.Count()).Take(10))
            Console.WriteLine($"{error.Count()} × {error.Key}");
        return errors.Count + connector.Apologies == 0 && !(grown > MostGrowth) ? 0 : 1;
    }

    private static double At(List<TimeSpan> turns, int percent) => turns[Math.Min(turns.Count - 1, turns.Count * percent / 100)].TotalMilliseconds;
}
