using System.Collections.Concurrent;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>One HTTP client for each host, for the life of the program. The hosts are few: the policy admits no others.</summary>
internal static class ChannelHttp
{
    public static HttpClient For(Uri serviceUrl) => Clients.GetOrAdd(serviceUrl.Authority, static (_, uri) => Create(uri), serviceUrl);

    private static HttpClient Create(Uri serviceUrl)
    {
        var client = new HttpClient(new SocketsHttpHandler
        {
            // A redirect would carry the activity to an address that nobody checked.
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = !serviceUrl.IsLoopback,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            ConnectTimeout = TimeSpan.FromSeconds(10),
        })
        {
            Timeout = TimeSpan.FromSeconds(30),
            MaxResponseContentBufferSize = 4 * 1024 * 1024,
        };
        ConnectorClient.AddDefaultRequestHeaders(client);
        return client;
    }

    private static readonly ConcurrentDictionary<string, HttpClient> Clients = new(StringComparer.OrdinalIgnoreCase);
}
