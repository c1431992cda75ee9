using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Who may speak to a bot without an app id, to which nobody can prove anything: this machine alone, and in Development alone. A
/// request that was passed on, or that a web page sent, is not this machine's; what can't be known counts against the caller.
/// </summary>
internal static class LocalCallers
{
    /// <summary>Throws <see cref="UnauthorizedAccessException"/> for anyone else.</summary>
    public static void Check(HttpRequest request)
    {
        var context = request.HttpContext;
        if (context?.RequestServices?.GetService<IHostEnvironment>()?.IsDevelopment() != true)
            throw new UnauthorizedAccessException("MicrosoftAppId is not set: requests are taken in Development only.");
        if (context.Connection.RemoteIpAddress is not { } remote || !IPAddress.IsLoopback(remote) || !IsLocalHost(request.Host.Host) || WasPassedOn(request.Headers))
            throw new UnauthorizedAccessException("MicrosoftAppId is not set: requests are taken from this machine only.");
    }

    private static bool IsLocalHost(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    private static bool WasPassedOn(IHeaderDictionary headers) =>
        headers.ContainsKey("Forwarded") || headers.ContainsKey("X-Forwarded-For") || headers.ContainsKey("X-Forwarded-Host") || headers.ContainsKey("X-Original-Host") || headers.ContainsKey("Origin");
}
