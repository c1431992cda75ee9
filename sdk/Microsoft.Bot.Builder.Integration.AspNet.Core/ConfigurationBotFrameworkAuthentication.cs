using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The public cloud's security, set up from MicrosoftAppType, MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId.
/// AllowedServiceUrlHosts lists hosts that may be called beside Teams' own.
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly PublicCloudAuthentication _inner;

    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory credentialsFactory = null,
        AuthenticationConfiguration authConfiguration = null,
        IHttpClientFactory httpClientFactory = null,
        ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _credentials = credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, logger: logger);
        var hosts = configuration.GetSection("AllowedServiceUrlHosts");
        _inner = new PublicCloudAuthentication(
            _credentials,
            authConfiguration ?? new AuthenticationConfiguration(),
            new ServiceUrlPolicy(hosts.GetChildren().Select(host => host.Value).Append(hosts.Value).Where(host => !string.IsNullOrWhiteSpace(host))),
            httpClientFactory);
    }

    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken) =>
        _inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken);

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _inner.CreateConnectorFactory(claimsIdentity);

    /// <summary>
    /// Without an app id nobody can prove anything: then only this machine may speak to the bot, and only in Development. A request
    /// that was passed on, or that a web page sent, is not this machine's; what can't be known counts against the caller.
    /// </summary>
    internal async Task CheckCallerMayBeAnonymousAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!await _credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
            return;
        if (request.HttpContext.RequestServices?.GetService<IHostEnvironment>()?.IsDevelopment() != true)
            throw new UnauthorizedAccessException("MicrosoftAppId is not set: requests are taken in Development only.");
        if (request.HttpContext.Connection.RemoteIpAddress is not { } remote || !IPAddress.IsLoopback(remote) || !IsLocalHost(request.Host.Host) || WasPassedOn(request.Headers))
            throw new UnauthorizedAccessException("MicrosoftAppId is not set: requests are taken from this machine only.");
    }

    private static bool IsLocalHost(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var address) && IPAddress.IsLoopback(address));

    private static bool WasPassedOn(IHeaderDictionary headers) =>
        headers.ContainsKey("Forwarded") || headers.ContainsKey("X-Forwarded-For") || headers.ContainsKey("X-Forwarded-Host") || headers.ContainsKey("X-Original-Host") || headers.ContainsKey("Origin");
}
