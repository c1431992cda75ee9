using Bot.Composition.Playground;
using Bot.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Bot.Tests.Composition.Playground;

public sealed class PlaygroundLauncherTests : IDisposable
{
    private const string ListensUntilItsInputCloses = "echo Listening on 45678; cat >/dev/null; exit 0";

    private readonly NodeOnPaper _node = new();

    // Of the latest start.
    private LogLines _log = new("");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public PlaygroundLauncherTests() => Assert.SkipWhen(OperatingSystem.IsWindows(), "The programs on paper are shell scripts.");

    [Fact]
    public async Task A_machine_without_node_gets_one_line_and_the_bot_goes_on()
    {
        await using var bot = await StartAsync();

        await Launcher(bot).ExecuteTask!.WaitAsync(Cancel);

        _log.All.ShouldHaveSingleItem().ShouldContain("'node' of Node.js is not on this machine");
        bot.Lifetime.ApplicationStopping.IsCancellationRequested.ShouldBeFalse();
    }

    [Fact]
    public async Task A_machine_without_npm_gets_one_line()
    {
        _node.WithNode("v22.1.0");
        await using var bot = await StartAsync();

        await Launcher(bot).ExecuteTask!.WaitAsync(Cancel);

        _log.All.ShouldHaveSingleItem().ShouldContain("'npm' of Node.js is not on this machine");
    }

    [Theory]
    [InlineData("v16.20.2")]
    [InlineData("v0.12.18")]
    public async Task An_old_node_is_named_with_the_version_that_is_needed(string version)
    {
        _node.WithNode(version).WithNpm();
        await using var bot = await StartAsync();

        await Launcher(bot).ExecuteTask!.WaitAsync(Cancel);

        _log.All.ShouldHaveSingleItem().ShouldContain($"needs Node.js 18 or later, and this machine has {version}");
        _node.RunsOf("npm").ShouldBe(0);
    }

    [Fact]
    public async Task Without_a_network_the_bot_says_why_and_goes_on()
    {
        _node.WithNode("v20.1.0").WithNpm("echo 'npm error code ENOTFOUND' >&2; exit 1");
        await using var bot = await StartAsync();

        await Launcher(bot).ExecuteTask!.WaitAsync(Cancel);

        _log.All[^1].ShouldContain("npm could not fetch it (npm error code ENOTFOUND)");
        bot.Lifetime.ApplicationStopping.IsCancellationRequested.ShouldBeFalse();
    }

    [Fact]
    public async Task The_port_that_the_client_printed_is_told_not_the_one_it_was_asked_for()
    {
        _node.WithNode("v20.1.0", ListensUntilItsInputCloses).WithNpm();
        await using var bot = await StartAsync();

        var line = await _log.WithAsync("is open at", Cancel);

        line.ShouldEndWith("http://localhost:45678/");
    }

    [Fact]
    public async Task The_client_is_installed_once()
    {
        _node.WithNode("v20.1.0", ListensUntilItsInputCloses).WithNpm();
        for (var start = 0; start < 2; start++)
        {
            await using var bot = await StartAsync();
            await _log.WithAsync("is open at", Cancel);
            await bot.StopAsync(Cancel);
        }

        _node.RunsOf("npm").ShouldBe(1);
        File.ReadAllText(Path.Combine(_node.Installed, "playground.yml")).ShouldContain("Trợ lý Đôn đốc");
    }

    [Fact]
    public async Task An_installation_of_another_version_is_replaced()
    {
        _node.WithNode("v20.1.0", ListensUntilItsInputCloses).WithNpm();
        await using (var bot = await StartAsync())
            await _log.WithAsync("is open at", Cancel);
        File.WriteAllText(Path.Combine(_node.Installed, "package-lock.json"), "{}");

        await using var next = await StartAsync();
        await _log.WithAsync("is open at", Cancel);

        _node.RunsOf("npm").ShouldBe(2);
    }

