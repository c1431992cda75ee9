using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets tokens with the bot's secret or certificate through the Microsoft Authentication Library.</summary>
internal sealed class MsalAuthenticator : IAuthenticator
{
    private readonly IConfidentialClientApplication _application;
    private readonly string[] _scopes;

    public MsalAuthenticator(AppCredentials credentials, HttpClient http, Func<ConfidentialClientApplicationBuilder, ConfidentialClientApplicationBuilder> prove)
    {
        var builder = prove(ConfidentialClientApplicationBuilder.Create(credentials.MicrosoftAppId))
            .WithAuthority(credentials.OAuthEndpoint, validateAuthority: true)
            .WithInstanceDiscovery(false);
        _application = (http is null ? builder : builder.WithHttpClientFactory(new OneHttpClient(http))).Build();
        var scope = credentials.OAuthScope;
        _scopes = [scope.EndsWith("/.default", StringComparison.OrdinalIgnoreCase) ? scope : $"{scope}/.default"];
    }

    public async Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false)
    {
        var token = await _application.AcquireTokenForClient(_scopes).WithForceRefresh(forceRefresh).ExecuteAsync().ConfigureAwait(false);
        return new AuthenticatorResult { AccessToken = token.AccessToken, ExpiresOn = token.ExpiresOn };
    }
}
