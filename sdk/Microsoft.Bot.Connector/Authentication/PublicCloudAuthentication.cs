using System.Security.Claims;
using Microsoft.Bot.Schema.Teams;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The security of the public cloud's channels.</summary>
internal sealed class PublicCloudAuthentication : BotFrameworkAuthentication
{
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly ServiceUrlPolicy _serviceUrls;
    private readonly HashSet<string> _tenants;
    private readonly FactoryClients _clients;
    private readonly ChannelTokenValidator _tokens;

    /// <param name="credentials">The bot's id and proof.</param>
    /// <param name="configuration">What callers must prove beside the protocol's rules.</param>
    /// <param name="serviceUrls">What may be called.</param>
    /// <param name="tenants">The tenants that are served; empty for any.</param>
    /// <param name="metadataUrl">Where the channel's keys are; null for the public cloud's.</param>
    /// <param name="httpClientFactory">Makes the clients; null for the shared ones.</param>
    public PublicCloudAuthentication(
        ServiceClientCredentialsFactory credentials,
        AuthenticationConfiguration configuration,
        ServiceUrlPolicy serviceUrls,
        IEnumerable<string> tenants,
        string metadataUrl,
        IHttpClientFactory httpClientFactory)
    {
        _credentials = credentials;
        _serviceUrls = serviceUrls;
        _tenants = new HashSet<string>(tenants, StringComparer.OrdinalIgnoreCase);
        _clients = httpClientFactory is null ? null : new FactoryClients(httpClientFactory, TimeProvider.System);
        var metadata = string.IsNullOrEmpty(metadataUrl) ? AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl : metadataUrl;
        _tokens = new ChannelTokenValidator(new ChannelKeys(metadata, ChannelHttp.For(new Uri(metadata)), TimeProvider.System), credentials.IsValidAppIdAsync, configuration.RequiredEndorsements);
    }

    /// <summary>Whether the bot has no id, so that nobody can prove anything to it.</summary>
    public Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => _credentials.IsAuthenticationDisabledAsync(cancellationToken);

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var disabled = await IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false);
        var identity = disabled
            ? new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType)
            : await _tokens.ValidateAsync(authHeader, activity.ChannelId, activity.ServiceUrl, cancellationToken).ConfigureAwait(false);
        _serviceUrls.Check(activity.ServiceUrl, disabled);
        CheckTenant(activity);
        return new AuthenticateRequestResult
        {
            ClaimsIdentity = identity,
            Audience = AuthenticationConstants.ToChannelFromBotOAuthScope,
            ConnectorFactory = CreateConnectorFactory(identity),
        };
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => new Factory(this, claimsIdentity);

    // The channel has proven itself, hence its word for the tenant counts. Where it gives two, both must be served.
    private void CheckTenant(Activity activity)
    {
        if (_tenants.Count == 0)
            return;
        activity.TryGetChannelData<TeamsChannelData>(out var data);
        string[] named = [.. new[] { activity.Conversation?.TenantId, data?.Tenant?.Id }.Where(tenant => !string.IsNullOrEmpty(tenant))];
        if (named.Length == 0 || !named.All(_tenants.Contains))
            throw new UnauthorizedAccessException("The activity's tenant is not served.");
    }

    private async Task<IConnectorClient> ConnectAsync(ClaimsIdentity identity, string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var address = _serviceUrls.Check(serviceUrl, await IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false));
        var appId = identity.FindFirst(AuthenticationConstants.AppIdClaim)?.Value ?? identity.FindFirst(AuthenticationConstants.AudienceClaim)?.Value;
        var proof = await _credentials.CreateCredentialsAsync(
            appId, audience ?? AuthenticationConstants.ToChannelFromBotOAuthScope, AuthenticationConstants.ToChannelFromBotLoginUrlTemplate, true, cancellationToken).ConfigureAwait(false);
        return new ConnectorClient(address, proof, _clients?.For(address) ?? ChannelHttp.For(address), disposeHttpClient: false);
    }

    private sealed class Factory(PublicCloudAuthentication owner, ClaimsIdentity identity) : ConnectorFactory
    {
        public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken) =>
            owner.ConnectAsync(identity, serviceUrl, audience, cancellationToken);
    }
}