    [Fact]
    public async Task The_client_ends_with_the_bot()
    {
        _node.WithNode("v20.1.0", $"echo $$ > '{_node.Folder}/id'; echo Listening on 45678; exec sleep 300").WithNpm();
        await using var bot = await StartAsync();
        await _log.WithAsync("is open at", Cancel);
        var id = File.ReadAllText(Path.Combine(_node.Folder, "id")).Trim();

        await bot.StopAsync(Cancel);

        Should.Throw<ArgumentException>(() => System.Diagnostics.Process.GetProcessById(int.Parse(id, null)));
    }

    [Fact]
    public async Task A_client_that_does_not_start_costs_one_line()
    {
        _node.WithNode("v20.1.0", "echo broken >&2; exit 3").WithNpm();
        await using var bot = await StartAsync();

        await Launcher(bot).ExecuteTask!.WaitAsync(Cancel);

        _log.All[^1].ShouldContain("client has ended");
        bot.Lifetime.ApplicationStopping.IsCancellationRequested.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Production", "true")]
    [InlineData("Staging", "true")]
    [InlineData("Development", "false")]
    public async Task Nothing_runs_outside_of_development_or_when_switched_off(string environment, string enabled)
    {
        _node.WithNode("v20.1.0", ListensUntilItsInputCloses).WithNpm();
        await using var bot = await StartAsync(environment, ("Playground:Enabled", enabled));

        await Launcher(bot).ExecuteTask!.WaitAsync(Cancel);

        _log.All.ShouldBeEmpty();
        _node.RunsOf("node").ShouldBe(0);
        _node.RunsOf("npm").ShouldBe(0);
    }

    [Theory]
    [InlineData("http://*:PORT", "http://127.0.0.1:PORT/api/messages")]
    [InlineData("http://localhost:PORT", "http://127.0.0.1:PORT/api/messages")]
    [InlineData("http://127.0.0.1:PORT", "http://127.0.0.1:PORT/api/messages")]
    public async Task The_client_is_told_where_this_machine_reaches_the_bot(string listens, string told)
    {
        var port = $"{FreePort.Next()}";
        _node.WithNode("v20.1.0", $"echo \"$*\" > '{_node.Folder}/told'; echo Listening on 45678; cat >/dev/null").WithNpm();
        await using var bot = await StartAsync("Development", ("Urls", listens.Replace("PORT", port, StringComparison.Ordinal)));

        await _log.WithAsync("is open at", Cancel);

        File.ReadAllText(Path.Combine(_node.Folder, "told")).ShouldContain(told.Replace("PORT", port, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Playground:Port", "0")]
    [InlineData("Playground:Port", "70000")]
    [InlineData("Playground:Folder", "")]
    public async Task A_wrong_setting_stops_the_start_with_its_key(string key, string value)
    {
        var stopped = await Should.ThrowAsync<OptionsValidationException>(() => StartAsync("Development", (key, value)));

        stopped.Message.ShouldContain(key);
    }

    public void Dispose() => _node.Dispose();

    private static PlaygroundLauncher Launcher(WebApplication bot) =>
        bot.Services.GetServices<IHostedService>().OfType<PlaygroundLauncher>().Single();

    private async Task<WebApplication> StartAsync(string environment = "Development", params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { EnvironmentName = environment });
        builder.Configuration["Urls"] = "http://127.0.0.1:0";
        builder.Configuration["Playground:NodeFolder"] = _node.Folder;
        builder.Configuration["Playground:Folder"] = _node.Installed;
        builder.Configuration["Playground:OpenBrowser"] = "false";
        foreach (var (key, value) in settings)
            builder.Configuration[key] = value;
        _log = new LogLines(typeof(PlaygroundLauncher).FullName!);
        builder.Logging.ClearProviders().AddProvider(_log);
        builder.Services.AddPlayground(builder.Configuration);
        var bot = builder.Build();
        try
        {
            await bot.StartAsync(Cancel);
            return bot;
        }
        catch
        {
            await bot.DisposeAsync();
            throw;
        }
    }
}
