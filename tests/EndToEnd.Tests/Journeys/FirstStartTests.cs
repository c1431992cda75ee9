using System.Diagnostics;
using System.Text.RegularExpressions;
using EndToEnd.Tests.Bots;
using EndToEnd.Tests.Clients;

namespace EndToEnd.Tests.Journeys;

/// <summary>What a person finds who starts the bot for the first time.</summary>
public sealed partial class FirstStartTests(Browser browser)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_bot_installs_and_opens_the_client_which_ends_with_it_even_when_it_is_killed()
    {
        var data = Repository.Artifacts("journeys", $"first-{Guid.NewGuid():N}"[..^24]);
        await using var bot = await BotServer.StartAsync(
            FreePort.Next(), data, Scene.Start, Cancel,
            "Playground:Enabled=true", $"Playground:Port={FreePort.Next()}", "Playground:Folder=playground", "Playground:OpenBrowser=false");
        var address = Address().Match(await bot.LineAsync("The local Teams client is open at", Cancel)).Value;

        var page = await browser.OpenAsync(1180, 900);
        await using var context = page.Context;
        await page.GotoAsync(address);
        await page.GetByText("Tổ theo dõi nhiệm vụ").First.WaitForAsync();

        await bot.KillAsync(Cancel);

        (await EndsAsync(new Uri(address))).ShouldBeTrue();
    }

    // Whether nobody listens any more, sooner or later.
    private static async Task<bool> EndsAsync(Uri address)
    {
        using var client = new HttpClient();
        for (var started = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(started) < Patience.Long;)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(address, "_debug/ping"), Cancel);
            }
            catch (HttpRequestException)
            {
                return true;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(100), Cancel);
        }

        return false;
    }

    [GeneratedRegex(@"http://localhost:\d+/")]
    private static partial Regex Address();
}
