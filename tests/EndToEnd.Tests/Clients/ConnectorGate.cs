using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EndToEnd.Tests.Clients;

/// <summary>Stands between the bot and the client's connector: a test sees each of the bot's calls before the client does, and can stop one.</summary>
internal sealed class ConnectorGate : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client = new();

    private ConnectorGate(WebApplication app) => _app = app;

    /// <summary>The service address that the bot is given.</summary>
    public Uri ServiceUrl { get; private set; } = null!;

    /// <summary>Where calls go on to.</summary>
    public Uri? Client { get; set; }

    /// <summary>Is asked before a call is let through; false drops it without an answer. Null lets all through.</summary>
    public Func<HttpRequest, Task<bool>>? LetsThrough { get; set; }

    public static async Task<ConnectorGate> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var gate = new ConnectorGate(builder.Build());
        gate._app.Run(gate.PassAsync);
        await gate._app.StartAsync(cancellationToken);
        var address = gate._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        gate.ServiceUrl = new Uri(new Uri(address), "_connector");
        return gate;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _client.Dispose();
    }

    private async Task PassAsync(HttpContext context)
    {
        if (LetsThrough is { } lets && !await lets(context.Request))
        {
            context.Abort();
            return;
        }

        using var request = new HttpRequestMessage(new HttpMethod(context.Request.Method), new Uri(Client!, context.Request.GetEncodedPathAndQuery()));
        if (context.Request.ContentLength is > 0 || context.Request.Headers.TransferEncoding.Count > 0)
        {
            request.Content = new StreamContent(context.Request.Body);
            request.Content.Headers.TryAddWithoutValidation("Content-Type", context.Request.ContentType);
        }

        using var answer = await _client.SendAsync(request, context.RequestAborted);
        context.Response.StatusCode = (int)answer.StatusCode;
        context.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
        await answer.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
