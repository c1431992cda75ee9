using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace Bench.Soak;

/// <summary>A connector that keeps the last card of each conversation, for a person to click on.</summary>
internal sealed class CardConnector : IAsyncDisposable
{
    /// <summary>What the bot says where a turn broke, or where the store could not be reached.</summary>
    public const string Sorry = "thử lại sau ít phút";

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, (string Id, JObject Card)> _last = new(StringComparer.Ordinal);
    private long _activities;
    private long _sorry;

    private CardConnector(WebApplication app) => _app = app;

    public string Url => _app.Urls.Single();

    /// <summary>How many messages and updates came.</summary>
    public long Activities => Interlocked.Read(ref _activities);

    /// <summary>How often the bot said that something went wrong.</summary>
    public long Apologies => Interlocked.Read(ref _sorry);

    public static async Task<CardConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var connector = new CardConnector(app);
        app.Map("/v3/conversations/{conversation}/activities/{activity?}", connector.TakeAsync);
        await app.StartAsync();
        return connector;
    }

    /// <summary>The last card that was posted to a conversation; null where there is none.</summary>
    public (string Id, JObject Card)? LastOf(string conversation) => _last.TryGetValue(conversation, out var card) ? card : null;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var body = JObject.Parse(await reader.ReadToEndAsync(request.HttpContext.RequestAborted));
        var id = $"m{Interlocked.Increment(ref _activities)}";
        if (((string?)body["text"])?.Contains(Sorry, StringComparison.Ordinal) == true)
            Interlocked.Increment(ref _sorry);
        if (request.Method == HttpMethods.Post && body["attachments"]?.FirstOrDefault()?["content"] is JObject card)
            _last[(string)request.RouteValues["conversation"]!] = (id, card);
        return Results.Json(new { id });
    }
}
