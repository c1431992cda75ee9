using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bench.Load;

/// <summary>A connector that takes every activity at once and counts them.</summary>
internal sealed class FakeConnector : IAsyncDisposable
{
    private static readonly byte[] Taken = "{\"id\":\"1703034000999\"}"u8.ToArray();

    private readonly WebApplication _app;
    private long _activities;

    private FakeConnector(WebApplication app) => _app = app;

    public string Url => _app.Urls.Single();

    public long Activities => Interlocked.Read(ref _activities);

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
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        if (HttpMethods.IsPost(context.Request.Method))
            Interlocked.Increment(ref _activities);
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = Taken.Length;
        await context.Response.Body.WriteAsync(Taken, context.RequestAborted);
    }
}
