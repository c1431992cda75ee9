namespace Bot.Reminders;

/// <summary>How reminding fares, for the health page.</summary>
internal sealed class ReminderHealth
{
    private volatile Report _state = new(null, null, null, 0);

    /// <summary>The last round that ended, and since when rounds fail.</summary>
    public Report Current => _state;

    /// <summary>A round ended.</summary>
    public void Ended(DateTimeOffset at) => _state = new Report(at, null, null, 0);

    /// <summary>A round could not be run.</summary>
    public void Failed(DateTimeOffset at, string reason) =>
        _state = new Report(_state.LastRound, _state.FailingSince ?? at, reason, _state.Failures + 1);

    /// <summary>How reminding fares.</summary>
    /// <param name="LastRound">When a round last ended, UTC; null before the first.</param>
    /// <param name="FailingSince">When rounds began to fail, UTC; null while they do not.</param>
    /// <param name="Reason">Why, in the store's words; null while they do not fail.</param>
    /// <param name="Failures">How many failed one after the other.</param>
    internal sealed record Report(DateTimeOffset? LastRound, DateTimeOffset? FailingSince, string? Reason, int Failures);
}
