namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients for service addresses.</summary>
public abstract class ConnectorFactory
{
    /// <param name="serviceUrl">The address; one that the bot may not call throws <see cref="UnauthorizedAccessException"/>.</param>
    /// <param name="audience">The token's scope; null for the channel's.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public abstract Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken);
}
