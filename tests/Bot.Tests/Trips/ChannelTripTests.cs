using Bot.Tests.Support;

namespace Bot.Tests.Trips;

/// <summary>In a channel each post is a thread with an id of its own; what the bot follows there belongs to the channel.</summary>
public sealed class ChannelTripTests
{
    private const string Channel = "19:giao-ban@thread.tacv2";
    private const string Binh = "89b2e0a3-174f-413a-b46e-a93703d9c8fb";

    [Fact]
    public async Task A_question_is_answered_in_its_thread()
    {
        await using var bot = await RunningBot.StartAsync();

        var answer = await bot.SayAsync("Sở Y tế được giao gì?", conversation: $"{Channel};messageid=1700");

        answer.ConversationId.ShouldBe($"{Channel};messageid=1700");
    }

    [Fact]
    public async Task A_subscription_is_the_channel_s_whatever_the_thread()
    {
        await using var bot = await RunningBot.StartAsync();

        await bot.SayAsync("đăng ký Sở Tài chính", conversation: $"{Channel};messageid=1");
        (await bot.SayAsync("đăng ký Sở Tài chính", Binh, $"{Channel};messageid=2")).Words.ShouldContain("đã đăng ký");
        (await bot.SayAsync("danh sách đăng ký", Binh, $"{Channel};messageid=3")).Words.ShouldContain("Sở Tài chính");
        (await bot.SayAsync("danh sách đăng ký", Binh, "19:other@thread.tacv2;messageid=3")).Words.ShouldNotContain("Sở Tài chính");
    }

    [Fact]
    public async Task A_reminder_is_a_post_of_its_own_and_a_click_in_another_channel_updates_it_there()
    {
        using var folder = new EmptyFolder();
        await using var connector = await FakeConnector.StartAsync();
        await using (var before = await RunningBot.StartAgainAsync(folder.PathOf("data"), connector, "--Clock:StartAt=2023-12-21T16:00:00+07:00"))
        {
            await before.SayAsync("tôi thuộc Sở Tài chính");
            await before.SayAsync("đăng ký Sở Tài chính", conversation: $"{Channel};messageid=1");
            await before.SayAsync("đăng ký Sở Tài chính", conversation: "19:ke-hoach@thread.tacv2;messageid=2");
        }

        await using var bot = await RunningBot.StartAgainAsync(folder.PathOf("data"), connector, "--Clock:StartAt=2023-12-22T08:00:00+07:00");
        Task<FakeConnector.Call> ReminderOf(string channel) => connector.WaitForAsync(
            call => call.Method == "POST" && call.Words.Contains("Quỹ phát triển hạ tầng", StringComparison.Ordinal) && call.ConversationId == channel);
        var mine = await ReminderOf(Channel);
        var other = await ReminderOf("19:ke-hoach@thread.tacv2");

        var thread = $"{Channel};messageid={mine.ActivityId}";
        var clicked = await bot.ClickAsync(mine with { ConversationId = thread }, "acknowledge");

        clicked.ToString().ShouldContain("đã nhận lúc 08:0");
        foreach (var (posted, place) in new[] { (mine, thread), (other, $"19:ke-hoach@thread.tacv2;messageid={other.ActivityId}") })
        {
            var update = await connector.WaitForAsync(call => call.Method == "PUT" && call.ActivityId == posted.ActivityId);
            update.ConversationId.ShouldBe(place);
            update.Words.ShouldContain("đã nhận lúc 08:0");
        }
    }
}
