using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Bot.Teams;

/// <summary>
/// One of the product's trips (reading, answering, acknowledging) as a span and a duration, where somebody listens. It holds what kind of
/// outcome it had and never a word of a document or a person.
/// </summary>
internal sealed class Trip : IDisposable
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string SourceName = "Bot.Trips";

    private static readonly ActivitySource Source = new(SourceName);
    private static readonly Meter Meter = new(SourceName);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("bot.trip.duration", "s", "How long a trip took, by trip and outcome.");

    private readonly string _name;
    private readonly Activity? _span;
    private readonly long _started = Stopwatch.GetTimestamp();
    private string _outcome = "broken";

    private Trip(string name)
    {
        _name = name;
        _span = Source.StartActivity(name);
    }

    /// <summary>Begins a trip; null where nobody listens.</summary>
    public static Trip? Start(string name) => Source.HasListeners() || Duration.Enabled ? new Trip(name) : null;

    /// <summary>Says how it came out, in a word of ours; without it the trip counts as broken.</summary>
    public void Ended(string outcome) => _outcome = outcome;

    /// <inheritdoc />
    public void Dispose()
    {
        Duration.Record(
            Stopwatch.GetElapsedTime(_started).TotalSeconds,
            new KeyValuePair<string, object?>("bot.trip", _name), new KeyValuePair<string, object?>("bot.outcome", _outcome));
        if (_span is not null)
        {
            _span.SetTag("bot.outcome", _outcome);
            if (_outcome == "broken")
            {
                _span.SetStatus(ActivityStatusCode.Error);
            }

            _span.Dispose();
        }
    }
}
