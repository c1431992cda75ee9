namespace Bench.Load;

/// <summary>What one server did in one stretch of time.</summary>
/// <param name="Subject">The server's name.</param>
/// <param name="TurnsPerSecond">Turns that ended with 200.</param>
/// <param name="ProcessorPerTurn">Its own time on the processors for each turn.</param>
/// <param name="Median">Time of a turn.</param>
/// <param name="Slowest1Percent">Time of a turn at the 99th percentile.</param>
/// <param name="PeakMegabytes">The most memory that it held since its start.</param>
/// <param name="RepliesPerTurn">Activities that the connector got for each turn.</param>
internal sealed record Measurement(
    string Subject,
    double TurnsPerSecond,
    TimeSpan ProcessorPerTurn,
    TimeSpan Median,
    TimeSpan Slowest1Percent,
    double PeakMegabytes,
    double RepliesPerTurn);
