using Bot.Tests.Support;
using Bot.Tests.Trips;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Cards;

public sealed class AccessibilityTests
{
    private static readonly string Dispatch = File.ReadAllText(Repository.PathOf("tests", "Bot.Tests", "Reading", "Documents", "01-prose-dispatch.txt"));

    // Every kind of card that a person meets, as it is sent: from the greeting to the reminder.
    [Fact]
    public async Task Every_card_that_the_bot_sends_can_be_used_by_everyone()
    {
        using var folder = new EmptyFolder();
        await using var channel = await FakeConnector.StartAsync();
        var cards = new List<(string Where, JObject Card)>();
        await using (var bot = await RunningBot.StartAgainAsync(folder.PathOf("data"), channel))
        {
            var installed = bot.Activity("installationUpdate", RunningBot.Lan, "19:team");
            installed["action"] = "add";
            (await bot.PostAsync(installed)).EnsureSuccessStatusCode();
            await bot.SayAsync("tôi thuộc Sở Tài chính");
            await bot.SayAsync("đăng ký Sở Tài chính");
            foreach (var words in (string[])
            [
                "trợ giúp", "help", "Sở Y tế được giao gì?", "What is Sở Y tế assigned?", "liệt kê tất cả nhiệm vụ", "thống kê", "việc của tôi", "hôm nay ăn gì",
                "ai chủ trì cao tốc Chơn Thành?", "việc quá hạn", "kiểm tra nhắc việc",
            ])
                await bot.SayAsync(words);
            var answer = await bot.SayAsync("Sở Tài chính được giao gì?");
            Take(await bot.ClickAsync(answer, "acknowledge"), "acknowledge");
            await bot.SayAsync("đã nhận");
            var review = await bot.SayAsync(Dispatch);
            Take(await bot.ClickAsync(review, "publish"), "publish");
        }

        await using (var bot = await RunningBot.StartAgainAsync(folder.PathOf("data"), channel, "--Clock:StartAt=2023-12-22T08:00:00+07:00"))
            await channel.WaitForAsync(call => call.Words.Contains("Còn 9 ngày", StringComparison.Ordinal));

        cards.AddRange(channel.Calls.Where(call => call.Card is not null).Select(call => (call.Words[..Math.Min(40, call.Words.Length)], call.Card!)));
        cards.Count.ShouldBeGreaterThan(14);
        cards.SelectMany(card => CardRules.Complaints(card.Card).Select(complaint => $"{card.Where}: {complaint}")).Distinct().ShouldBeEmpty();

        void Take(JObject invoked, string where)
        {
            if (invoked["value"] is JObject card)
                cards.Add((where, card));
        }
    }

    [Theory]
    [InlineData("""{"type":"AdaptiveCard","lang":"vi","body":[]}""", "neither words to speak")]
    [InlineData("""{"type":"AdaptiveCard","speak":"a","body":[]}""", "its language")]
    [InlineData("""{"type":"AdaptiveCard","speak":"a","lang":"vi","body":[{"type":"Input.Text","id":"x"}]}""", "no label")]
    [InlineData("""{"type":"AdaptiveCard","speak":"a","lang":"vi","body":[{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"●","color":"attention"}]}]}""", "colour alone")]
    [InlineData("""{"type":"AdaptiveCard","speak":"a","lang":"vi","actions":[{"type":"Action.Execute","title":"x","verb":"y"}]}""", "no fallback")]
    [InlineData("""{"type":"AdaptiveCard","speak":"a","lang":"vi","body":[{"type":"Image","url":"https://a.vn/b.png"}]}""", "no words in its place")]
    public void A_card_that_leaves_somebody_out_is_complained_about(string card, string complaint) =>
        CardRules.Complaints(JObject.Parse(card)).ShouldContain(each => each.Contains(complaint, StringComparison.Ordinal));
}
