using Bot.Commands;
using Bot.Composition;
using Bot.Tests.Support;

namespace Bot.Tests.Trips;

public sealed class BackupTests
{
    [Fact]
    public async Task A_copy_taken_from_a_running_bot_answers_in_another_with_what_was_acknowledged()
    {
        using var folder = new EmptyFolder();
        var copy = folder.PathOf("copy.db");
        await using var channel = await FakeConnector.StartAsync();
        await using (var bot = await RunningBot.StartAgainAsync(folder.PathOf("data"), channel))
        {
            await bot.SayAsync("tôi thuộc Sở Tài chính");
            var answer = await bot.SayAsync("Sở Tài chính được giao gì?");
            await bot.ClickAsync(answer, "acknowledge");

            (await RunAsync(folder.PathOf("data"), "backup", "--out", copy)).ShouldBe(ExitCode.Done);
            (await RunAsync(folder.PathOf("data"), "restore", copy, "--force")).ShouldBe(ExitCode.BadInput);
            (await bot.SayAsync("Sở Y tế được giao gì?")).Words.ShouldContain("4614/UBND-TH");
        }

        (await RunAsync(folder.PathOf("other"), "restore", copy)).ShouldBe(ExitCode.Done);
        (await RunAsync(folder.PathOf("other"), "restore", copy)).ShouldBe(ExitCode.BadInput);

        // Without the sample published anew: what answers is what was restored.
        await using var again = await RunningBot.StartAgainAsync(folder.PathOf("other"), channel, "--Sample:Publish=false");
        (await again.SayAsync("Sở Tài chính được giao gì?")).Words.ShouldContain("đã nhận");
    }

    private static async Task<int> RunAsync(string data, params string[] command)
    {
        var launch = LaunchArguments.Split(["--environment=Development", $"--Storage:Path={data}", .. command]);
        await using var services = CommandServices.Build(launch);
        return await CommandServices.RunAsync(services, launch.Command);
    }
}
