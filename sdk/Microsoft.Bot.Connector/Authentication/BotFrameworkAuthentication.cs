using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Proves callers to the bot, and the bot to channels.</summary>
public abstract class BotFrameworkAuthentication
{
    /// <summary>Throws <see cref="UnauthorizedAccessException"/> unless the header proves that the activity comes from a channel.</summary>
    public abstract Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken);

    public abstract ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity);
}
