using System.Net;
using Bot.Storage;
using Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Trips;

public sealed class TripTests
{
    private const string Binh = "89b2e0a3-174f-413a-b46e-a93703d9c8fb";

    private const string Dispatch = """
        ỦY BAN NHÂN DÂN
        TỈNH BÌNH PHƯỚC
        Số: 31/UBND-KGVX
        Bình Phước, ngày 12 tháng 12 năm 2023
        V/v phòng, chống dịch bệnh mùa xuân

        Kính gửi: Các sở, ban, ngành.

        Thực hiện kế hoạch công tác năm 2024, để chủ động phòng, chống dịch bệnh trong dịp đầu xuân, bảo đảm sức khỏe của Nhân dân
        trên địa bàn, Chủ tịch UBND tỉnh có ý kiến chỉ đạo như sau:
        1. Giao Sở Y tế chủ trì, phối hợp với Sở Giáo dục và Đào tạo xây dựng kế hoạch giám sát cúm gia cầm ở các chợ đầu mối, trình UBND
        tỉnh trước ngày 31/01/2024.
        2. Giao Sở Tài chính tham mưu bố trí kinh phí mua vắc xin theo quy định hiện hành về ngân sách nhà nước và các văn bản hướng dẫn./.
        """;

    [Fact]
    public async Task A_question_is_answered_by_a_card_with_the_words_of_the_source()
    {
        await using var bot = await RunningBot.StartAsync();

        var answer = await bot.SayAsync("Sở Y tế được giao gì?");

        answer.Card.ShouldNotBeNull();
        answer.Words.ShouldContain("duy trì công tác liên kết y tế để chăm sóc sức khỏe cho Nhân dân trong vùng");
        answer.Words.ShouldContain("4614/UBND-TH");
        answer.Words.ShouldContain("các bệnh viện, các viện");
        answer.Words.ShouldContain("thường xuyên");
    }

    [Fact]
    public async Task A_pasted_document_is_reviewed_published_and_then_found()
    {
        await using var bot = await RunningBot.StartAsync();

        var review = await bot.SayAsync(Dispatch);
        review.Words.ShouldContain("31/UBND-KGVX");
        (await bot.SayAsync("ai giám sát cúm gia cầm?")).Words.ShouldNotContain("31/UBND-KGVX");

        var published = await bot.ClickAsync(review, "publish");
        published.ToString().ShouldContain("Đã công bố");

        (await EventuallyAsync(() => bot.SayAsync("ai giám sát cúm gia cầm?"), reply => reply.Words.Contains("31/UBND-KGVX", StringComparison.Ordinal)))
            .Words.ShouldContain("Sở Y tế");
    }

    [Fact]
    public async Task An_editor_corrects_and_drops_before_publishing()
    {
        await using var bot = await RunningBot.StartAsync();
        var review = await bot.SayAsync(Dispatch);
        var form = review.Card!.Descendants().OfType<JObject>().First(each => (string?)each["verb"] == "draft-correct");
        var data = (JObject)form["data"]!.DeepClone();
        data["leads"] = "Sở Nội vụ";
        data["coordinating"] = "";
        data["duty"] = "xây dựng kế hoạch giám sát cúm gia cầm";
        data["due"] = "2024-02-05";

        var corrected = await bot.ClickAsync(review, "draft-correct", data);
        corrected.ToString().ShouldContain("Sở Nội vụ");
        corrected.ToString().ShouldContain("05/02/2024");
        var card = review with { Activity = new JObject { ["attachments"] = new JArray(new JObject { ["content"] = corrected["value"] }) } };
        await bot.ClickAsync(card, "draft-drop", which: 1);
        await bot.ClickAsync(card, "publish");

        var published = await bot.Services.GetRequiredService<DirectiveStore>().FindAsync("31/UBND-KGVX", TestContext.Current.CancellationToken);
        published!.Assignments.ShouldHaveSingleItem().Leads.ShouldHaveSingleItem().Name.ShouldBe("Sở Nội vụ");
    }

