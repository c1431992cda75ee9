using System.Text.RegularExpressions;

namespace EndToEnd.Tests.Clients;

/// <summary>The Microsoft 365 Agents Playground: a local Teams client that talks to a bot as the channel does.</summary>
internal sealed partial class PlaygroundServer : IAsyncDisposable
{
    private readonly ChildProcess _process;

    private PlaygroundServer(ChildProcess process, Uri address)
    {
        _process = process;
        Address = address;
    }

    /// <summary>Where a browser opens it.</summary>
    public Uri Address { get; }

    /// <summary>What the client printed, for a failed test's message.</summary>
    public string Output => _process.Output;

    /// <summary>Starts it with the people and chats that the bot's own launcher shows.</summary>
    /// <param name="serviceUrl">Where the bot is told to send its messages; null: straight to the client.</param>
    public static async Task<PlaygroundServer> StartAsync(Uri messagesEndpoint, CancellationToken cancellationToken, Uri? serviceUrl = null)
    {
        string[] detour = serviceUrl is null ? [] : ["--service-url", serviceUrl.AbsoluteUri];
        var process = await NodeTools.StartAsync(
            "@microsoft/m365agentsplayground",
            "agentsplayground",
            ["start", "-e", messagesEndpoint.ToString(), "-c", "msteams", "-p", $"{FreePort.Next()}", "--disable-telemetry", .. detour],
            Repository.Artifacts("playground"),
            cancellationToken,
            new Dictionary<string, string?>
            {
                ["M365_AGENTS_PLAYGROUND_CONFIG_PATH"] = Repository.PathOf("bot", "Composition", "Playground", "playground.yml"),
                ["LC_ALL"] = "vi_VN.UTF-8",
                ["TZ"] = "Asia/Ho_Chi_Minh",
            });
        try
        {
            // A port that was taken in the meantime silently becomes another: only the printed one counts.
            var line = await process.WaitForLineAsync(Listening().IsMatch, Patience.Long, cancellationToken);
            var address = new Uri($"http://localhost:{Listening().Match(line).Groups["port"].Value}/");
            await Ready.WhenAsync(new Uri(address, "_debug/ping"), process, cancellationToken);
            return new PlaygroundServer(process, address);
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    [GeneratedRegex(@"Listening on (?<port>\d+)")]
    private static partial Regex Listening();
}
