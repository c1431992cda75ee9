using System.Diagnostics;
using System.Globalization;
using System.Text;
using Bot.Reading;

namespace Bench.Reading;

/// <summary>How fast documents are read on one core, and how the time grows with the length of hostile input.</summary>
internal static class ReadingScenario
{
    // In time of the processor, so that a busy machine reads as many rounds; until the first has passed, the just-in-time compiler is at work.
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(4);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(4);
    private static readonly int[] Sizes = [250_000, 500_000, 1_000_000];

    private static readonly (string Name, string Piece)[] Hostile =
    [
        ("giao Sở", "giao Sở "), ("commas", ","), ("open brackets", "("), ("one word", "a"), ("line ends", "\n"), ("dashes", "\n- "),
        ("agencies", "Sở Y tế, Sở Tài chính, "), ("trước ngày", "trước ngày 15/01/2024 "), ("cells", "| Sở Y tế | "),
    ];

    /// <summary>Reads the documents of a folder again and again, then the hostile inputs; prints the figures.</summary>
    /// <param name="folder">Documents as .txt in UTF-8.</param>
    public static int Run(string folder)
    {
        var documents = Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText).ToList();
        if (documents.Count == 0)
        {
            Console.Error.WriteLine($"No documents (.txt) in {folder}.");
            return 2;
        }

        var bytes = documents.Sum(text => (long)Encoding.UTF8.GetByteCount(text));
        Rounds(documents, Warming, out _);
        var watch = Stopwatch.StartNew();
        var rounds = Rounds(documents, Measured, out var cpuSeconds);
        var seconds = watch.Elapsed.TotalSeconds;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{documents.Count} documents, {bytes / 1e6:F2} MB: {rounds * bytes / 1e6 / seconds:F2} MB/s of wall time, {rounds * bytes / 1e6 / cpuSeconds:F2} MB/s of CPU time"));
        foreach (var (name, piece) in Hostile)
        {
            var times = Sizes.Select(size => Time(string.Concat(Enumerable.Repeat(piece, size / piece.Length)))).ToList();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-16} {string.Join("  ", Sizes.Zip(times, (size, time) => $"{size / 1000} k: {time,6:F0} ms"))}   ×{times[^1] / Math.Max(1, times[0]):F1} for ×{Sizes[^1] / Sizes[0]}"));
        }

        return 0;
    }

    private static int Rounds(List<string> documents, TimeSpan processorTime, out double cpuSeconds)
    {
        var rounds = 0;
        var before = Environment.CpuUsage.TotalTime;
        while (Environment.CpuUsage.TotalTime - before < processorTime)
        {
            ReadAll(documents);
            rounds++;
        }

        cpuSeconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        return rounds;
    }

    private static void ReadAll(List<string> documents)
    {
        foreach (var text in documents)
        {
            DirectiveReader.Read(DirectiveText.From(text), null);
        }
    }

    private static double Time(string text)
    {
        var watch = Stopwatch.StartNew();
        DirectiveReader.Read(DirectiveText.From(text), null);
        return watch.Elapsed.TotalMilliseconds;
    }
}
