using Bot.Audit;
using Bot.Directives;
using Bot.Storage;
using Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Trips;

/// <summary>Word of a click is sent though the bot stops between the click and the sending.</summary>
public sealed class NoticeTripTests
{
    private const string Binh = "7c0f4a51-91f3-43d4-8b20-2f1f4a3c9a02";

    private const string Name = "Cán bộ 7c0f";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_nudge_that_was_answered_is_sent_once_after_a_restart()
    {
        using var folder = new EmptyFolder();
        await using var connector = await FakeConnector.StartAsync();
        var data = folder.PathOf("data");
        await using (var bot = await RunningBot.StartAgainAsync(data, connector, "--Delivery:Attempts=1"))
        {
            await bot.SayAsync("tôi thuộc Sở Tài chính", Binh);
            await bot.SayAsync("đăng ký Sở Tài chính", Binh, "a:finance");
            var overview = await bot.SayAsync("đôn đốc");
            var button = overview.Card!.Descendants().OfType<JObject>().First(each =>
                (string?)each["verb"] == "lead-nudge" && (string?)each["type"] == "Action.Execute" && (string?)each["data"]!["agency"] == "Sở Tài chính");

            connector.Refuse = 429;
            var asked = connector.Refused;
            (await bot.ClickAsync(overview, "lead-nudge", (JObject)button["data"]!))["value"]!.ToString().ShouldContain("Đã gửi lời nhắc");
            (await bot.Services.GetRequiredService<NoticeStore>().AllAsync(Token)).ShouldHaveSingleItem("it is durable when the click is answered");
            await Patience.UntilAsync(() => connector.Refused > asked, Token);
        }

        connector.Refuse = 0;
        await using (var again = await RunningBot.StartAgainAsync(data, connector))
        {
            (await connector.WaitForAsync(IsNudge)).ConversationId.ShouldBe("a:finance");
            await WaitUntilNoneWaitsAsync(again);
        }

        await using (var third = await RunningBot.StartAgainAsync(data, connector))
            await WaitUntilNoneWaitsAsync(third);
        connector.Calls.Count(IsNudge).ShouldBe(1);

        static bool IsNudge(FakeConnector.Call call) => call.Words.Contains("Lãnh đạo nhắc", StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_forgotten_goes_from_posted_cards_too()
    {
        using var folder = new EmptyFolder();
        await using var connector = await FakeConnector.StartAsync();
        var data = folder.PathOf("data");
        string posted;
        await using (var bot = await RunningBot.StartAgainAsync(data, connector))
        {
            await bot.SayAsync("tôi thuộc Sở Tài chính", Binh);
            await bot.SayAsync("đăng ký Sở Tài chính", conversation: "a:lan");
            var overview = await bot.SayAsync("đôn đốc");
            var button = overview.Card!.Descendants().OfType<JObject>().First(each =>
                (string?)each["verb"] == "lead-nudge" && (string?)each["type"] == "Action.Execute" && (string?)each["data"]!["agency"] == "Sở Tài chính");
            await bot.ClickAsync(overview, "lead-nudge", (JObject)button["data"]!);
            var nudge = await connector.WaitForAsync(call => call.Words.Contains("Lãnh đạo nhắc", StringComparison.Ordinal));
            posted = nudge.ActivityId;
            await bot.ClickAsync(nudge, "acknowledge", Binh);
            await connector.WaitForAsync(call => call.Method == "PUT" && call.ActivityId == posted && call.Words.Contains(Name, StringComparison.Ordinal));
            await bot.Services.GetRequiredService<AuditLog>().FlushAsync(Token);

            // As the command does, in a program of its own.
            var by = new Person("command line", null, "");
            (await bot.Services.GetRequiredService<PersonErasure>().ForgetAsync(Binh, by, apply: true, Token)).Rows.ShouldBeGreaterThan(0);
        }

        await using var again = await RunningBot.StartAgainAsync(data, connector);
        await connector.WaitForAsync(call => call.Method == "PUT" && call.ActivityId == posted && call.Words.Contains("forgotten-", StringComparison.Ordinal));
        connector.Calls.Last(call => call.ActivityId == posted).Words.ShouldNotContain(Name);
    }

    private static async Task WaitUntilNoneWaitsAsync(RunningBot bot)
    {
        var waiting = bot.Services.GetRequiredService<NoticeStore>();
        await Patience.UntilAsync(async () => (await waiting.AllAsync(Token)).Count == 0, "no notice waits", Token);
    }
}