    [Fact]
    public async Task A_subscribed_chat_gets_the_reminder_of_its_agency_once()
    {
        // Friday 22/12 is seven days before Sunday 31/12, moved to the working day before; the bot is started anew in between.
        using var folder = new EmptyFolder();
        await using var channel = await FakeConnector.StartAsync();
        await using (var before = await RunningBot.StartAgainAsync(folder.PathOf("data"), channel, "--Clock:StartAt=2023-12-21T16:00:00+07:00"))
        {
            (await before.SayAsync("đăng ký Sở Tài chính")).Words.ShouldContain("Sở Tài chính");
        }

        await using var bot = await RunningBot.StartAgainAsync(folder.PathOf("data"), channel, "--Clock:StartAt=2023-12-22T08:00:00+07:00");

        var reminder = await bot.Connector.WaitForAsync(call => call.Words.Contains("Quỹ phát triển hạ tầng", StringComparison.Ordinal));
        reminder.Words.ShouldContain("trong năm 2023");
        reminder.Words.ShouldContain("Còn 9 ngày");
        reminder.Card!.ToString().ShouldContain("\"acknowledge\"");
    }

    [Fact]
    public async Task A_reminder_that_went_out_does_not_go_out_again_after_a_restart()
    {
        using var folder = new EmptyFolder();
        await using var channel = await FakeConnector.StartAsync();
        await using (var before = await RunningBot.StartAgainAsync(folder.PathOf("data"), channel, "--Clock:StartAt=2023-12-21T16:00:00+07:00"))
        {
            await before.SayAsync("đăng ký Sở Tài chính");
        }

        await using (var before = await RunningBot.StartAgainAsync(folder.PathOf("data"), channel, "--Clock:StartAt=2023-12-22T08:00:00+07:00"))
        {
            await before.Connector.WaitForAsync(call => call.Words.Contains("Quỹ phát triển hạ tầng", StringComparison.Ordinal));
        }

        await using var bot = await RunningBot.StartAgainAsync(folder.PathOf("data"), channel, "--Clock:StartAt=2023-12-22T09:00:00+07:00");
        await bot.RoundAsync();

        channel.Calls.Count(call => call.Words.Contains("Quỹ phát triển hạ tầng", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_click_on_a_reminder_shows_on_the_same_reminder_in_other_chats()
    {
        using var folder = new EmptyFolder();
        await using var channel = await FakeConnector.StartAsync();
        await using (var before = await RunningBot.StartAgainAsync(folder.PathOf("data"), channel, "--Clock:StartAt=2023-12-21T16:00:00+07:00"))
        {
            await before.SayAsync("tôi thuộc Sở Tài chính");
            await before.SayAsync("đăng ký Sở Tài chính");
            await before.SayAsync("đăng ký Sở Kế hoạch và Đầu tư", Binh, "a:other");
        }

        await using var bot = await RunningBot.StartAgainAsync(folder.PathOf("data"), channel, "--Clock:StartAt=2023-12-22T08:00:00+07:00");
        static bool IsReminder(FakeConnector.Call call) => call.Method == "POST" && call.Words.Contains("Quỹ phát triển hạ tầng", StringComparison.Ordinal);
        var mine = await channel.WaitForAsync(call => IsReminder(call) && call.ConversationId == "a:chat");
        var other = await channel.WaitForAsync(call => IsReminder(call) && call.ConversationId == "a:other");

        var clicked = await bot.ClickAsync(mine, "acknowledge");

        clicked.ToString().ShouldContain("(Sở Tài chính) đã nhận lúc");
        (await channel.WaitForAsync(call => call.Method == "PUT" && call.ActivityId == mine.ActivityId)).Words.ShouldContain("đã nhận lúc");
        (await channel.WaitForAsync(call => call.Method == "PUT" && call.ActivityId == other.ActivityId)).Words.ShouldContain("đã nhận lúc");
    }

    [Fact]
    public async Task An_editor_sets_a_date_and_withdraws_and_answers_follow()
    {
        await using var bot = await RunningBot.StartAsync();
        var answer = await bot.SayAsync("Sở Y tế được giao gì?");
        var data = (JObject)answer.Card!.Descendants().OfType<JObject>().Last(each => (string?)each["type"] == "Action.Execute" && (string?)each["verb"] == "decide-due")["data"]!.DeepClone();

        (await bot.ClickAsync(answer, "decide-due", (JObject)data.DeepClone()))["value"]!.ToString().ShouldContain("chọn ngày");
        data["day"] = "2024-01-10";
        (await bot.ClickAsync(answer, "decide-due", (JObject)data.DeepClone(), Binh))["value"]!.ToString().ShouldContain("biên tập viên");
        (await bot.ClickAsync(answer, "decide-due", (JObject)data.DeepClone()))["value"]!.ToString().ShouldContain("10/01/2024");
        (await EventuallyAsync(() => bot.SayAsync("Sở Y tế được giao gì?"), reply => reply.Words.Contains("10/01/2024", StringComparison.Ordinal)))
            .Words.ShouldContain("Còn 21 ngày");

        await bot.ClickAsync(answer, "decide-withdraw", (JObject)data.DeepClone());
        (await EventuallyAsync(() => bot.SayAsync("Sở Y tế được giao gì?"), reply => !reply.Words.Contains("10/01/2024", StringComparison.Ordinal)))
            .Words.ShouldContain("Sở Y tế được giao 1 nhiệm vụ"); // what is left is the group's
    }

    [Fact]
    public async Task A_chat_pauses_and_resumes_and_an_administrator_sees_who_gets_nothing()
    {
        await using var bot = await RunningBot.StartAsync();
        (await bot.SayAsync("tạm dừng nhắc đến thứ Hai")).Words.ShouldContain("chưa đăng ký");
        await bot.SayAsync("đăng ký Sở Y tế");

        (await bot.SayAsync("tạm dừng nhắc đến thứ Hai")).Words.ShouldContain("25/12/2023");
        (await bot.SayAsync("tạm dừng nhắc")).Words.ShouldContain("Tạm dừng đến ngày nào");
        (await bot.SayAsync("tiếp tục nhắc")).Words.ShouldNotBeEmpty();
        (await EventuallyAsync(() => bot.SayAsync("kiểm tra nhắc việc"), reply => reply.Words.Contains("Sở Xây dựng", StringComparison.Ordinal)))
            .Words.ShouldContain("Sở Xây dựng");
        (await bot.SayAsync("kiểm tra nhắc việc", Binh)).Words.ShouldContain("quản trị viên");
    }

    [Fact]
    public async Task A_click_is_stored_first_and_shown_to_the_clicker_and_to_everyone()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SayAsync("tôi thuộc Sở Y tế");
        var answer = await bot.SayAsync("Sở Y tế được giao gì?");

        var clicked = await bot.ClickAsync(answer, "acknowledge");

        clicked["type"]!.ToString().ShouldBe("application/vnd.microsoft.card.adaptive");
        clicked.ToString().ShouldContain("đã nhận lúc");
        var update = await bot.Connector.WaitForAsync(call => call.Method == "PUT");
        update.ActivityId.ShouldBe(answer.ActivityId);
        update.Words.ShouldContain("đã nhận lúc");
        var stored = await StoredAsync(bot);
        stored.ShouldHaveSingleItem().PersonId.ShouldBe(RunningBot.Lan);
    }

    [Fact]
    public async Task A_second_click_and_a_second_person_each_have_one_record()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SayAsync("tôi thuộc Sở Y tế");
        await bot.SayAsync("tôi thuộc Sở Y tế", Binh);
        var answer = await bot.SayAsync("Sở Y tế được giao gì?");

        await bot.ClickAsync(answer, "acknowledge");
        await bot.ClickAsync(answer, "acknowledge");
        await bot.ClickAsync(answer, "acknowledge", Binh);

        (await StoredAsync(bot)).Select(each => each.PersonId).ShouldBe([RunningBot.Lan, Binh], ignoreOrder: true);
    }

    [Fact]
    public async Task Typing_it_acknowledges_where_buttons_do_not_work()
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SayAsync("tôi thuộc Sở Giáo dục và Đào tạo");

        (await bot.SayAsync("đã nhận")).Words.ShouldNotBeEmpty();

        (await StoredAsync(bot)).Count.ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public async Task A_stranger_is_told_how_to_register_and_nothing_is_stored()
    {
        await using var bot = await RunningBot.StartAsync();
        var answer = await bot.SayAsync("Sở Y tế được giao gì?");

        var refused = await bot.ClickAsync(answer, "acknowledge", Binh);

        refused["type"]!.ToString().ShouldBe("application/vnd.microsoft.activity.message");
        refused["value"]!.ToString().ShouldContain("tôi thuộc");
        (await StoredAsync(bot)).ShouldBeEmpty();
        bot.Connector.Calls.ShouldNotContain(call => call.Method == "PUT");
    }

    [Theory]
    [InlineData("""{"directive":"4614/UBND-TH","assignment":"no-such"}""", "acknowledge")]
    [InlineData("""{"directive":{"x":1},"assignment":7}""", "acknowledge")]
    [InlineData("""{"draft":"no-such"}""", "publish")]
    [InlineData("{}", "self-destruct")]
    public async Task Data_that_name_nothing_known_get_a_sentence_and_change_nothing(string data, string verb)
    {
        await using var bot = await RunningBot.StartAsync();
        await bot.SayAsync("tôi thuộc Sở Y tế");
        var answer = await bot.SayAsync("Sở Y tế được giao gì?");

        var reply = await bot.ClickAsync(answer, verb, JObject.Parse(data));

        reply["type"]!.ToString().ShouldBe("application/vnd.microsoft.activity.message");
        reply["value"]!.ToString().ShouldNotBeNullOrWhiteSpace();
        (await StoredAsync(bot)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Bad_requests_get_a_clear_status_and_the_bot_lives_on()
    {
        await using var bot = await RunningBot.StartAsync();

        (await bot.PostAsync("{ no json")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await bot.PostAsync("{}")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await bot.GetAsync("/api/messages")).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        var large = bot.Activity("message", RunningBot.Lan, "a:chat");
        large["text"] = new string('a', 1024 * 1024);
        (await bot.PostAsync(large)).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        var homeless = bot.Activity("message", RunningBot.Lan, "a:chat");
        homeless["text"] = "Sở Y tế được giao gì?";
        homeless.Remove("conversation");
        (await bot.PostAsync(homeless)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        (await bot.SayAsync(" ")).Words.ShouldContain("Hãy hỏi");
        (await bot.GetAsync("/health")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await bot.GetAsync("/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private static Task<IReadOnlyList<Bot.Directives.Acknowledgement>> StoredAsync(RunningBot bot) =>
        bot.Services.GetRequiredService<AcknowledgementStore>().OfDirectiveAsync("4614/UBND-TH", TestContext.Current.CancellationToken);

    // What is published is answered within seconds, not in the same instant.
    private static async Task<FakeConnector.Call> EventuallyAsync(Func<Task<FakeConnector.Call>> ask, Func<FakeConnector.Call, bool> fits)
    {
        for (var attempt = 0; ; attempt++)
        {
            var reply = await ask();
            if (fits(reply) || attempt == 400)
            {
                return reply;
            }

            await Task.Delay(250, TestContext.Current.CancellationToken);
        }
    }
}
