namespace Bot.Reminders;

/// <summary>How reminding fares, for the health page.</summary>
internal sealed class ReminderHealth
{
    /// <summary>A round that comes no further for so long stands still: longer than any card waits for the channel or the store.</summary>
    public static readonly TimeSpan LongestStandstill = TimeSpan.FromMinutes(15);

    private readonly Lock _gate = new();
    private Report _state = new(null, null, null, 0);

    /// <summary>The last round that ended, since when rounds fail, and how far one under way has come.</summary>
    public Report Current
    {
        get
        {
            lock (_gate)
            {
                return _state;
            }
        }
    }

    /// <summary>A round begins.</summary>
    public void Began(DateTimeOffset at) => Change(state => state with { ProgressAt = at });

    /// <summary>The round under way came further.</summary>
    public void Progressed(DateTimeOffset at) => Change(state => state.ProgressAt is null ? state : state with { ProgressAt = at });

    /// <summary>A round ended.</summary>
    public void Ended(DateTimeOffset at) => Change(_ => new Report(at, null, null, 0));

    /// <summary>A round could not be run.</summary>
    public void Failed(DateTimeOffset at, string reason) => Change(
        state => new Report(state.LastRound, state.FailingSince ?? at, reason, state.Failures + 1));

    private void Change(Func<Report, Report> change)
    {
        lock (_gate)
        {
            _state = change(_state);
        }
    }

    /// <summary>How reminding fares.</summary>
    /// <param name="LastRound">When a round last ended, UTC; null before the first.</param>
    /// <param name="FailingSince">When rounds began to fail, UTC; null while they do not.</param>
    /// <param name="Reason">Why, in the store's words; null while they do not fail.</param>
    /// <param name="Failures">How many failed one after the other.</param>
    internal sealed record Report(DateTimeOffset? LastRound, DateTimeOffset? FailingSince, string? Reason, int Failures)
    {
        /// <summary>When the round under way last came further, UTC; null while none is.</summary>
        public DateTimeOffset? ProgressAt { get; init; }

        /// <summary>Since when the round under way stands still, UTC; null where none does.</summary>
        public DateTimeOffset? StandsStillSince(DateTimeOffset now) => ProgressAt is { } at && now - at > LongestStandstill ? at : null;
    }
}
