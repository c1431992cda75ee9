using Microsoft.IdentityModel.Protocols;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads from the channel's metadata which channels each signing key may speak for.</summary>
public sealed class EndorsementsRetriever : IDocumentRetriever, IConfigurationRetriever<IDictionary<string, HashSet<string>>>
{
    /// <summary>The metadata's member that names the address of the keys.</summary>
    public const string JsonWebKeySetUri = "jwks_uri";

    private readonly HttpClient _httpClient;

    public EndorsementsRetriever(HttpClient httpClient) => _httpClient = httpClient ?? throw new ArgumentNullException(nameof(httpClient));

    /// <summary>Endorsements by key id; a key without any is left out.</summary>
    public async Task<IDictionary<string, HashSet<string>>> GetConfigurationAsync(string address, IDocumentRetriever retriever, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(retriever);
        var json = await retriever.GetDocumentAsync(address, cancellationToken).ConfigureAwait(false);
        var endorsements = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        if (string.IsNullOrWhiteSpace(json) || JObject.Parse(json)["keys"] is not JArray keys)
            return endorsements;
        foreach (var key in keys)
        {
            if ((string)key[AuthenticationConstants.KeyIdHeader] is { } id && key["endorsements"] is JArray channels)
                endorsements.TryAdd(id, [.. channels.Values<string>()]);
        }

        return endorsements;
    }

    /// <summary>The key set that the metadata at <paramref name="address"/> points to; empty where it points to none.</summary>
    public async Task<string> GetDocumentAsync(string address, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        var metadata = await FetchAsync(address, "endorsements", cancellationToken).ConfigureAwait(false);
        if (string.IsNullOrWhiteSpace(metadata) || (string)JObject.Parse(metadata)[JsonWebKeySetUri] is not { } keys)
            return string.Empty;
        return await FetchAsync(keys, "web key set", cancellationToken).ConfigureAwait(false);
    }

    private async Task<string> FetchAsync(string address, string what, CancellationToken cancellationToken)
    {
        using var response = await _httpClient.GetAsync(new Uri(address), cancellationToken).ConfigureAwait(false);
        return response.IsSuccessStatusCode
            ? await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false)
            : throw new InvalidOperationException($"An non-success status code of {response.StatusCode} was received while fetching the {what} document.");
    }
}
