using Bot.Directives;
using Bot.Storage;
using Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Trips;

public sealed class FollowUpTripTests
{
    private const string Binh = "89b2e0a3-174f-413a-b46e-a93703d9c8fb";
    private const string Infrastructure = "Quỹ phát triển hạ tầng";

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_official_reports_asks_for_time_and_finishes_by_the_cards_buttons()
    {
        await using var bot = await StartAsync();
        var duty = await OnlyDutyAsync(bot, "đã nhận");

        var started = await bot.ClickAsync(duty, "follow-start", Binh);
        started.ToString().ShouldContain("Đang thực hiện");
        var card = Again(duty, started);
        var asked = await bot.ClickAsync(card, "follow-extend", Typed(card, "follow-extend", ("newDue", "2024-01-15"), ("reason", "chờ số liệu của các huyện")), Binh);
        asked.ToString().ShouldContain("xin gia hạn đến 15/01/2024");
        asked.ToString().ShouldContain("chờ số liệu của các huyện");

        // The person who asked may not decide; the administrator may, by one click on the overview.
        (await bot.ClickAsync(Again(card, asked), "lead-grant", Binh))["value"]!.ToString().ShouldContain("Chưa có gì thay đổi");
        await bot.SayAsync("đôn đốc");
        var overview = await bot.Connector.WaitForAsync(call => call.Words.Contains("chờ quyết định (1)", StringComparison.OrdinalIgnoreCase));
        (await bot.ClickAsync(overview, "lead-grant")).ToString().ShouldNotContain("lead-grant");

        var done = await bot.ClickAsync(card, "follow-finish", Typed(card, "follow-finish", ("note", "Báo cáo số 15/BC-STC"), ("link", "https://example.vn/bc15")), Binh);
        done.ToString().ShouldContain("Hoàn thành đúng hạn");
        done.ToString().ShouldContain("https://example.vn/bc15");
        done.ToString().ShouldContain("hạn ban đầu 31/12/2023");
        done.ToString().ShouldNotContain("Action.OpenUrl");
        (await EventsAsync(bot)).Select(each => each.GetType().Name).ShouldBe(["Started", "ExtensionAsked", "ExtensionGranted", "Done"]);
    }

    [Fact]
    public async Task All_of_it_can_be_typed()
    {
        await using var bot = await StartAsync();
        await OnlyDutyAsync(bot, "đã nhận");

        (await bot.SayAsync("đang thực hiện 4614/UBND-TH", Binh)).Words.ShouldContain("Đang thực hiện");
        (await bot.SayAsync("xin gia hạn đến 31/02/2024 vì chờ số liệu", Binh)).Words.ShouldContain("hãy cho biết ngày");
        (await bot.SayAsync("xin gia hạn đến 15/01/2024", Binh)).Words.ShouldContain("hãy nêu lý do");
        (await bot.SayAsync("xin gia hạn đến 15/01/2020 vì chờ số liệu", Binh)).Words.ShouldContain("phải sau hôm nay");
        (await EventsAsync(bot)).Count.ShouldBe(1);
        (await bot.SayAsync("extend 4614/UBND-TH until 15/01/2024 because data are missing", Binh)).Words.ShouldContain("until 15/01/2024: data are missing");
        (await bot.SayAsync("đồng ý gia hạn", Binh)).Words.ShouldContain("Chưa có gì thay đổi");
        (await bot.SayAsync("từ chối gia hạn")).Words.ShouldContain("Đã từ chối gia hạn của Sở Tài chính");
        (await bot.SayAsync("hoàn thành: đã báo cáo <b>xong</b>", Binh)).Words.ShouldContain("chỉ nhập chữ thường");
        (await bot.SayAsync("hoàn thành 4614/UBND-TH: đã báo cáo https://example.vn/bc15.", Binh)).Words.ShouldContain("https://example.vn/bc15");
        (await bot.SayAsync("mở lại 4614/UBND-TH")).Words.ShouldContain("Đã mở lại");
        (await bot.SayAsync("done", Binh)).Words.ShouldContain("Done on time");

        var events = await EventsAsync(bot);
        events.Select(each => each.GetType().Name).ShouldBe(["Started", "ExtensionAsked", "ExtensionRefused", "Done", "Reopened", "Done"]);
        events[3].ShouldBeOfType<FollowUpEvent.Done>().ShouldSatisfyAllConditions(
            done => done.Note.ShouldBe("đã báo cáo"), done => done.Link.ShouldBe("https://example.vn/bc15"));
    }

