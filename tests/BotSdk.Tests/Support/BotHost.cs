using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace BotSdk.Tests.Support;

/// <summary>A bot behind a real web server on a free port of this machine.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    private static readonly HttpClient Http = new(new SocketsHttpHandler { UseProxy = false });
    private readonly WebApplication _app;

    private BotHost(WebApplication app, CloudAdapter adapter) => (_app, Adapter) = (app, adapter);

    public CloudAdapter Adapter { get; }

    public string Endpoint => $"{_app.Urls.Single()}/api/messages";

    public static async Task<BotHost> StartAsync(
        IBot bot,
        IDictionary<string, string?>? configuration = null,
        string environment = "Development",
        BotFrameworkAuthentication? authentication = null,
        Action<HttpContext>? before = null,
        ILogger? logger = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Logging.ClearProviders();
        var settings = new ConfigurationBuilder().AddInMemoryCollection(configuration ?? new Dictionary<string, string?>()).Build();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var adapter = new CloudAdapter(authentication ?? new ConfigurationBotFrameworkAuthentication(settings), logger);
        app.Map("/api/messages", branch => branch.Run(context =>
        {
            before?.Invoke(context);
            return adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted);
        }));
        await app.StartAsync();
        return new BotHost(app, adapter);
    }

    public Task<HttpResponseMessage> PostAsync(string json, string? authorization = null, Action<HttpRequestMessage>? change = null) =>
        PostAsync(Encoding.UTF8.GetBytes(json), authorization, change);

    public async Task<HttpResponseMessage> PostAsync(byte[] body, string? authorization = null, Action<HttpRequestMessage>? change = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Endpoint) { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        if (authorization is not null)
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        change?.Invoke(request);
        return await Http.SendAsync(request);
    }

    public Task<HttpResponseMessage> SendAsync(HttpMethod method) => Http.SendAsync(new HttpRequestMessage(method, Endpoint));

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
