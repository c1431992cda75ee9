using System.Diagnostics;
using System.Globalization;
using Bot.Cards;
using Bot.Questions;

namespace Bench.Asking;

/// <summary>How fast questions are answered over many assignments: by kind, with 64 asking at once, from a start, and what it takes to build the index.</summary>
internal static class AskScenario
{
    private const int Rounds = 200;
    private const int WarmRounds = 10;
    private const int Users = 64;
    private const int BatchSize = 200;

    private static readonly (string Kind, string[] Questions)[] Kinds =
    [
        ("agency", ["Sở Y tế tỉnh Đồng Nai được giao gì?", "UBND tỉnh Cà Mau phải làm gì?", "Sở Xây dựng Lào Cai có việc gì?"]),
        ("agency, any place", ["Sở Y tế được giao gì?", "Sở Tư pháp có việc gì?"]),
        ("role", ["Sở Tài chính tỉnh Gia Lai phối hợp việc gì?", "Sở Nội vụ tỉnh Phú Thọ chủ trì việc gì?"]),
        ("topic", ["Ai rà soát cảng cá Sa Huỳnh?", "ai lo hoc phi mam non o Na Phac", "Việc trạm quan trắc Bàu Bàng giao ai?", "Who repairs the reservoirs?"]),
        ("topic, broad", ["Ai lo bảo hiểm y tế?", "Ai lo nhà ở xã hội?"]),
        ("topic and agency", ["Sở Xây dựng tỉnh Đồng Nai phải làm gì về khu tái định cư?", "Sở Y tế làm gì về nước sạch nông thôn?"]),
        ("time", ["Tuần này có việc gì đến hạn?", "Việc nào đến hạn trước 31/12/2026?", "Việc gì quá hạn?"]),
        ("time and agency", ["Sở Y tế tỉnh Đồng Nai có việc gì quá hạn?", "Sở Y tế có việc gì đến hạn trong tháng 3/2026?"]),
        ("province and month", ["UBND các tỉnh có việc gì đến hạn trong tháng 3/2026?", "Các sở, ban, ngành phải xong gì trong tháng 4/2026?"]),
        ("document", ["Công văn 77/UBND-TH giao những gì?", "Công văn 123/UBND-TH về việc gì?"]),
        ("count", ["Sở Y tế tỉnh Đồng Nai có bao nhiêu việc quá hạn?", "Có bao nhiêu nhiệm vụ?", "Bao nhiêu văn bản?"]),
        ("overview", ["thống kê", "overview"]),
        ("nothing", ["Ai lo tàu vũ trụ?", "Sở Hàng hải được giao gì?"]),
    ];

    // Time stamps that reading questions and making cards took in all.
    private static long _reading;
    private static long _cards;

    /// <summary>Builds the index of so many assignments in a file, asks, and prints the figures.</summary>
    /// <param name="assignments">How many assignments.</param>
    /// <param name="path">The file; deleted at the end unless <paramref name="keep"/>.</param>
    /// <param name="keep">Whether the file stays.</param>
    public static async Task<int> RunAsync(int assignments, string path, bool keep)
    {
        IndexConnections.Delete(path);
        var watch = Stopwatch.StartNew();
        var cpu = Cpu();
        var index = AssignmentIndex.InFile(path);
        foreach (var batch in GeneratedDirectives.Of(assignments).Chunk(BatchSize))
        {
            index.Put(batch);
        }

        Print($"{assignments:N0} assignments: index built in {watch.Elapsed.TotalSeconds:F1} s of wall time, {(Cpu() - cpu).TotalSeconds:F1} s of CPU time, {new FileInfo(path).Length / 1e6:F0} MB");
        index.Dispose();
        await AskOverAsync(path);
        if (!keep)
        {
            IndexConnections.Delete(path);
        }

        return 0;
    }

