namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Keeps a token until five minutes before it expires.</summary>
internal sealed class TokenCache(Func<bool, Task<AuthenticatorResult>> acquire, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private AuthenticatorResult _token;

    public async ValueTask<string> GetAsync(bool forceRefresh, CancellationToken cancellationToken)
    {
        var seen = Volatile.Read(ref _token);
        if (!forceRefresh && IsFresh(seen))
            return seen.AccessToken;
        await _oneAtATime.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            // Another may have fetched it in the meantime.
            if (_token != seen && IsFresh(_token))
                return _token.AccessToken;
            var token = await acquire(forceRefresh).WaitAsync(cancellationToken).ConfigureAwait(false);
            Volatile.Write(ref _token, token);
            return token.AccessToken;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private bool IsFresh(AuthenticatorResult token) => token is not null && token.ExpiresOn - time.GetUtcNow() > Early;
}
