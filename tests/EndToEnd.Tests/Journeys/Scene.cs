using System.Text.Json.Nodes;
using EndToEnd.Tests.Bots;
using EndToEnd.Tests.Clients;
using Microsoft.AspNetCore.Http;

namespace EndToEnd.Tests.Journeys;

/// <summary>A bot with an empty store, a Teams-like client on it, and a person at its window. The bot can be stopped and started again on the same store.</summary>
internal sealed class Scene : IAsyncDisposable
{
    /// <summary>The sample's moment: 08:00 on the day after the dispatch.</summary>
    public static readonly DateTimeOffset Start = new(2023, 12, 20, 8, 0, 0, TimeSpan.FromHours(7));

    private readonly int _port = FreePort.Next();
    private readonly ConnectorGate _gate;
    private PlaygroundServer? _playground;

    private Scene(string name, ConnectorGate gate)
    {
        Data = Repository.Artifacts("journeys", $"{name}-{Guid.NewGuid():N}"[..^24]);
        _gate = gate;
    }

    /// <summary>The folder of the bot's store.</summary>
    public string Data { get; }

    public BotServer Bot { get; private set; } = null!;

    public PlaygroundChat Chat { get; private set; } = null!;

    /// <summary>Is asked before one of the bot's calls reaches the client.</summary>
    public Func<HttpRequest, Task<bool>>? LetsThrough
    {
        set => _gate.LetsThrough = value;
    }

    /// <summary>Has another person than the one at the window write, or press a button as an old client does, in the same chat.</summary>
    /// <param name="text">The words; empty with <paramref name="data"/>.</param>
    /// <param name="data">What the pressed button's data are; null for words.</param>
    /// <param name="cancellationToken">Stops waiting for the client.</param>
    public Task AsBinhAsync(string text, JsonObject? data, CancellationToken cancellationToken) =>
        _playground!.SendRawAsync(PlaygroundServer.MessageOf("89b2e0a3-174f-413a-b46e-a93703d9c8fb", "Trần Văn Bình", text, data, _gate.ServiceUrl), cancellationToken);

    public static async Task<Scene> OpenAsync(string name, Browser browser, CancellationToken cancellationToken)
    {
        var scene = new Scene(name, await ConnectorGate.StartAsync(cancellationToken));
        try
        {
            await scene.StartBotAsync(Start, cancellationToken);
            scene._playground = await PlaygroundServer.StartAsync(BotServer.MessagesOf(scene._port), cancellationToken, scene._gate.ServiceUrl);
            scene._gate.Client = scene._playground.Address;
            scene.Chat = await PlaygroundChat.OpenAsync(browser, scene._playground);
            return scene;
        }
        catch
        {
            await scene.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts the bot, for the first time or again, with its clock at a moment.</summary>
    public async Task StartBotAsync(DateTimeOffset startAt, CancellationToken cancellationToken) =>
        Bot = await BotServer.StartAsync(_port, Data, startAt, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        if (Chat is not null)
            await Chat.DisposeAsync();
        if (_playground is not null)
            await _playground.DisposeAsync();
        if (Bot is not null)
        {
            await File.WriteAllTextAsync(Path.Combine(Data, "bot.log"), Bot.Output);
            await Bot.DisposeAsync();
        }

        await _gate.DisposeAsync();
    }
}
