namespace Bot.Reminders;

/// <summary>
/// The turn of the claims of one card. It ends when what became of the card is recorded; a card that the channel lets wait for long holds
/// the others up no longer.
/// </summary>
internal sealed class CardTurn(HeldClaims claims, SemaphoreSlim wire, TimeProvider time) : ICardTurn, IAsyncDisposable
{
    /// <summary>After so long without an answer the next card goes out beside it.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private ITimer? _limit;
    private int _held;

    /// <summary>Whether the channel was ever about to be called.</summary>
    public bool HasBegun { get; private set; }

    /// <inheritdoc />
    public async Task EnterAsync(CancellationToken cancellationToken)
    {
        await wire.WaitAsync(cancellationToken);
        Volatile.Write(ref _held, 1);
    }

    /// <inheritdoc />
    public void Leave()
    {
        if (Interlocked.Exchange(ref _held, 0) == 1)
        {
            wire.Release();
        }
    }

    /// <inheritdoc />
    public async Task<bool> BeginAsync(CancellationToken cancellationToken)
    {
        if (!await claims.BeginAsync(cancellationToken))
        {
            Leave();
            return false;
        }

        HasBegun = true;
        _limit = time.CreateTimer(_ => Leave(), null, Longest, Timeout.InfiniteTimeSpan);
        return true;
    }

    /// <inheritdoc />
    public async Task MissedAsync(bool perhapsTaken, CancellationToken cancellationToken)
    {
        await claims.MissedAsync(perhapsTaken, cancellationToken);
        await DisposeAsync();
    }

    /// <summary>Gives the turn on where the card still has it.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_limit is { } limit)
        {
            _limit = null;
            await limit.DisposeAsync();
        }

        Leave();
    }
}
