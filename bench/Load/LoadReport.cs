namespace Bench.Load;

/// <summary>The medians of all rounds, and the ratios that the goals speak of.</summary>
internal static class LoadReport
{
    public static void Write(TextWriter output, LoadOptions options, IReadOnlyList<Subject> subjects, IReadOnlyList<Measurement> measurements)
    {
        var medians = subjects.ToDictionary(subject => subject.Name, subject => Median(measurements.Where(measurement => measurement.Subject == subject.Name)));
        output.WriteLine();
        output.WriteLine($"{options.Connections} connections, {options.Rounds} rounds of {options.Seconds} s, medians");
        output.WriteLine($"{"",-16}{"turns/s",10}{"CPU µs/turn",13}{"p50 ms",9}{"p99 ms",9}{"peak MB",9}{"replies",9}");
        foreach (var (name, m) in medians)
        {
            output.WriteLine(
                $"{name,-16}{m.TurnsPerSecond,10:F0}{m.ProcessorPerTurn.TotalMicroseconds,13:F0}{m.Median.TotalMilliseconds,9:F2}{m.Slowest1Percent.TotalMilliseconds,9:F2}{m.PeakMegabytes,9:F0}{m.RepliesPerTurn,9:F2}");
        }

        output.WriteLine();
        if (medians.TryGetValue("floor", out var floor))
        {
            foreach (var (name, m) in medians.Where(median => median.Key.StartsWith("our", StringComparison.Ordinal)))
                output.WriteLine($"{name}: {m.ProcessorPerTurn / floor.ProcessorPerTurn:F2} times the floor's CPU time per turn, {m.TurnsPerSecond / floor.TurnsPerSecond:P0} of its throughput");
        }

        foreach (var (ours, mine) in medians.Where(median => median.Key.StartsWith("our", StringComparison.Ordinal)))
        {
            foreach (var (name, theirs) in medians.Where(median => median.Key is "botbuilder" or "agents-hosting" or "teams.apps"))
                output.WriteLine($"{ours}: {mine.TurnsPerSecond / theirs.TurnsPerSecond:F1} times the throughput of {name}, {theirs.ProcessorPerTurn / mine.ProcessorPerTurn:F1} times less CPU time per turn");
        }
    }

    private static Measurement Median(IEnumerable<Measurement> rounds)
    {
        var ordered = rounds.OrderBy(round => round.TurnsPerSecond).ToList();
        return ordered[ordered.Count / 2];
    }
}
