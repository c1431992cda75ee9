using EndToEnd.Tests.Clients;

namespace EndToEnd.Tests.Journeys;

/// <summary>The first day of a new user, in a real client with a real browser: from the greeting to a duty put into a message.</summary>
public sealed class NewUserJourneyTests(Browser browser)
{
    private static readonly string Dispatch = File.ReadAllText(Repository.PathOf("tests", "Bot.Tests", "Reading", "Documents", "01-prose-dispatch.txt"));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_user_is_greeted_registers_asks_in_both_languages_and_publishes_a_document()
    {
        await using var scene = await Scene.OpenAsync("new-user", browser, Cancel);
        var chat = scene.Chat;

        var welcome = await chat.CardAsync("Tôi là Trợ lý Đôn đốc");
        await PlaygroundChat.PhotographAsync(welcome, "welcome");
        await chat.SayAsync("tôi thuộc Sở Y tế");
        await chat.SeeAsync("Đã ghi nhận bạn thuộc Sở Y tế");
        await chat.SayAsync("trợ giúp");
        var help = await chat.CardAsync("Tôi giúp được gì", "Quản trị viên");
        await PlaygroundChat.PhotographAsync(help, "help");
        await chat.SayAsync("So Y te duoc giao gi");
        await chat.CardAsync("4614/UBND-TH", "duy trì công tác liên kết y tế");
        await chat.SayAsync("What is Sở Y tế assigned?");
        await chat.CardAsync("Sở Y tế is assigned", "Words of the source");

        await chat.SayAsync(Dispatch);
        var review = await chat.CardAsync("Công bố");
        await PlaygroundChat.PhotographAsync(review, "review");
        await PlaygroundChat.PressAsync(review, "Công bố");
        await chat.CardAsync("Đã công bố");
    }

    [Fact]
    public async Task A_duty_is_found_from_the_composer_and_put_into_the_message()
    {
        await using var scene = await Scene.OpenAsync("composer", browser, Cancel);

        await scene.Chat.SearchAsync("Sở Y tế", "Sở Y tế: ");
        var card = await scene.Chat.CardAsync("4614/UBND-TH", "duy trì công tác liên kết y tế");
        await PlaygroundChat.PhotographAsync(card, "composed");
    }
}
