using System.Runtime.CompilerServices;

namespace Bot.Tests.Support;

/// <summary>How long a test waits for what must come. Nobody is fast on a busy machine: it only decides when a test gives up.</summary>
internal static class Patience
{
    /// <summary>For one step of a program, a server or a browser.</summary>
    public static readonly TimeSpan Long = TimeSpan.FromMinutes(3);

    /// <summary>For work that takes a minute or more on a machine that has nothing else to do.</summary>
    public static readonly TimeSpan VeryLong = TimeSpan.FromMinutes(15);

    /// <summary>Asks again and again until something has come about, of which a store or a server tells.</summary>
    /// <exception cref="TimeoutException">It did not come about; the message names it.</exception>
    public static async Task UntilAsync(Func<Task<bool>> come, string what, CancellationToken cancellationToken)
    {
        var since = TimeProvider.System.GetTimestamp();
        while (!await come())
        {
            if (TimeProvider.System.GetElapsedTime(since) > Long)
                throw new TimeoutException($"It did not come about that {what}.");
            await Task.Delay(TimeSpan.FromMilliseconds(5), cancellationToken);
        }
    }

    /// <summary>Asks again and again until something has come about.</summary>
    /// <exception cref="TimeoutException">It did not come about; the message names it.</exception>
    public static async Task UntilAsync(
        Func<bool> come, CancellationToken cancellationToken, TimeSpan? atMost = null, [CallerArgumentExpression(nameof(come))] string what = "")
    {
        var since = TimeProvider.System.GetTimestamp();
        while (!come())
        {
            if (TimeProvider.System.GetElapsedTime(since) > (atMost ?? Long))
                throw new TimeoutException($"It did not come about within {(atMost ?? Long).TotalSeconds:0} s: {what}");
            await Task.Delay(TimeSpan.FromMilliseconds(1), cancellationToken);
        }
    }
}
