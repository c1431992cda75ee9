namespace EndToEnd.Tests.Clients;

public sealed class PlaygroundServerTests(Browser browser)
{
    [Fact]
    public async Task The_client_shows_the_people_and_chats_of_our_own_configuration()
    {
        await using var playground = await PlaygroundServer.StartAsync(
            new Uri($"http://127.0.0.1:{FreePort.Next()}/api/messages"), TestContext.Current.CancellationToken);
        await using var chat = await PlaygroundChat.OpenAsync(browser, playground);

        await chat.SeeAsync("Nguyễn Thị Lan");
        await chat.SeeAsync("Tổ theo dõi nhiệm vụ");
        await chat.SeeAsync("Giao ban hằng tuần");
    }

    [Fact]
    public async Task A_message_is_answered_by_a_card_and_a_click_replaces_it()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var bot = await PaperBot.StartAsync(cancel);
        await using var gate = await ConnectorGate.StartAsync(cancel);
        await using var playground = await PlaygroundServer.StartAsync(bot.Messages, cancel, gate.ServiceUrl);
        gate.Client = playground.Address;
        var calls = 0;
        gate.LetsThrough = _ => Task.FromResult(Interlocked.Increment(ref calls) > 0);
        await using var chat = await PlaygroundChat.OpenAsync(browser, playground);

        await chat.SayAsync("Sở Y tế được giao gì?");
        var card = await chat.CardAsync("Nghe: Sở Y tế được giao gì?");
        await PlaygroundChat.PressAsync(card, "Đã nhận nhiệm vụ");

        await chat.CardAsync("Bấm: Nguyễn Thị Lan");
        calls.ShouldBe(1);
    }
}
