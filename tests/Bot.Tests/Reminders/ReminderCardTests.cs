using Bot.Cards;
using Bot.Directives;
using Bot.Reminders;
using Bot.Storage;
using Bot.Tests.Support;
using Bot.Texts;
using Newtonsoft.Json.Linq;

namespace Bot.Tests.Reminders;

public sealed class ReminderCardTests
{
    private static readonly Phrases Vietnamese = Phrases.In(Language.Vietnamese);
    private static readonly DateOnly Today = Reminding.Day("2023-12-28");

    [Fact]
    public void A_lead_gets_a_button_that_names_document_and_duty_for_every_client()
    {
        var json = JObject.Parse(ReminderCard.Of(Card(Item(ReminderRole.Lead)), Vietnamese).ToJson());

        var button = json.Descendants().OfType<JObject>().Single(one => (string?)one["type"] == "Action.Execute");
        ((string?)button["title"]).ShouldBe("Đã nhận nhiệm vụ");
        ((string?)button["verb"]).ShouldBe("acknowledge");
        foreach (var data in new[] { button["data"]!, button["fallback"]!["data"]! })
        {
            ((string?)data["directive"]).ShouldBe("4614/UBND-TH");
            ((string?)data["assignment"]).ShouldBe("a-1");
        }

        ((string?)button["fallback"]!["type"]).ShouldBe("Action.Submit");
    }

    [Theory]
    [InlineData("Coordinating")]
    [InlineData("Leadership")]
    public void Others_get_it_for_information_without_a_button(string role)
    {
        var card = Card(Item(Enum.Parse<ReminderRole>(role)));
        ReminderCard.Of(card, Vietnamese).ToJson().ShouldNotContain("Action.");
        ReminderText.Of(card, Vietnamese).ShouldNotContain("đã nhận");
    }

    [Fact]
    public void A_duty_that_was_acknowledged_for_the_agency_has_no_button_any_more()
    {
        var item = Item(ReminderRole.Lead) with
        {
            Acknowledgements = [new Acknowledgement("4614/UBND-TH", "a-1", "Sở Y tế", "p", "Trần Thị B", Reminding.At("2023-12-22 09:30"))],
        };
        var json = ReminderCard.Of(Card(item), Vietnamese).ToJson();
        json.ShouldNotContain("\"verb\": \"acknowledge\"");
        json.ShouldContain("\"verb\": \"follow-finish\"");
        json.ShouldContain("Trần Thị B");
    }

    [Fact]
    public void A_digest_shows_ten_duties_and_says_how_many_more_there_are()
    {
        var items = Enumerable.Range(1, 40).Select(number => Item(ReminderRole.Lead, $"a-{number}")).ToArray();
        var json = Compact(items);
        json.Split("\"Action.Execute\"").Length.ShouldBe(12, "ten duties, and one button for all ten");
        json.ShouldContain("Còn 30 nhiệm vụ nữa");
        (json.Length * 2).ShouldBeLessThan(80_000);
    }

    [Fact]
    public void A_digest_of_long_duties_shows_fewer_and_stays_under_the_channels_limit()
    {
        var item = Item(ReminderRole.Lead);
        var items = Enumerable.Repeat(item with { Assignment = item.Assignment with { Quote = new string('ư', 8_000) } }, 12).ToArray();
        var json = Compact(items);
        (json.Length * 2).ShouldBeLessThan(80_000);
        json.ShouldContain("Còn 9 nhiệm vụ nữa");
    }

    [Fact]
    public async Task A_click_on_one_of_several_duties_leaves_the_others_on_the_card()
    {
        await using var bot = new Reminding("2023-12-20 08:00");
        await bot.SubscribeAsync("Sở Y tế", "chat");
        await bot.PublishAsync(
            AnAssignment.For("Sở Y tế").Named("a").DueOn(2023, 12, 29),
            AnAssignment.For("Các sở, ban, ngành").Named("b").DueOn(2023, 12, 29),
            AnAssignment.For("Sở Nội vụ").Coordinating("Sở Y tế").Named("c").DueOn(2023, 12, 29));
        await bot.Until("2023-12-22 08:00").RunAsync();
        var card = bot.Courier.Delivered.Single();
        await bot.Acknowledgements.AddAsync(
            new Acknowledgement("4614/UBND-TH", "a", "Sở Y tế", "p", "Trần Thị B", bot.Time.GetUtcNow()), TestContext.Current.CancellationToken);

        var duties = card.Items.Select(item => new DutyKey(item.Directive.Key, item.Assignment.Id)).ToList();
        var again = (await bot.Redraw.AgainAsync(card.Agency, duties, TestContext.Current.CancellationToken)).ShouldNotBeNull();

        again.Items.Select(item => (item.Assignment.Id, item.Role, item.Acknowledgements.Count)).ShouldBe(
            card.Items.Select(item => (item.Assignment.Id, item.Role, item.Assignment.Id == "a" ? 1 : 0)));
        JObject.Parse(ReminderCard.Of(again, Vietnamese).ToJson()).Descendants().OfType<JObject>()
            .Count(one => (string?)one["type"] == "Action.Execute" && (string?)one["verb"] == "acknowledge").ShouldBe(1, "b has its button still, a has none any more");
        (await bot.Redraw.AgainAsync(card.Agency, [new DutyKey("4614/UBND-TH", "x")], TestContext.Current.CancellationToken)).ShouldBeNull();
    }

