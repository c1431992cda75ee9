namespace EndToEnd.Tests.Clients;

public sealed class PlaygroundServerTests(Browser browser)
{
    [Fact]
    public async Task The_client_shows_the_people_and_chats_of_our_own_configuration()
    {
        var cancel = TestContext.Current.CancellationToken;
        var nobody = new Uri($"http://127.0.0.1:{FreePort.Next()}/api/messages");
        await using var playground = await PlaygroundServer.StartAsync(nobody, cancel);

        var page = await browser.OpenAsync(1280, 800);
        await using var context = page.Context;
        await page.GotoAsync(playground.Address.ToString());

        await page.GetByText("Tổ theo dõi nhiệm vụ").First.WaitForAsync();
        await page.GetByText("Giao ban hằng tuần").First.WaitForAsync();
        await page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Artifacts("playground"), "start.png") });
    }
}
