namespace Bot.Teams.Delivery;

/// <summary>
/// Lends the sends that its limits allow: a token that was taken comes back when its window has passed, so that no stretch of time
/// ever holds more sends than the limit says. Safe for several threads; those who come first go first.
/// </summary>
internal sealed class TokenBucket
{
    private readonly (int Sends, TimeSpan Window)[] _limits;
    private readonly TimeProvider _time;
    private readonly List<DateTimeOffset> _taken = [];
    private readonly int _most;
    private readonly Lock _gate = new();
    private readonly TimeSpan _memory;
    private DateTimeOffset _closedUntil = DateTimeOffset.MinValue;
    private DateTimeOffset _last = DateTimeOffset.MinValue;

    public TokenBucket(IEnumerable<RateLimit> limits, TimeProvider time)
    {
        _limits = [.. limits.Select(limit => (limit.Sends, limit.Window))];
        _time = time;
        _memory = _limits.Max(limit => limit.Window);
        _most = _limits.Max(limit => limit.Sends);
    }

    /// <summary>Whether nothing that was taken counts any more.</summary>
    public bool IsFull
    {
        get
        {
            lock (_gate)
            {
                var now = _time.GetUtcNow();
                return _closedUntil <= now && _last + _memory <= now;
            }
        }
    }

    /// <summary>Takes a token and gives the wait until it may be used; takes none where the wait would be longer than <paramref name="longest"/>.</summary>
    public bool TryTake(TimeSpan longest, out TimeSpan wait)
    {
        lock (_gate)
        {
            var now = _time.GetUtcNow();
            var at = Earliest(now);
            wait = at - now;
            if (wait > longest)
                return false;
            // Only as many as the widest limit counts are looked at.
            if (_taken.Count >= 2 * _most)
                _taken.RemoveRange(0, _taken.Count - _most);
            _taken.Add(at);
            _last = at;
            return true;
        }
    }

    /// <summary>Lends nothing for a time: the channel itself has asked for it.</summary>
    public void Close(TimeSpan time)
    {
        lock (_gate)
        {
            var until = _time.GetUtcNow() + time;
            if (until > _closedUntil)
                _closedUntil = until;
        }
    }

    private DateTimeOffset Earliest(DateTimeOffset now)
    {
        var at = now > _closedUntil ? now : _closedUntil;
        if (_last > at)
            at = _last;
        foreach (var (sends, window) in _limits)
        {
            if (_taken.Count < sends)
                continue;
            var comesBack = _taken[^sends] + window;
            if (comesBack > at)
                at = comesBack;
        }

        return at;
    }
}
