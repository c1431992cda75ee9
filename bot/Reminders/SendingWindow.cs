namespace Bot.Reminders;

/// <summary>The moments at which something was sent, against limits of so many in a window of time. Not safe for use by several threads.</summary>
internal sealed class SendingWindow((int Count, TimeSpan Window)[] limits)
{
    private readonly Queue<DateTimeOffset> _sent = new();
    private DateTimeOffset _heldUntil;

    /// <summary>The first moment from <paramref name="now"/> on at which one more breaks no limit.</summary>
    public DateTimeOffset FreeAt(DateTimeOffset now)
    {
        var longest = limits.Max(limit => limit.Window);
        while (_sent.TryPeek(out var first) && first + longest <= now)
        {
            _sent.Dequeue();
        }

        var free = _heldUntil > now ? _heldUntil : now;
        foreach (var (count, window) in limits)
        {
            if (_sent.Count >= count)
            {
                var frees = _sent.ElementAt(_sent.Count - count) + window;
                free = frees > free ? frees : free;
            }
        }

        return free;
    }

    /// <summary>Counts one sent now.</summary>
    public void Count(DateTimeOffset now) => _sent.Enqueue(now);

    /// <summary>Nothing is free before a moment.</summary>
    public void Hold(DateTimeOffset until) => _heldUntil = until > _heldUntil ? until : _heldUntil;

    /// <summary>Whether nothing of it counts any more in ten minutes' time.</summary>
    public bool IsIdle(DateTimeOffset now) => _heldUntil <= now && (_sent.Count == 0 || _sent.Last() + TimeSpan.FromMinutes(10) < now);
}