    [Fact]
    public void The_plain_form_says_the_same()
    {
        ReminderText.Of(Card(Item(ReminderRole.Lead)), Vietnamese).ShouldBe(
            """
            Nhắc việc – Sở Y tế

            Còn 3 ngày: duy trì công tác liên kết y tế trong vùng
            Công văn 4614/UBND-TH · Thời hạn: 31/12/2023 (“chậm nhất ngày 31/12/2023”)

            Nhắn “đã nhận” để xác nhận.
            """);
        ReminderText.Of(Card(Item(ReminderRole.Lead)), Phrases.In(Language.English)).ShouldStartWith("Reminder – Sở Y tế");
    }

    [Fact]
    public void What_a_target_cannot_know_by_itself_is_said()
    {
        var group = Item(ReminderRole.Lead) with { Named = new Agency("Các sở, ban, ngành", "Bình Phước", AgencyKind.Group) };
        var inherited = Item(ReminderRole.Lead) with { Named = new Agency("Sở Lao động - Thương binh và Xã hội", "Bình Phước") };
        var late = Item(ReminderRole.Lead) with { Step = new ScheduledStep(ReminderStep.OnTheDay, Today.AddDays(-1), Today) };
        var undated = Item(ReminderRole.Lead) with
        {
            Assignment = AnAssignment.For("Sở Y tế").Build(),
            Due = null,
            Step = new ScheduledStep(new(ReminderStepKind.Age, 30), Today, Reminding.Day("2023-11-28")),
            Directive = new DirectiveHeading("k", "1/UBND", "Công văn", "UBND tỉnh", Reminding.Day("2023-11-28"), null),
        };
        ReminderText.Of(Card(group), Vietnamese).ShouldContain("Giao chung cho “Các sở, ban, ngành”, trong đó có đơn vị bạn.");
        ReminderText.Of(Card(inherited), Vietnamese).ShouldContain("Kế thừa từ Sở Lao động - Thương binh và Xã hội.");
        ReminderText.Of(Card(undated), Vietnamese).ShouldContain("đã 30 ngày kể từ ngày ban hành");
        ReminderCard.Of(Card(late), Vietnamese).ToJson().ShouldContain("muộn hơn dự kiến");
    }

    [Fact]
    public void Every_reason_has_its_sentence_and_remedy_in_both_languages()
    {
        foreach (var language in Enum.GetValues<Language>())
        {
            foreach (var reason in Enum.GetNames<UnreachableReason>())
            {
                Phrases.In(language).OfKey("Unreachable" + reason).ShouldNotBeEmpty();
                Phrases.In(language).OfKey("Remedy" + reason).ShouldNotBeEmpty();
            }
        }
    }

    private static ReminderItem Item(ReminderRole role, string id = "a-1") => new(
        new DirectiveHeading("4614/UBND-TH", "4614/UBND-TH", "Công văn", "UBND tỉnh Bình Phước", Reminding.Day("2023-12-19"), "V/v triển khai"),
        AnAssignment.For("Sở Y tế").Named(id).DueOn(2023, 12, 31).Build(),
        role,
        new Agency("Sở Y tế", "Bình Phước"),
        new ScheduledStep(new ReminderStep(ReminderStepKind.Before, 3), Today, Reminding.Day("2023-12-31")),
        Reminding.Day("2023-12-31"),
        []);

    private static string Compact(ReminderItem[] items) =>
        JObject.Parse(ReminderCard.Of(Card(items), Vietnamese).ToJson()).ToString(Newtonsoft.Json.Formatting.None);

    private static ReminderRoundCard Card(params ReminderItem[] items) => new(
        items[0].Role == ReminderRole.Leadership ? ReminderCardKind.Escalation : ReminderCardKind.Reminder,
        "chat",
        "{}",
        new Agency("Sở Y tế", "Bình Phước"),
        Today,
        items);
}
