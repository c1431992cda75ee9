using System.Net.Http.Headers;
using System.Text;
using Bot.Composition;
using Bot.Reminders;
using Bot.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Trips;

/// <summary>The whole bot on a free port of this machine, in Development with the sample published, speaking to a fake channel.</summary>
internal sealed class RunningBot : IAsyncDisposable
{
    /// <summary>Who sits before the local Teams client: administrator in Development.</summary>
    public const string Lan = "8baf637a-2cb5-4007-ace7-7a844255b3dc";

    private readonly WebApplication _app;
    private readonly EmptyFolder? _folder;
    private readonly HttpClient _http = new();
    private int _last;

    private RunningBot(WebApplication app, FakeConnector connector, EmptyFolder? folder)
    {
        _app = app;
        _folder = folder;
        Connector = connector;
    }

    public FakeConnector Connector { get; }

    public IServiceProvider Services => _app.Services;

    private Uri Url { get; set; } = new("http://127.0.0.1");

    public static async Task<RunningBot> StartAsync(params string[] settings)
    {
        var folder = new EmptyFolder();
        return await StartInAsync(folder.PathOf("data"), await FakeConnector.StartAsync(), folder, settings);
    }

    /// <summary>Starts the bot on a data folder and a channel that outlive it, as after a restart.</summary>
    public static Task<RunningBot> StartAgainAsync(string dataFolder, FakeConnector connector, params string[] settings) =>
        StartInAsync(dataFolder, connector, null, settings);

    private static async Task<RunningBot> StartInAsync(string dataFolder, FakeConnector connector, EmptyFolder? owned, string[] settings)
    {
        string[] arguments =
        [
            "--environment=Development", "--urls=http://127.0.0.1:0", "--Playground:Enabled=false", $"--Storage:Path={dataFolder}",
            "--Logging:LogLevel:Default=Warning", .. settings,
        ];
        var bot = new RunningBot(BotApp.Build(LaunchArguments.Split(arguments)), connector, owned);
        await bot._app.StartAsync();
        bot.Url = new Uri(bot.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
        return bot;
    }

    /// <summary>Sends a message as a person in a 1:1 chat and gives the bot's reply.</summary>
    public async Task<FakeConnector.Call> SayAsync(string text, string person = Lan, string conversation = "a:chat")
    {
        var before = Connector.Calls.Count;
        var activity = Activity("message", person, conversation);
        activity["text"] = text;
        (await PostAsync(activity)).EnsureSuccessStatusCode();
        // What the bot says of its own accord may come in between.
        return Connector.Calls.Skip(before).First(call => (string?)call.Activity["replyToId"] == (string?)activity["id"]);
    }

    /// <summary>Clicks a button of a posted card by its verb and gives the answer to the click.</summary>
    public async Task<JObject> ClickAsync(FakeConnector.Call posted, string verb, string person = Lan, int which = 0)
    {
        var button = posted.Card!.Descendants().OfType<JObject>()
            .Where(each => (string?)each["type"] == "Action.Execute" && (string?)each["verb"] == verb).ElementAt(which);
        return await ClickAsync(posted, verb, (JObject)button["data"]!, person);
    }

    /// <summary>Clicks with data of one's own.</summary>
    public async Task<JObject> ClickAsync(FakeConnector.Call posted, string verb, JObject data, string person = Lan)
    {
        var activity = Activity("invoke", person, posted.ConversationId);
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = posted.ActivityId;
        activity["value"] = new JObject { ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data } };
        var response = await PostAsync(activity);
        response.EnsureSuccessStatusCode();
        return JObject.Parse(await response.Content.ReadAsStringAsync());
    }

    /// <summary>Posts anything to the bot's endpoint.</summary>
    public Task<HttpResponseMessage> PostAsync(JToken activity) => PostAsync(activity.ToString());

    public async Task<HttpResponseMessage> PostAsync(string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Url, "/api/messages"));
        request.Content = new StringContent(body, Encoding.UTF8);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.ExpectContinue = true; // a body that is refused for its length is not sent at all
        return await _http.SendAsync(request);
    }

    /// <summary>Has the reminder clock look again, and waits until it has looked twice: once may have been under way.</summary>
    public async Task RoundAsync()
    {
        var health = Services.GetRequiredService<ReminderHealth>();
        for (var round = 0; round < 2; round++)
        {
            var before = health.Current.LastRound;
            Services.GetRequiredService<ReminderSignal>().Set();
            await Patience.UntilAsync(() => health.Current.LastRound != before, TestContext.Current.CancellationToken);
        }
    }

    public Task<HttpResponseMessage> GetAsync(string path) => _http.GetAsync(new Uri(Url, path));

    /// <summary>An activity as Teams sends it.</summary>
    public JObject Activity(string type, string person, string conversation) => new()
    {
        ["type"] = type,
        ["id"] = $"in-{Interlocked.Increment(ref _last)}",
        ["channelId"] = "msteams",
        ["serviceUrl"] = Connector.Url,
        ["from"] = new JObject { ["id"] = $"29:{person}", ["aadObjectId"] = person, ["name"] = $"Cán bộ {person[..4]}" },
        ["recipient"] = new JObject { ["id"] = "28:bot", ["name"] = "Trợ lý Đôn đốc" },
        ["conversation"] = new JObject
        {
            ["id"] = conversation,
            ["conversationType"] = conversation.Contains("@thread.tacv2", StringComparison.Ordinal) ? "channel" : "personal",
            ["tenantId"] = "tenant",
        },
    };

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _http.Dispose();
        if (_folder is not null)
        {
            await Connector.DisposeAsync();
            _folder.Dispose();
        }
    }
}
