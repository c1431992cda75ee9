using System.Diagnostics;

namespace EndToEnd.Tests.Clients;

/// <summary>Waits for a server that was started a moment ago.</summary>
internal static class Ready
{
    private static readonly HttpClient Client = new() { Timeout = TimeSpan.FromSeconds(30) };

    /// <summary>Returns when a GET of the address answers with success.</summary>
    /// <exception cref="InvalidOperationException">The server's process ended first.</exception>
    /// <exception cref="TimeoutException">The time passed first.</exception>
    public static async Task WhenAsync(Uri address, ChildProcess server, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        while (true)
        {
            if (server.HasExited)
                throw new InvalidOperationException($"The server of {address} ended. It printed:\n{server.Output}");
            try
            {
                using var answer = await Client.GetAsync(address, cancellationToken);
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (Exception e) when (e is HttpRequestException || (e is TaskCanceledException && !cancellationToken.IsCancellationRequested))
            {
                // Not listening yet.
            }

            if (Stopwatch.GetElapsedTime(started) > Patience.Long)
                throw new TimeoutException($"{address} did not answer within {Patience.Long.TotalSeconds:0} s. The server printed:\n{server.Output}");
            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
        }
    }
}
