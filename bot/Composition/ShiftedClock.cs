namespace Bot.Composition;

/// <summary>The real clock, moved so that it showed a given moment when it was made. Timers run in real time.</summary>
internal sealed class ShiftedClock : TimeProvider
{
    private readonly TimeSpan _shift;

    public ShiftedClock(TimeProvider real, DateTimeOffset startAt) => _shift = startAt - real.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + _shift;
}
