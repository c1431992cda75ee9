using System.Text.RegularExpressions;

namespace Bot.Composition.Playground;

/// <summary>The running client.</summary>
internal sealed partial class PlaygroundClient : IDisposable
{
    // The client goes when its standard input closes, which the operating system does however the bot ends.
    private const string EndsWithTheBot =
        "process.stdin.on('end',()=>process.exit(0)).resume();process.argv.splice(1,0,process.env.PLAYGROUND_PROGRAM);require(process.env.PLAYGROUND_PROGRAM)";

    private readonly NodeProcess _process;

    private PlaygroundClient(NodeProcess process, Uri address)
    {
        _process = process;
        Address = address;
    }

    /// <summary>Where a browser opens it.</summary>
    public Uri Address { get; }

    /// <summary>Starts the client and waits until it listens.</summary>
    /// <returns>Null when it ended without listening.</returns>
    public static async Task<PlaygroundClient?> StartAsync(
        string node,
        PlaygroundPackage package,
        Uri messagesEndpoint,
        int port,
        CancellationToken cancellationToken)
    {
        var listening = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);
        var process = NodeProcess.Start(
            node,
            ["-e", EndsWithTheBot, "--", "start", "-e", messagesEndpoint.AbsoluteUri, "-c", "msteams", "-p", $"{port}", "--disable-telemetry"],
            package.Folder,
            new Dictionary<string, string?>
            {
                ["PLAYGROUND_PROGRAM"] = package.Program,
                ["M365_AGENTS_PLAYGROUND_CONFIG_PATH"] = package.Configuration,
                ["APPLICATION_INSIGHTS_NO_STATSBEAT"] = "true",
                ["LC_ALL"] = "vi_VN.UTF-8",

                // Its own way to open a browser ends the client on a machine without one; the launcher opens it.
                ["TEAMSAPPTESTER_BROWSER"] = "none",
            },
            line =>
            {
                // A port that is taken silently becomes another: only the printed one counts.
                if (Listening().Match(line) is { Success: true } match)
                    listening.TrySetResult(int.Parse(match.Groups["port"].Value, System.Globalization.CultureInfo.InvariantCulture));
            });
        try
        {
            await Task.WhenAny(listening.Task, process.WaitForExitAsync(cancellationToken)).WaitAsync(cancellationToken);
            if (listening.Task.IsCompletedSuccessfully)
                return new PlaygroundClient(process, new Uri($"http://localhost:{await listening.Task}/"));
        }
        catch
        {
            process.Dispose();
            throw;
        }

        process.Dispose();
        return null;
    }

    public Task WaitForExitAsync(CancellationToken cancellationToken) => _process.WaitForExitAsync(cancellationToken);

    public void Dispose() => _process.Dispose();

    [GeneratedRegex(@"Listening on (?<port>\d+)")]
    private static partial Regex Listening();
}
