using EndToEnd.Tests.Bots;
using EndToEnd.Tests.Clients;
using Microsoft.AspNetCore.Http;

namespace EndToEnd.Tests.Journeys;

/// <summary>The product's job as an official lives it, in a real client with a real browser, on công văn 4614/UBND-TH.</summary>
public sealed class AcknowledgementJourneyTests(Browser browser)
{
    private const string Document = "4614/UBND-TH";
    private const string Official = "Nguyễn Thị Lan";
    private const string Acknowledge = "Đã nhận nhiệm vụ";

    // The working day on which the duties due on Sunday 31/12/2023 are first reminded of.
    private static readonly DateTimeOffset FirstReminder = new(2023, 12, 22, 8, 0, 0, TimeSpan.FromHours(7));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_official_asks_is_reminded_and_acknowledges_with_one_click()
    {
        await using var scene = await Scene.OpenAsync("asks", browser, Cancel);
        var chat = scene.Chat;

        await chat.SayAsync("Sở Y tế được giao gì?");
        var answer = await chat.CardAsync(Document, "Sở Y tế", "duy trì công tác liên kết y tế");
        await PlaygroundChat.PhotographAsync(answer, "answer");
        await chat.PhotographAsync("answer-window");

        await chat.SayAsync("tôi thuộc Sở Tài chính");
        await chat.SeeAsync("Đã ghi nhận bạn thuộc Sở Tài chính");
        await chat.SayAsync("đăng ký Sở Tài chính");
        await chat.SeeAsync("Nhắc việc của Sở Tài chính");
        await scene.Bot.StopAsync(Cancel);

        await scene.StartBotAsync(FirstReminder, Cancel);
        var reminder = await chat.CardAsync(Document, "Sở Tài chính", "Quỹ phát triển hạ tầng vùng Đông Nam Bộ", Acknowledge);
        await PlaygroundChat.PhotographAsync(reminder, "reminder");
        await chat.PhotographAsync("reminder-window");
        await PlaygroundChat.PressAsync(reminder, Acknowledge);
        var acknowledged = await chat.CardAsync(Document, $"{Official} (Sở Tài chính) đã nhận lúc 08:0");
        await PlaygroundChat.PhotographAsync(acknowledged, "acknowledged");
        await chat.PhotographAsync("acknowledged-window");

        await chat.SayAsync("so tai chinh duoc giao gi");
        await chat.CardAsync("Sở Tài chính được giao", $"{Official} (Sở Tài chính) đã nhận lúc 08:0");
        await scene.Bot.StopAsync(Cancel);

        var stored = (await StoreOnDisk.AcknowledgementsAsync(scene.Data, Document, Cancel)).ShouldHaveSingleItem();
        stored.AgencyName.ShouldBe("Sở Tài chính");
        stored.PersonName.ShouldBe(Official);
        stored.At.ShouldBeInRange(FirstReminder, FirstReminder.AddMinutes(5));
    }

    [Fact]
    public async Task A_bot_killed_between_storing_and_showing_has_the_acknowledgement_when_it_starts_again()
    {
        await using var scene = await Scene.OpenAsync("killed", browser, Cancel);
        var chat = scene.Chat;
        await chat.SayAsync("tôi thuộc Sở Tài chính");
        await chat.SeeAsync("Đã ghi nhận bạn thuộc Sở Tài chính");
        await chat.SayAsync("Sở Tài chính được giao gì?");
        var answer = await chat.CardAsync(Document, "Quỹ phát triển hạ tầng vùng Đông Nam Bộ", Acknowledge);

        var killed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        scene.LetsThrough = async request =>
        {
            if (request.Method != HttpMethods.Put)
                return true;
            await scene.Bot.KillAsync(CancellationToken.None);
            killed.TrySetResult();
            return false;
        };
        await PlaygroundChat.PressAsync(answer, Acknowledge);
        await killed.Task.WaitAsync(Patience.Long, Cancel);

        (await StoreOnDisk.AcknowledgementsAsync(scene.Data, Document, Cancel)).ShouldHaveSingleItem().PersonName.ShouldBe(Official);
        scene.LetsThrough = null;
        await scene.StartBotAsync(Scene.Start.AddMinutes(10), Cancel);
        await chat.SayAsync("Sở Tài chính có việc gì?");
        await chat.CardAsync(Document, $"{Official} (Sở Tài chính) đã nhận lúc 08:0");
    }
}