    [Fact]
    public async Task A_fallback_submit_does_the_same_as_the_button()
    {
        await using var bot = await StartAsync();
        var duty = await OnlyDutyAsync(bot, "đã nhận");
        var button = duty.Card!.Descendants().OfType<JObject>().First(each => (string?)each["verb"] == "follow-finish" && (string?)each["type"] == "Action.Execute");
        var data = (JObject)button["fallback"]!["data"]!.DeepClone();
        data["note"] = "Báo cáo số 15/BC-STC";
        var submit = bot.Activity("message", Binh, duty.ConversationId);
        submit["value"] = data;
        submit["replyToId"] = duty.ActivityId;

        (await bot.PostAsync(submit)).EnsureSuccessStatusCode();
        (await bot.PostAsync(submit)).EnsureSuccessStatusCode(); // delivered twice

        (await EventsAsync(bot)).ShouldHaveSingleItem().ShouldBeOfType<FollowUpEvent.Done>().Note.ShouldBe("Báo cáo số 15/BC-STC");
    }

    [Theory]
    [InlineData("directive", "99/UBND-TH")]
    [InlineData("assignment", "another-agencys")]
    [InlineData("person", RunningBot.Lan)]
    [InlineData("tenant", "another")]
    [InlineData("agency", "Sở Y tế")]
    public async Task Altered_card_data_change_nothing_that_the_person_may_not_change(string name, string value)
    {
        await using var bot = await StartAsync();
        var duty = await OnlyDutyAsync(bot, "đã nhận");
        var directive = await bot.Services.GetRequiredService<DirectiveStore>().FindAsync("4614/UBND-TH", Token);
        var data = Typed(duty, "follow-start", (name, value == "another-agencys" ? directive!.Assignments.First(each => each.Leads[0].Name == "Sở Y tế").Id : value));

        var reply = await bot.ClickAsync(duty, "follow-start", data, Binh);

        // Who clicked is who it is, and the agency is the roster's, whatever the data say.
        var events = await EventsAsync(bot);
        if (name is "directive" or "assignment")
        {
            reply["type"]!.ToString().ShouldBe("application/vnd.microsoft.activity.message");
            events.ShouldBeEmpty();
        }
        else
        {
            events.ShouldHaveSingleItem().Mark.ShouldSatisfyAllConditions(
                mark => mark.PersonId.ShouldBe(Binh), mark => mark.Agency.Name.ShouldBe("Sở Tài chính"), mark => mark.TenantId.ShouldBe("tenant"));
        }
    }

    [Fact]
    public async Task A_click_from_another_tenant_counts_for_nobody()
    {
        await using var bot = await StartAsync();
        var duty = await OnlyDutyAsync(bot, "đã nhận");
        var activity = bot.Activity("invoke", Binh, duty.ConversationId);
        activity["conversation"]!["tenantId"] = "another";
        activity["name"] = "adaptiveCard/action";
        activity["value"] = new JObject { ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = "follow-start", ["data"] = Typed(duty, "follow-start") } };

        await bot.PostAsync(activity);

