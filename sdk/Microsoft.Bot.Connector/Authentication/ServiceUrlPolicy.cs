using System.Net;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Which addresses the bot may call. A serviceUrl comes from outside and is called with the bot's token: only exact hosts over
/// HTTPS pass, since names under trafficmanager.net are anyone's. Without an app id there is no token, and only this machine passes.
/// </summary>
internal sealed class ServiceUrlPolicy(IEnumerable<string> hosts)
{
    /// <summary>Teams' service host.</summary>
    public const string TeamsHost = "smba.trafficmanager.net";

    private readonly HashSet<string> _hosts = new([TeamsHost, .. hosts], StringComparer.OrdinalIgnoreCase);

    /// <summary>The address, or <see cref="UnauthorizedAccessException"/>.</summary>
    public Uri Check(string serviceUrl, bool authenticationDisabled)
    {
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var uri)
            || uri.UserInfo.Length > 0
            || uri.Query.Length > 0
            || uri.Fragment.Length > 0
            || !(authenticationDisabled ? IsThisMachine(uri) : IsAllowed(uri)))
        {
            throw new UnauthorizedAccessException("The serviceUrl is not among the addresses that this bot may call.");
        }

        return uri;
    }

    private bool IsAllowed(Uri uri) => uri.Scheme == Uri.UriSchemeHttps && uri.IsDefaultPort && _hosts.Contains(uri.IdnHost);

    private static bool IsThisMachine(Uri uri) =>
        (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && (string.Equals(uri.Host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(uri.IdnHost, out var address) && IPAddress.IsLoopback(address)));
}
