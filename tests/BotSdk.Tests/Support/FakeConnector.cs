using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;

namespace BotSdk.Tests.Support;

/// <summary>A channel's connector on a free port of this machine: keeps what it gets, answers as it is told.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private readonly WebApplication _app;

    private FakeConnector(WebApplication app) => _app = app;

    public sealed record Call(string Method, string Path, string? Authorization, string Body)
    {
        public JObject Json => JObject.Parse(Body);
    }

    public ConcurrentQueue<Call> Calls { get; } = new();

    /// <summary>Status and body of the answers.</summary>
    public Func<Call, (int Status, string Body)> Answer { get; set; } = _ => (200, """{"id":"a-1"}""");

    /// <summary>The header of that name in the answers; null for none.</summary>
    public string? Location { get; set; }

    public string Url => _app.Urls.Single();

    public static async Task<FakeConnector> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var connector = new FakeConnector(app);
        app.Run(connector.TakeAsync);
        await app.StartAsync();
        return connector;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var raw = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var call = new Call(context.Request.Method, raw, context.Request.Headers.Authorization, await reader.ReadToEndAsync());
        Calls.Enqueue(call);
        var (status, body) = Answer(call);
        context.Response.StatusCode = status;
        if (Location is not null)
            context.Response.Headers.Location = Location;
        await context.Response.WriteAsync(body);
    }
}