        (await EventsAsync(bot)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_nudge_reaches_the_agencys_chat_once_a_day()
    {
        await using var bot = await StartAsync();
        var overview = await bot.SayAsync("đôn đốc");
        var button = overview.Card!.Descendants().OfType<JObject>()
            .First(each => (string?)each["verb"] == "lead-nudge" && (string?)each["type"] == "Action.Execute" && (string?)each["data"]!["agency"] == "Sở Tài chính");
        var data = (JObject)button["data"]!;

        (await bot.ClickAsync(overview, "lead-nudge", data))["value"]!.ToString().ShouldContain("chưa có cuộc trò chuyện nào");
        await bot.SayAsync("đăng ký Sở Tài chính", Binh, "a:finance");
        (await bot.ClickAsync(overview, "lead-nudge", data, Binh))["value"]!.ToString().ShouldContain("Chỉ lãnh đạo");
        (await bot.ClickAsync(overview, "lead-nudge", data))["value"]!.ToString().ShouldContain("Đã gửi lời nhắc");
        (await bot.ClickAsync(overview, "lead-nudge", data))["value"]!.ToString().ShouldContain("mỗi ngày chỉ nhắc một lần");

        var nudge = await bot.Connector.WaitForAsync(call => call.Words.Contains("Lãnh đạo nhắc", StringComparison.Ordinal));
        nudge.ConversationId.ShouldBe("a:finance");
        (await bot.ClickAsync(nudge, "acknowledge", Binh)).ToString().ShouldContain("đã nhận lúc");
    }

    [Fact]
    public async Task An_answer_leads_on_from_a_duty_that_was_taken_note_of_and_only_its_own_agency()
    {
        await using var bot = await StartAsync();
        const string question = "Sở Tài chính được giao gì?";
        var answer = await bot.SayAsync(question, Binh);
        Buttons(answer, "duty-open").ShouldBeEmpty("nobody took note yet");
        var mine = Buttons(answer, "acknowledge").First(each => ((string?)each["data"]!["assignment"]) is { Length: > 0 });
        var again = Again(answer, await bot.ClickAsync(answer, "acknowledge", (JObject)mine["data"]!, Binh));

        var open = Buttons(again, "duty-open").ShouldHaveSingleItem();
        (await bot.ClickAsync(again, "duty-open", (JObject)open["data"]!, Binh)).ToString().ShouldContain("follow-start");
        Buttons(await bot.SayAsync(question), "duty-open").ShouldBeEmpty("Lan belongs to no agency");
        (await bot.ClickAsync(again, "duty-open", (JObject)open["data"]!))["type"]!.ToString().ShouldBe("application/vnd.microsoft.activity.message");
    }

    [Fact]
    public async Task A_client_that_asks_for_the_card_anew_gets_it_as_the_duty_now_stands()
    {
        await using var bot = await StartAsync();
        await bot.SayAsync("đăng ký Sở Tài chính", Binh, "a:finance");
        var overview = await bot.SayAsync("đôn đốc");
        var button = Buttons(overview, "lead-nudge").First(each => (string?)each["data"]!["agency"] == "Sở Tài chính");
        await bot.ClickAsync(overview, "lead-nudge", (JObject)button["data"]!);
        var nudge = await bot.Connector.WaitForAsync(call => call.Words.Contains("Lãnh đạo nhắc", StringComparison.Ordinal));
        nudge.Card!["refresh"]!["userIds"]!.Values<string>().ShouldBe([$"29:{Binh}"]);
        var action = (JObject)nudge.Card["refresh"]!["action"]!;
        ((string?)action["verb"]).ShouldBe("refresh");
        await Patience.UntilAsync(
            async () => await bot.Services.GetRequiredService<PostedCardStore>().FindAsync("a:finance", nudge.ActivityId, Token) is not null, "the posted card is kept", Token);

        await OnlyDutyAsync(bot, "đã nhận");

        (await bot.ClickAsync(nudge, "refresh", (JObject)action["data"]!, Binh)).ToString().ShouldContain("đã nhận lúc");
        (await bot.ClickAsync(nudge with { ActivityId = "another" }, "refresh", (JObject)action["data"]!, Binh))["type"]!.ToString()
            .ShouldBe("application/vnd.microsoft.activity.message");
    }

    // Lan is the administrator of Development; Bình an official of Sở Tài chính, which leads one duty of the sample and its share of the group's.
    private static async Task<RunningBot> StartAsync()
    {
        var bot = await RunningBot.StartAsync();
        await bot.SayAsync("tôi thuộc Sở Tài chính", Binh);
        var directives = bot.Services.GetRequiredService<DirectiveStore>();
        var sample = (await directives.FindAsync("4614/UBND-TH", Token))!;
        var kept = sample.Assignments.Where(each => each.Duty.Contains(Infrastructure, StringComparison.Ordinal) || each.Leads[0].Name == "Sở Y tế").ToList();
        await directives.PublishAsync(sample with { Assignments = kept }, Token);
        return bot;
    }

    private static async Task<FakeConnector.Call> OnlyDutyAsync(RunningBot bot, string words)
    {
        var reply = await bot.SayAsync(words, Binh);
        reply.Words.ShouldContain(Infrastructure);
        return reply;
    }

    private static FakeConnector.Call Again(FakeConnector.Call posted, JObject clicked) =>
        posted with { Activity = new JObject { ["attachments"] = new JArray(new JObject { ["content"] = clicked["value"] }) } };

    private static List<JObject> Buttons(FakeConnector.Call posted, string verb) =>
        [.. posted.Card!.Descendants().OfType<JObject>().Where(each => (string?)each["verb"] == verb && (string?)each["type"] == "Action.Execute")];

    private static JObject Typed(FakeConnector.Call posted, string verb, params (string Name, string Value)[] inputs)
    {
        var button = posted.Card!.Descendants().OfType<JObject>().First(each => (string?)each["type"] == "Action.Execute" && (string?)each["verb"] == verb);
        var data = (JObject)button["data"]!.DeepClone();
        foreach (var (name, value) in inputs)
        {
            data[name] = value;
        }

        return data;
    }

    private static Task<IReadOnlyList<FollowUpEvent>> EventsAsync(RunningBot bot) =>
        bot.Services.GetRequiredService<FollowUpStore>().OfDirectiveAsync("4614/UBND-TH", Token);
}
