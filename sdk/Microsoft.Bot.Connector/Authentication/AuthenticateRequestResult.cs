using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>An authenticated caller.</summary>
public class AuthenticateRequestResult
{
    /// <summary>The scope that replies are sent with; null for the default.</summary>
    public string Audience { get; set; }

    public ClaimsIdentity ClaimsIdentity { get; set; }

    public string CallerId { get; set; }

    /// <summary>Makes the clients that replies go through.</summary>
    public ConnectorFactory ConnectorFactory { get; set; }
}
