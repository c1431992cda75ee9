using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The public cloud's security, set up from MicrosoftAppType, MicrosoftAppId, MicrosoftAppPassword and MicrosoftAppTenantId.
/// AllowedServiceUrlHosts lists hosts that may be called beside Teams' own; AllowedTenants the tenants that are served (by default
/// the bot's own, for a bot of a single tenant or with a managed identity; any, for a bot of many tenants, and where it is <c>*</c>:
/// then the bot itself tells strangers that they are none of its people).
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory credentialsFactory = null,
        AuthenticationConfiguration authConfiguration = null,
        IHttpClientFactory httpClientFactory = null,
        ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (!string.IsNullOrEmpty(configuration["ChannelService"]))
            throw new ArgumentException("ChannelService is set: only the public cloud's channels are supported.");
        Inner = new PublicCloudAuthentication(
            credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, logger: logger),
            authConfiguration ?? new AuthenticationConfiguration(),
            new ServiceUrlPolicy(List(configuration, "AllowedServiceUrlHosts")),
            Tenants(configuration),
            configuration["ToBotFromChannelOpenIdMetadataUrl"],
            httpClientFactory);
    }

    internal PublicCloudAuthentication Inner { get; }

    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken) =>
        Inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken);

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => Inner.CreateConnectorFactory(claimsIdentity);

    private static List<string> Tenants(IConfiguration configuration)
    {
        var tenants = List(configuration, "AllowedTenants");
        var type = configuration[MicrosoftAppCredentials.MicrosoftAppTypeKey];
        var own = configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey];
        if (tenants.Count == 0 && !string.IsNullOrEmpty(own) && !string.IsNullOrEmpty(type) && !type.Equals("MultiTenant", StringComparison.OrdinalIgnoreCase))
            tenants.Add(own);
        return tenants is ["*"] ? [] : tenants;
    }

    // A list of the configuration, or one value with commas.
    private static List<string> List(IConfiguration configuration, string key)
    {
        var section = configuration.GetSection(key);
        var values = section.Value?.Split(',', StringSplitOptions.TrimEntries) ?? [.. section.GetChildren().Select(child => child.Value)];
        return [.. values.Where(value => !string.IsNullOrWhiteSpace(value))];
    }
}
