using System.Net;
using Bot.Reminders;
using Bot.Tests.Storage;
using Bot.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Bot.Tests.Trips;

/// <summary>What /ready and /health tell of an installation that can't do its work, and that it can again.</summary>
public sealed class HealthTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_account_that_is_gone_is_told_until_it_is_back()
    {
        await using var azurite = new AzuriteServer();
        await azurite.InitializeAsync();
        await using var bot = await RunningBot.StartAsync($"--Storage:ConnectionString={azurite.ConnectionString}", "--Sample:Publish=false");
        (await AskAsync(bot, "/ready")).ShouldBe((HttpStatusCode.OK, "OK"));

        await azurite.EndAsync();
        (await AskAsync(bot, "/ready")).ShouldBe((HttpStatusCode.ServiceUnavailable, "The store can't be reached."));
        (await AskAsync(bot, "/health")).ShouldBe((HttpStatusCode.OK, "OK"), "the process lives: to start it anew would mend nothing");

        await azurite.BeginAsync();
        await BecomesReadyAsync(bot);
    }

    [Fact]
    public async Task A_full_disk_is_told_until_there_is_room()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The limit that stands for a full disk is set as on Linux.");
        await using var process = StoreProcess.Start(nameof(StoreProcess.Say_whether_a_bot_is_ready_on_a_full_disk), "", "");
        (await process.WaitForExitAsync(Patience.Long, Token)).ShouldBe(0, process.Output);

        process.Output.ShouldContain("before: 200 OK");
        process.Output.ShouldContain("full: 503 The store can't be reached.");
        process.Output.ShouldContain("health: 200 OK");
        process.Output.ShouldContain("after: 200 OK");
    }

    [Fact]
    public async Task Reminders_that_are_behind_are_told_until_a_round_ends()
    {
        // In the evening no round comes between but the one at the start, and those that are asked for.
        await using var bot = await RunningBot.StartAsync("--Clock:StartAt=2023-12-20T20:00:00+07:00");
        var health = bot.Services.GetRequiredService<ReminderHealth>();
        await bot.RoundAsync();
        var since = new DateTimeOffset(2023, 12, 20, 13, 5, 0, TimeSpan.Zero);

        health.Failed(since, "why");
        health.Failed(since.AddSeconds(5), "why");
        (await AskAsync(bot, "/ready")).ShouldBe((HttpStatusCode.OK, "OK"), "one or two may fail by chance");
        health.Failed(since.AddSeconds(15), "why");
        (await AskAsync(bot, "/ready")).ShouldBe(
            (HttpStatusCode.ServiceUnavailable, "Reminders are behind: their last 3 rounds failed, since 2023-12-20 13:05 UTC. The log says why."));
        (await AskAsync(bot, "/health")).Status.ShouldBe(HttpStatusCode.OK);

        await bot.RoundAsync();
        (await AskAsync(bot, "/ready")).ShouldBe((HttpStatusCode.OK, "OK"));
    }

    [Fact]
    public async Task A_round_that_stands_still_is_told_until_it_ends()
    {
        await using var bot = await RunningBot.StartAsync("--Clock:StartAt=2023-12-20T20:00:00+07:00");
        var health = bot.Services.GetRequiredService<ReminderHealth>();
        await bot.RoundAsync();
        var start = new DateTimeOffset(2023, 12, 20, 13, 0, 0, TimeSpan.Zero);

        health.Began(start.AddMinutes(-1));
        (await AskAsync(bot, "/ready")).ShouldBe((HttpStatusCode.OK, "OK"), "a long round is no standstill");
        health.Began(start - ReminderHealth.LongestStandstill);
        (await AskAsync(bot, "/ready")).ShouldBe((
            HttpStatusCode.ServiceUnavailable,
            "Reminders stand still: the round under way has come no further since 2023-12-20 12:45 UTC. Start the program again."));

        await bot.RoundAsync();
        (await AskAsync(bot, "/ready")).ShouldBe((HttpStatusCode.OK, "OK"));
    }

    internal static async Task<(HttpStatusCode Status, string Text)> AskAsync(RunningBot bot, string path)
    {
        using var answer = await bot.GetAsync(path);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Token));
    }

    // The store answers at once; a round that failed meanwhile is made good by the next.
    private static async Task BecomesReadyAsync(RunningBot bot)
    {
        var since = TimeProvider.System.GetTimestamp();
        while (await AskAsync(bot, "/ready") is { Status: not HttpStatusCode.OK } told)
        {
            TimeProvider.System.GetElapsedTime(since).ShouldBeLessThan(Patience.Long, told.Text);
            await Task.Delay(TimeSpan.FromMilliseconds(100), Token);
        }
    }
}
