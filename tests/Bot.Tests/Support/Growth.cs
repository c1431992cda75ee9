using System.Runtime.InteropServices;

namespace Bot.Tests.Support;

/// <summary>Tells time that grows with the length of what is worked on from time that grows with its square, on any machine.</summary>
internal static class Growth
{
    private const int Longer = 16;

    // Sixteen-fold length takes sixteen-fold time where it grows evenly, 256-fold where with the square: the middle of both, in factors.
    private const int MostTimes = 64;
    private const int Tries = 6;

    /// <summary>
    /// Does work of a length and of sixteen times the length. It takes at most 64 times as long, in one of a few tries: a machine that is
    /// busy with other things may spoil some.
    /// </summary>
    /// <param name="work">Work of a length.</param>
    /// <param name="length">The shorter length.</param>
    /// <param name="onThreadsOfItsOwn">Whether the work goes to other threads, whose time is not this thread's: the time that passes counts.</param>
    public static void IsEven(Action<int> work, int length, bool onThreadsOfItsOwn = false)
    {
        work(length);
        var seen = new List<string>();
        for (var tries = 0; tries < Tries; tries++)
        {
            var shorter = TimeOf(() => work(length), onThreadsOfItsOwn);
            var longer = TimeOf(() => work(length * Longer), onThreadsOfItsOwn);
            seen.Add($"{shorter.TotalMilliseconds:0.0} ms, {Longer} times as long: {longer.TotalMilliseconds:0.0} ms");
            TestContext.Current.TestOutputHelper?.WriteLine(seen[^1]);
            if (longer < shorter * MostTimes)
                return;
        }

        Assert.Fail(string.Join("; ", seen));
    }

    // The processor's time of this thread: what else the machine does does not count. Elsewhere than on Linux the time that passes.
    private static TimeSpan TimeOf(Action work, bool onThreadsOfItsOwn)
    {
        var before = Now(onThreadsOfItsOwn);
        work();
        return Now(onThreadsOfItsOwn) - before;
    }

    private static TimeSpan Now(bool passing)
    {
        const int threadTime = 3;
        return !passing && OperatingSystem.IsLinux() && GetTime(threadTime, out var time) == 0
            ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1_000.0)
            : TimeSpan.FromSeconds(TimeProvider.System.GetTimestamp() / (double)TimeProvider.System.TimestampFrequency);
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out Moment time);

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Moment(nint Seconds, nint Nanoseconds);
}
