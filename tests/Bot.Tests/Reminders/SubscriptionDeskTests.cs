using Bot.Tests.Support;
using Bot.Directives;
using Bot.Reminders;
using Bot.Storage;

namespace Bot.Tests.Reminders;

public sealed class SubscriptionDeskTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Sở Y tế", "Sở Y tế", "Bình Phước")]
    [InlineData("so y te", "Sở Y tế", "Bình Phước")]
    [InlineData("SYT", "Sở Y tế", "Bình Phước")]
    [InlineData("  Sở  Y tế. ", "Sở Y tế", "Bình Phước")]
    [InlineData("Department of Health", "Sở Y tế", "Bình Phước")]
    [InlineData("Sở KH&ĐT", "Sở Kế hoạch và Đầu tư", "Bình Phước")]
    [InlineData("Sở Y tế tỉnh Đồng Nai", "Sở Y tế", "Đồng Nai")]
    [InlineData("so y te dong nai", "Sở Y tế", "Đồng Nai")]
    [InlineData("Sở Công Thương TP.HCM", "Sở Công Thương", "Hồ Chí Minh")]
    [InlineData("UBND huyện Lộc Ninh", "UBND huyện Lộc Ninh", "Lộc Ninh")]
    [InlineData("Bộ Y tế", "Bộ Y tế", null)]
    public async Task An_agency_is_understood_as_people_type_it(string typed, string name, string? place)
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        (await bot.Desk.SubscribeAsync(typed, "chat", "{}", Token))
            .ShouldBeOfType<SubscriptionOutcome.Subscribed>().Subscription.Agency.ShouldBe(new Agency(name, place));
    }

    [Theory]
    [InlineData("")]
    [InlineData("abc")]
    [InlineData("bản tin buổi sáng")]
    public async Task Words_that_name_no_agency_subscribe_nothing(string typed)
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        (await bot.Desk.SubscribeAsync(typed, "chat", "{}", Token)).ShouldBeOfType<SubscriptionOutcome.UnknownAgency>();
        (await bot.Desk.ListAsync("chat", Token)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_conversation_subscribes_lists_and_cancels_its_own()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.Desk.SubscribeAsync("Sở Y tế", "19:a/b#c?@thread;messageid=1", "{}", Token);
        await bot.Desk.SubscribeAsync("Sở Nội vụ", "19:a/b#c?@thread;messageid=1", "{}", Token);
        await bot.Desk.SubscribeAsync("lãnh đạo Sở Y tế", "19:a/b#c?@thread;messageid=1", "{}", Token);
        await bot.Desk.SubscribeAsync("Sở Y tế", "19:a/b#c?@thread;messageid=12", "{}", Token);

        (await bot.Desk.SubscribeAsync("SYT", "19:a/b#c?@thread;messageid=1", "{}", Token)).ShouldBeOfType<SubscriptionOutcome.AlreadySubscribed>();
        (await bot.Desk.CancelAsync("so noi vu", "19:a/b#c?@thread;messageid=1", Token)).ShouldBeOfType<SubscriptionOutcome.Cancelled>();
        (await bot.Desk.CancelAsync("so noi vu", "19:a/b#c?@thread;messageid=1", Token)).ShouldBeOfType<SubscriptionOutcome.NotSubscribed>();
        (await bot.Desk.CancelAsync("SYT", "elsewhere", Token)).ShouldBeOfType<SubscriptionOutcome.NothingSubscribed>();

        (await bot.Desk.ListAsync("19:a/b#c?@thread;messageid=1", Token)).Select(one => (one.Agency.Name, one.Audience))
            .ShouldBe([("Sở Y tế", SubscriptionAudience.Leaders), ("Sở Y tế", SubscriptionAudience.Officials)]);
        (await bot.Desk.ListAsync("19:a/b#c?@thread;messageid=12", Token)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_pause_lasts_a_month_at_most_and_holds_for_what_is_subscribed_meanwhile()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        (await bot.Desk.PauseAsync("chat", Reminding.Day("2023-12-25"), Token)).ShouldBeOfType<SubscriptionOutcome.NothingSubscribed>();
        await bot.Desk.SubscribeAsync("Sở Y tế", "chat", "{}", Token);

        (await bot.Desk.PauseAsync("chat", Reminding.Day("2023-12-20"), Token)).ShouldBeOfType<SubscriptionOutcome.BadDay>();
        (await bot.Desk.PauseAsync("chat", Reminding.Day("2024-01-21"), Token)).ShouldBeOfType<SubscriptionOutcome.BadDay>();
        (await bot.Desk.PauseAsync("chat", Reminding.Day("2023-12-25"), Token)).ShouldBe(new SubscriptionOutcome.Paused(Reminding.Day("2023-12-25"), 1));
        await bot.Desk.SubscribeAsync("Sở Nội vụ", "chat", "{}", Token);

        (await bot.Desk.ListAsync("chat", Token)).ShouldAllBe(one => one.PausedUntil == Reminding.Day("2023-12-25"));
        (await bot.Desk.ResumeAsync("chat", Token)).ShouldBe(new SubscriptionOutcome.Resumed(2));
        (await bot.Desk.ListAsync("chat", Token)).ShouldAllBe(one => one.PausedUntil == null);
    }
}
