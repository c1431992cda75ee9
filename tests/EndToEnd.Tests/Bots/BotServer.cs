using EndToEnd.Tests.Clients;

namespace EndToEnd.Tests.Bots;

/// <summary>The built bot as a process of its own, in Development, with a data folder of its own.</summary>
internal sealed class BotServer : IAsyncDisposable
{
    private readonly ChildProcess _process;

    private BotServer(ChildProcess process) => _process = process;

    /// <summary>What the bot logged, for a failed test's message.</summary>
    public string Output => _process.Output;

    /// <summary>Where a bot on a port takes the channel's messages.</summary>
    public static Uri MessagesOf(int port) => new($"http://127.0.0.1:{port}/api/messages");

    /// <summary>Starts the bot and waits until it is ready.</summary>
    /// <param name="data">The folder of its store.</param>
    /// <param name="startAt">The moment at which its clock starts.</param>
    /// <param name="settings">More settings, as on the command line: "Playground:Enabled=true".</param>
    public static async Task<BotServer> StartAsync(
        int port, string data, DateTimeOffset startAt, CancellationToken cancellationToken, params string[] settings)
    {
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "Bot.dll"),
            "--environment=Development",
            $"--urls=http://127.0.0.1:{port}",
            $"--Storage:Path={data}",
            $"--Clock:StartAt={startAt:yyyy-MM-dd'T'HH:mm:sszzz}",
            "--Playground:Enabled=false",
            .. settings.Select(setting => "--" + setting),
        ];
        var process = ChildProcess.Start("dotnet", arguments, data, NodeTools.QuietEnvironment);
        try
        {
            await Ready.WhenAsync(new Uri($"http://127.0.0.1:{port}/ready"), process, cancellationToken);
            return new BotServer(process);
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    /// <summary>Waits for a line that holds some words.</summary>
    public Task<string> LineAsync(string words, CancellationToken cancellationToken) =>
        _process.WaitForLineAsync(line => line.Contains(words, StringComparison.Ordinal), Patience.Long, cancellationToken);

    /// <summary>Ends the bot as an administrator does, and waits until it is gone.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        _process.AskToStop();
        await _process.WaitForExitAsync(Patience.Long, cancellationToken);
    }

    /// <summary>Ends the bot at once, as kill -9 does; what it started is not ended with it.</summary>
    public Task KillAsync(CancellationToken cancellationToken) => _process.KillAloneAsync(cancellationToken);

    public ValueTask DisposeAsync() => _process.DisposeAsync();
}
