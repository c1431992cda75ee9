using Bot.Reminders;
using Bot.Storage;
using Bot.Tests.Support;

namespace Bot.Tests.Reminders;

public sealed class ReminderClockTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_sends_when_the_working_day_starts_and_sleeps_before()
    {
        await using var bot = new Reminding("2023-12-21 18:00");
        await bot.SubscribeAsync("Sở Y tế", "chat");
        await bot.PublishAsync(AnAssignment.For("Sở Y tế").Named("a").DueOn(2023, 12, 29));
        DateTimeOffset? sentAt = null;
        bot.Courier.Behave = (_, _) =>
        {
            sentAt ??= bot.Time.GetUtcNow();
            return null;
        };
        await bot.Clock.StartAsync(Token);

        await bot.WaitAsync(() => bot.Courier.Calls == 1, advance: TimeSpan.FromMinutes(5));

        sentAt!.Value.ShouldBeInRange(Reminding.At("2023-12-22 08:00"), Reminding.At("2023-12-22 08:30"));

        await bot.Clock.StopAsync(Token);
    }

    [Fact]
    public async Task What_is_published_in_the_middle_of_a_day_goes_out_on_that_day()
    {
        await using var bot = new Reminding("2023-12-28 10:00");
        await bot.SubscribeAsync("Sở Y tế", "chat");
        await bot.Clock.StartAsync(Token);
        await bot.WaitAsync(() => bot.Health.Current.LastRound is not null);

        await bot.PublishAsync(AnAssignment.For("Sở Y tế").Named("a").DueOn(2023, 12, 29));

        await bot.WaitAsync(() => bot.Courier.Calls == 1);
        bot.Delivered().ShouldBe(["chat: 1 day before of a"]);
        await bot.Clock.StopAsync(Token);
    }

    [Fact]
    public async Task A_store_out_of_reach_is_said_and_waited_for()
    {
        await using var inner = new Reminding("2023-12-20 08:00");
        var store = new StoreWithOutages(inner.Store);
        await using var bot = new Reminding("2023-12-20 08:00", store);
        await bot.SubscribeAsync("Sở Y tế", "chat");
        await bot.PublishAsync(AnAssignment.For("Sở Y tế").Named("a").DueOn(2023, 12, 29));
        bot.Until("2023-12-22 08:00");
        store.IsOut = true;
        await bot.Clock.StartAsync(Token);

        await bot.WaitAsync(() => bot.Health.Current.Failures >= 1);
        bot.Health.Current.FailingSince.ShouldBe(Reminding.At("2023-12-22 08:00"));
        await bot.WaitAsync(() => bot.Health.Current.Failures >= 3, advance: TimeSpan.FromSeconds(1));
        store.IsOut = false;
        await bot.WaitAsync(() => bot.Courier.Calls == 1 && bot.Health.Current.Failures == 0, advance: TimeSpan.FromSeconds(1));

        await bot.Clock.StopAsync(Token);
    }

    [Fact]
    public async Task A_store_that_goes_away_in_the_middle_of_a_round_loses_and_doubles_nothing()
    {
        await using var inner = new Reminding("2023-12-20 08:00");
        var store = new StoreWithOutages(inner.Store);
        await using var bot = new Reminding("2023-12-20 08:00", store);
        for (var chat = 0; chat < 60; chat++)
            await bot.SubscribeAsync("Sở Y tế", $"chat {chat}");
        await bot.PublishAsync(AnAssignment.For("Sở Y tế").Named("a").DueOn(2023, 12, 29));
        bot.Until("2023-12-22 08:00");
        bot.Courier.Behave = (_, call) =>
        {
            store.IsOut |= call == 20;
            return null;
        };
        await bot.Clock.StartAsync(Token);

        await bot.WaitAsync(() => store.IsOut);
        for (var second = 0; second < 60; second++)
        {
            bot.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(TimeSpan.FromMilliseconds(2), Token);
        }

        bot.Courier.Calls.ShouldBeLessThan(40);
        store.IsOut = false;
        await bot.WaitAsync(() => bot.Courier.Calls >= 60 && bot.Health.Current.Failures == 0, advance: TimeSpan.FromSeconds(2));

        bot.Courier.Delivered.Select(card => card.ConversationId).Distinct().Count().ShouldBe(60);
        await Patience.UntilAsync(
            async () => (await bot.RecordsAsync("a")).Count(record => record.State == ReminderState.Sent) == 60 || bot.GoOn(TimeSpan.FromSeconds(2)),
            "every card is recorded as sent",
            Token);
        (bot.Courier.Calls - 60).ShouldBe(0, "what was on its way was remembered through the outage");
        await bot.Clock.StopAsync(Token);
    }

    [Fact]
    public async Task A_round_that_comes_no_further_is_known_until_it_does()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("Sở Y tế", "chat");
        await bot.PublishAsync(AnAssignment.For("Sở Y tế").Named("a").DueOn(2023, 12, 29));
        var answer = new TaskCompletionSource();
        bot.Courier.Behave = (_, _) => new FakeCourier.Answer(null, true, _ => answer.Task);
        await bot.Until("2023-12-22 08:00").Clock.StartAsync(Token);
        await bot.WaitAsync(() => bot.Courier.Calls == 1);
        bot.Health.Current.StandsStillSince(bot.Time.GetUtcNow()).ShouldBeNull();

        bot.Time.Advance(ReminderHealth.LongestStandstill + TimeSpan.FromSeconds(1));
        bot.Health.Current.StandsStillSince(bot.Time.GetUtcNow()).ShouldBe(Reminding.At("2023-12-22 08:00"));

        answer.SetResult();
        await bot.WaitAsync(() => bot.Health.Current.LastRound is not null);
        bot.Health.Current.StandsStillSince(bot.Time.GetUtcNow()).ShouldBeNull();
        await bot.Clock.StopAsync(Token);
    }
}
