using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Bot.Reminders;

/// <summary>Figures of reminding, under the meter <c>Bot.Reminders</c>.</summary>
internal sealed class ReminderMetrics : IDisposable
{
    private static readonly ActivitySource Source = new(MeterName);

    /// <summary>The meter's name, and that of the source of spans.</summary>
    public const string MeterName = "Bot.Reminders";

    private readonly Counter<long> _due;
    private readonly Counter<long> _cards;
    private readonly Counter<long> _unheard;
    private readonly Histogram<double> _lag;

    /// <summary>The meter itself.</summary>
    public Meter Meter { get; } = new(MeterName);

    public ReminderMetrics()
    {
        _due = Meter.CreateCounter<long>("bot.reminders.due", "{assignment}", "Assignments with a step due, as rounds found them.");
        _cards = Meter.CreateCounter<long>("bot.reminders.cards", "{card}", "Cards by outcome: sent, throttled, refused, uncertain, deferred.");
        _unheard = Meter.CreateCounter<long>("bot.reminders.unheard", "{assignment}", "Assignments with a step due for which no conversation is subscribed.");
        _lag = Meter.CreateHistogram<double>("bot.reminders.lag", "s", "From the moment at which a card was due to the moment at which it was sent.");
    }

    /// <summary>Begins the span of a round; null where nobody listens.</summary>
    public static Activity? Round() => Source.StartActivity("reminding");

    /// <summary>A round found assignments with a step due.</summary>
    public void Due(int assignments) => _due.Add(assignments);

    /// <summary>A card came to an outcome.</summary>
    public void Card(string outcome) => _cards.Add(1, new KeyValuePair<string, object?>("outcome", outcome));

    /// <summary>Nobody is subscribed for a duty that is due.</summary>
    public void Unheard() => _unheard.Add(1);

    /// <summary>A card was sent so long after it was due.</summary>
    public void Lag(TimeSpan lag) => _lag.Record(Math.Max(0, lag.TotalSeconds));

    /// <inheritdoc />
    public void Dispose() => Meter.Dispose();
}
