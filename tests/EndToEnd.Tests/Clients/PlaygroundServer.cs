using System.Text;
using System.Text.Json.Nodes;
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

    /// <summary>A message in the personal chat, as somebody else sends it.</summary>
    public static JsonObject MessageOf(string personId, string name, string text, JsonObject? data, Uri serviceUrl) => new()
    {
        ["type"] = "message",
        ["id"] = Guid.NewGuid().ToString(),
        ["channelId"] = "msteams",
        ["serviceUrl"] = serviceUrl.AbsoluteUri,
        ["from"] = new JsonObject { ["id"] = $"29:{personId}", ["aadObjectId"] = personId, ["name"] = name },
        ["recipient"] = new JsonObject { ["id"] = "28:278e11bf-5bb6-4e7e-bc1b-bd4b5e4e91b3", ["name"] = "Trợ lý Đôn đốc" },
        ["conversation"] = new JsonObject
        {
            ["id"] = "a:tro-ly-don-doc",
            ["conversationType"] = "personal",
            ["tenantId"] = "b017b7e3-de41-40aa-915c-7b4882db0475",
        },
        ["text"] = text,
        ["value"] = data,
    };

    /// <summary>Has the client send any activity to the bot, from whomever: its way to act as another person.</summary>
    public async Task SendRawAsync(JsonObject activity, CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        using var body = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        (await http.PostAsync(new Uri(Address, "_internal/v1/customActivities"), body, cancellationToken)).EnsureSuccessStatusCode();
    }

    public ValueTask DisposeAsync() => _process.DisposeAsync();

    [GeneratedRegex(@"Listening on (?<port>\d+)")]
    private static partial Regex Listening();
}
