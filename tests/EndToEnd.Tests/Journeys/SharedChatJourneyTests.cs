using EndToEnd.Tests.Bots;
using EndToEnd.Tests.Clients;

namespace EndToEnd.Tests.Journeys;

/// <summary>The product where several people see the same: a group chat and a channel, in a real client with a real browser.</summary>
public sealed class SharedChatJourneyTests(Browser browser)
{
    private const string Document = "4614/UBND-TH";
    private const string Duty = "Quỹ phát triển hạ tầng vùng Đông Nam Bộ";
    private const string Acknowledge = "Đã nhận nhiệm vụ";
    private const string Acknowledged = "Nguyễn Thị Lan (Sở Tài chính) đã nhận lúc 08:0";

    // The working day on which the duties due on Sunday 31/12/2023 are first reminded of.
    private static readonly DateTimeOffset FirstReminder = new(2023, 12, 22, 8, 0, 0, TimeSpan.FromHours(7));

    private static readonly string Dispatch = File.ReadAllText(Repository.PathOf("tests", "Bot.Tests", "Reading", "Documents", "01-prose-dispatch.txt"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public Task A_group_asks_publishes_subscribes_is_reminded_and_one_of_it_acknowledges_for_all_to_see() =>
        LiveThroughAsync("group", "Tổ theo dõi nhiệm vụ", "Tổ theo dõi nhiệm vụ");

    [Fact]
    public Task A_channel_asks_publishes_subscribes_is_reminded_and_one_of_it_acknowledges_for_all_to_see() =>
        LiveThroughAsync("channel", "Giao ban hằng tuần", "General");

    private async Task LiveThroughAsync(string name, string place, string greetedIn)
    {
        await using var scene = await Scene.OpenAsync(name, browser, Cancel);
        var chat = scene.Chat;
        await chat.GoToAsync(greetedIn);
        await PlaygroundChat.PhotographAsync(await chat.CardAsync("Tôi là Trợ lý Đôn đốc", "nhắc tên tôi (@)"), $"{name}-welcome");
        await chat.GoToAsync(place);

        await chat.MentionAsync("Sở Y tế được giao gì?");
        await chat.CardAsync(Document, "Sở Y tế", "duy trì công tác liên kết y tế");
        await chat.PhotographAsync($"{name}-answer-window");
        await chat.MentionAsync("What is Sở Y tế assigned?");
        await chat.CardAsync("Sở Y tế is assigned", "Words of the source");

        await chat.MentionAsync(Dispatch);
        await PlaygroundChat.PressAsync(await chat.CardAsync("Công bố"), "Công bố");
        await chat.CardAsync("Đã công bố");

        await chat.MentionAsync("tôi thuộc Sở Tài chính");
        await chat.SeeAsync("Đã ghi nhận bạn thuộc Sở Tài chính");
        await chat.MentionAsync("đăng ký Sở Tài chính");
        await chat.SeeAsync("Nhắc việc của Sở Tài chính");
        await scene.Bot.StopAsync(Cancel);

        await scene.StartBotAsync(FirstReminder, Cancel);
        var reminder = await chat.CardAsync(Document, "Sở Tài chính", Duty, Acknowledge);
        await PlaygroundChat.PressAsync(reminder, Acknowledge);
        await chat.CardAsync(Document, Duty, Acknowledged);
        await chat.PhotographAsync($"{name}-acknowledged-window");
        await chat.SearchAsync("Sở Y tế", "Sở Y tế: ");
        await chat.SeeAsync("duy trì công tác liên kết y tế");
        await scene.Bot.StopAsync(Cancel);

        var stored = (await StoreOnDisk.AcknowledgementsAsync(scene.Data, Document, Cancel)).ShouldHaveSingleItem();
        stored.AgencyName.ShouldBe("Sở Tài chính");
        stored.PersonName.ShouldBe("Nguyễn Thị Lan");
    }
}
