using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Bot.Reminders;
using Bot.Storage;
using Bot.Tests.Support;

namespace Bot.Tests.Reminders;

public sealed class ReminderMetricsTests
{
    [Fact]
    public async Task What_a_round_does_is_measured()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        var measured = new ConcurrentBag<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (ReferenceEquals(instrument.Meter, bot.Metrics.Meter))
                listening.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
            measured.Add(tags.Length > 0 ? $"{instrument.Name} {tags[0].Value} {value}" : $"{instrument.Name} {value}"));
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => measured.Add($"{instrument.Name} {value / 60:0} min"));
        listener.Start();

        await bot.SubscribeAsync("Sở Y tế", "well");
        await bot.SubscribeAsync("Sở Y tế", "gone");
        await bot.PublishAsync(AnAssignment.For("Sở Y tế").DueOn(2023, 12, 29), AnAssignment.For("Sở Nội vụ").DueOn(2023, 12, 29));
        bot.Courier.Behave = (card, _) => card.ConversationId == "gone" ? new FakeCourier.Answer(new CourierOutcome.Refused(UnreachableReason.Blocked)) : null;
        await bot.Until("2023-12-22 08:30").RunAsync();

        measured.Order().ShouldBe(
        [
            "bot.reminders.cards refused 1", "bot.reminders.cards sent 1", "bot.reminders.due 2", "bot.reminders.lag 30 min", "bot.reminders.unheard 1",
        ]);
    }
}
