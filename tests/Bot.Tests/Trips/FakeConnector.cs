using System.Collections.Concurrent;
using Bot.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Trips;

/// <summary>The channel's side as far as a bot sees it: takes messages, gives them ids, and remembers what was posted and updated.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<Call> _calls = new();
    private int _last;
    private int _refused;

    private FakeConnector(WebApplication app) => _app = app;

    /// <summary>One call of the bot.</summary>
    /// <param name="Method">POST for a new message, PUT for an update.</param>
    /// <param name="ConversationId">The conversation.</param>
    /// <param name="ActivityId">The id that was given or named.</param>
    /// <param name="Activity">The body.</param>
    internal sealed record Call(string Method, string ConversationId, string ActivityId, JObject Activity)
    {
        /// <summary>The card's JSON; null where the message has none.</summary>
        public JObject? Card => Activity["attachments"]?.FirstOrDefault()?["content"] as JObject;

        /// <summary>All the words that a person sees.</summary>
        public string Words => string.Join(' ', new[] { (string?)Activity["text"] }.Concat(
            (Card?.DescendantsAndSelf() ?? []).OfType<JProperty>().Where(each => each.Name is "text" or "title").Select(each => (string?)each.Value)));
    }

    public string Url { get; private set; } = "";

    public IReadOnlyCollection<Call> Calls => _calls;

    /// <summary>The status that is answered instead of taking a message; 0 takes them.</summary>
    public int Refuse { get; set; }

    /// <summary>How often it refused.</summary>
    public int Refused => _refused;

    public static async Task<FakeConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var connector = new FakeConnector(builder.Build());
        connector._app.MapPost("/v3/conversations/{conversation}/activities", connector.TakeAsync);
        connector._app.MapPost("/v3/conversations/{conversation}/activities/{activity}", connector.TakeAsync);
        connector._app.MapPut("/v3/conversations/{conversation}/activities/{activity}", connector.TakeAsync);
        await connector._app.StartAsync();
        connector.Url = connector._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        return connector;
    }

    /// <summary>Waits until a call fits, and gives it; fails in the end with what there was.</summary>
    public async Task<Call> WaitForAsync(Func<Call, bool> fits)
    {
        using var patience = new CancellationTokenSource(Patience.Long);
        while (true)
        {
            if (_calls.FirstOrDefault(fits) is { } call)
            {
                return call;
            }

            if (patience.IsCancellationRequested)
            {
                throw new TimeoutException("No such call came. There were: " + string.Join(" | ", _calls.Select(each => $"{each.Method} {each.Words}")));
            }

            await Task.Delay(25, CancellationToken.None);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var body = JObject.Parse(await reader.ReadToEndAsync(request.HttpContext.RequestAborted));
        if (Refuse != 0)
        {
            Interlocked.Increment(ref _refused);
            return Results.StatusCode(Refuse);
        }

        var id = request.Method == "PUT" ? (string)request.RouteValues["activity"]! : $"posted-{Interlocked.Increment(ref _last)}";
        _calls.Enqueue(new Call(request.Method, (string)request.RouteValues["conversation"]!, id, body));
        return Results.Json(new { id });
    }
}
