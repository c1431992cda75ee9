using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The channel's signing keys and what each is endorsed for: kept for a day, and read again when a token names a key that is not among them.</summary>
internal sealed class ChannelKeys(string metadataUrl, HttpClient http, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    // Tokens with made-up key ids must not become a flood of requests for the metadata.
    private static readonly TimeSpan BetweenRefreshes = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private readonly EndorsementsRetriever _endorsements = new(http);
    private Snapshot _current;
    private DateTimeOffset _lastRefresh = DateTimeOffset.MinValue;

    public sealed record Snapshot(ICollection<SecurityKey> Keys, IDictionary<string, HashSet<string>> Endorsements, DateTimeOffset ReadAt);

    public async ValueTask<Snapshot> GetAsync(CancellationToken cancellationToken)
    {
        var current = Volatile.Read(ref _current);
        return current is not null && time.GetUtcNow() - current.ReadAt < Lifetime
            ? current
            : await RefreshAsync(current, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Newer keys than <paramref name="seen"/>; the same where they were read again lately, or can't be read now.</summary>
    public async Task<Snapshot> RefreshAsync(Snapshot seen, CancellationToken cancellationToken)
    {
        await _oneAtATime.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var now = time.GetUtcNow();
            if (_current is not null && (_current != seen || now - _lastRefresh < BetweenRefreshes))
                return _current;
            var before = _current;
            _lastRefresh = now;
            try
            {
                Volatile.Write(ref _current, await ReadAsync(now, cancellationToken).ConfigureAwait(false));
            }
            catch (Exception e) when (before is not null && e is not OperationCanceledException)
            {
                // The metadata is out of reach: the keys that were read before go on counting.
            }

            return _current;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private async Task<Snapshot> ReadAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var documents = new HttpDocumentRetriever(http) { RequireHttps = !new Uri(metadataUrl).IsLoopback };
        var metadata = await OpenIdConnectConfigurationRetriever.GetAsync(metadataUrl, documents, cancellationToken).ConfigureAwait(false);
        var endorsements = await _endorsements.GetConfigurationAsync(metadataUrl, _endorsements, cancellationToken).ConfigureAwait(false);
        return new Snapshot(metadata.SigningKeys, endorsements, now);
    }
}
