namespace Bot.Tests.Support;

/// <summary>
/// A view of another clock that knows who waits on it: a test moves the clock when all that it watches wait, however long they take to
/// come to that.
/// </summary>
internal sealed class WatchedClock(TimeProvider inner) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Watched, DateTimeOffset> _armed = [];

    /// <summary>How many waits have not ended.</summary>
    public int Waiting
    {
        get
        {
            lock (_gate)
                return _armed.Count;
        }
    }

    /// <summary>When the next wait ends; null where nobody waits.</summary>
    public DateTimeOffset? Next
    {
        get
        {
            lock (_gate)
                return _armed.Count == 0 ? null : _armed.Values.Min();
        }
    }

    public override TimeZoneInfo LocalTimeZone => inner.LocalTimeZone;

    public override long TimestampFrequency => inner.TimestampFrequency;

    public override DateTimeOffset GetUtcNow() => inner.GetUtcNow();

    public override long GetTimestamp() => inner.GetTimestamp();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Watched(this);
        timer.Arm(dueTime);
        timer.Inner = inner.CreateTimer(
            given =>
            {
                timer.Disarm();
                callback(given);
            },
            state,
            dueTime,
            period);
        return timer;
    }

    private sealed class Watched(WatchedClock clock) : ITimer
    {
        public ITimer? Inner { get; set; }

        public void Arm(TimeSpan dueTime)
        {
            lock (clock._gate)
            {
                if (dueTime == Timeout.InfiniteTimeSpan)
                    clock._armed.Remove(this);
                else
                    clock._armed[this] = clock.GetUtcNow() + dueTime;
            }
        }

        public void Disarm() => Arm(Timeout.InfiniteTimeSpan);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            Arm(dueTime);
            return Inner!.Change(dueTime, period);
        }

        public void Dispose()
        {
            Disarm();
            Inner?.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