    /// <summary>Asks over an index that was built and kept before, and prints the figures.</summary>
    public static async Task<int> AskOverAsync(string path)
    {
        await FirstAsync(path);
        using var index = AssignmentIndex.InFile(path);
        var answerer = Answerer.Over(index);

        // The compiler is done with the code before anything is measured.
        for (var round = 0; round < WarmRounds; round++)
        {
            foreach (var (_, questions) in Kinds)
            {
                await AskAllAsync(answerer, questions, questions.Length * 3);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(200));
        }

        foreach (var (kind, questions) in Kinds)
        {
            var before = Cpu();
            var (readingBefore, cardsBefore) = (_reading, _cards);

            // Each asked as if never before since the last change: an empty change makes the index forget what it found.
            var times = await AskAllAsync(answerer, questions, Rounds, () => index.Put([]));
            Print($"{kind,-20} p50 {At(times, 0.5),7:F2} ms   p99 {At(times, 0.99),7:F2} ms   CPU {(Cpu() - before).TotalMilliseconds / Rounds,7:F2} ms a question   (wall of reading {Mean(_reading - readingBefore):F2} ms, of the card {Mean(_cards - cardsBefore):F2} ms)");
        }

        await TogetherAsync(index, answerer, (int)index.AssignmentCount);
        using var self = Process.GetCurrentProcess();
        Print($"memory: {self.WorkingSet64 / 1e6:F0} MB now, {self.PeakWorkingSet64 / 1e6:F0} MB at most");
        return 0;
    }

    private static double Mean(long ticks) => Stopwatch.GetElapsedTime(0, ticks).TotalMilliseconds / Rounds;

    /// <summary>In a fresh process: from its start to the first answer, over an index on disk.</summary>
    public static async Task<int> AnswerOnceAsync(string path)
    {
        using var index = AssignmentIndex.InFile(path);
        await AskAsync(Answerer.Over(index), Kinds[0].Questions[0]);
        using var self = Process.GetCurrentProcess();
        Print($"{(TimeProvider.System.GetUtcNow() - self.StartTime.ToUniversalTime()).TotalMilliseconds:F0}");
        return 0;
    }

    private static async Task FirstAsync(string path)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
        {
            start.ArgumentList.Add(typeof(AskScenario).Assembly.Location);
        }

        foreach (var argument in (string[])["ask", "--first", path])
        {
            start.ArgumentList.Add(argument);
        }

        using var child = Process.Start(start)!;
        var line = (await child.StandardOutput.ReadToEndAsync()).Trim();
        await child.WaitForExitAsync();
        Print($"first answer {line} ms after the start of a process with the index on disk");
    }

    // Everybody asks at once, and documents go on coming.
    private static async Task TogetherAsync(AssignmentIndex index, Answerer answerer, int assignments)
    {
        using var stop = new CancellationTokenSource();
        var published = 0;
        var publishing = Task.Run(async () =>
        {
            foreach (var directive in GeneratedDirectives.Of(assignments + 100_000).Skip(assignments / GeneratedDirectives.Duties))
            {
                index.Put([directive]);
                published++;
                await Task.Delay(50, stop.Token).ContinueWith(_ => { }, TaskScheduler.Default);
                if (stop.IsCancellationRequested)
                {
                    return;
                }
            }
        });
        var questions = Kinds.SelectMany(kind => kind.Questions).ToArray();
        var watch = Stopwatch.StartNew();
        var all = await Task.WhenAll(Enumerable.Range(0, Users).Select(user => Task.Run(() => AskAllAsync(answerer, [.. questions.Skip(user % questions.Length), .. questions.Take(user % questions.Length)], 60))));
        var seconds = watch.Elapsed.TotalSeconds;
        await stop.CancelAsync();
        await publishing;
        var times = all.SelectMany(each => each).Order().ToArray();
        Print($"{Users} at once, {published} documents published meanwhile: p50 {At(times, 0.5):F1} ms, p99 {At(times, 0.99):F1} ms, {times.Length / seconds:F0} answers a second");
    }

    private static async Task<double[]> AskAllAsync(Answerer answerer, string[] questions, int rounds, Action? before = null)
    {
        var times = new double[rounds];
        for (var round = 0; round < rounds; round++)
        {
            before?.Invoke();
            var start = Stopwatch.GetTimestamp();
            await AskAsync(answerer, questions[round % questions.Length]);
            times[round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return times;
    }

    private static async Task AskAsync(Answerer answerer, string text)
    {
        var context = answerer.Context(GeneratedDirectives.Today);
        var start = Stopwatch.GetTimestamp();
        var question = QuestionReader.Read(text, context);
        Interlocked.Add(ref _reading, Stopwatch.GetTimestamp() - start);
        var answer = await answerer.AnswerAsync(question, context, 0, CancellationToken.None);
        start = Stopwatch.GetTimestamp();
        AnswerCard.Of(answer);
        Interlocked.Add(ref _cards, Stopwatch.GetTimestamp() - start);
    }

    private static double At(double[] sorted, double share) => sorted[Math.Min(sorted.Length - 1, (int)Math.Ceiling(sorted.Length * share) - 1)];

    private static TimeSpan Cpu()
    {
        using var self = Process.GetCurrentProcess();
        return self.TotalProcessorTime;
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
