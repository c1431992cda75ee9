using System.Collections.Concurrent;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One client of the host's factory for each address, made anew when its handler has had its time (see IHttpClientFactory: two minutes). A client for each turn would cost more than the turn.</summary>
internal sealed class FactoryClients(IHttpClientFactory factory, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);

    private readonly ConcurrentDictionary<string, (HttpClient Client, DateTimeOffset MadeAt)> _clients = new(StringComparer.OrdinalIgnoreCase);

    public HttpClient For(Uri address)
    {
        if (_clients.TryGetValue(address.Authority, out var kept) && time.GetUtcNow() - kept.MadeAt < Lifetime)
            return kept.Client;

        // Not disposed: calls may still run on the one before, and the factory keeps the connections.
        var client = factory.CreateClient(string.Empty);
        ConnectorClient.AddDefaultRequestHeaders(client);
        _clients[address.Authority] = (client, time.GetUtcNow());
        return client;
    }
}
