using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The security of the public cloud's channels.</summary>
internal sealed class PublicCloudAuthentication(
    ServiceClientCredentialsFactory credentials,
    AuthenticationConfiguration configuration,
    ServiceUrlPolicy serviceUrls,
    IHttpClientFactory httpClientFactory) : BotFrameworkAuthentication
{
    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        if (!await credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
            throw new UnauthorizedAccessException($"Tokens can't be checked yet ({configuration.RequiredEndorsements.Length}).");
        var identity = new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);
        return new AuthenticateRequestResult { ClaimsIdentity = identity, Audience = AuthenticationConstants.ToChannelFromBotOAuthScope, ConnectorFactory = CreateConnectorFactory(identity) };
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => new Factory(this, claimsIdentity);

    private async Task<IConnectorClient> ConnectAsync(ClaimsIdentity identity, string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var address = serviceUrls.Check(serviceUrl, await credentials.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false));
        var appId = identity.FindFirst(AuthenticationConstants.AppIdClaim)?.Value ?? identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value;
        var proof = await credentials.CreateCredentialsAsync(
            appId, audience ?? AuthenticationConstants.ToChannelFromBotOAuthScope, AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, true, cancellationToken).ConfigureAwait(false);
        var client = httpClientFactory?.CreateClient() ?? ChannelHttp.For(address);
        return new ConnectorClient(address, proof, client, disposeHttpClient: httpClientFactory is not null);
    }

    private sealed class Factory(PublicCloudAuthentication owner, ClaimsIdentity identity) : ConnectorFactory
    {
        public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken) =>
            owner.ConnectAsync(identity, serviceUrl, audience, cancellationToken);
    }
}
