using System.CommandLine;
using Bot.Commands;

namespace Bot.Composition;

/// <summary>What the commands run on: the bot's own services, without a server.</summary>
internal static class CommandServices
{
    /// <summary>Builds the services from the host's settings.</summary>
    public static ServiceProvider Build(LaunchArguments launch)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings
        {
            EnvironmentName = launch.Environment,
            ContentRootPath = AppContext.BaseDirectory,
        });
        BotConfiguration.AddTo(builder.Configuration, builder.Environment, launch.Host);
        builder.Services.AddBotCore(builder.Configuration, builder.Environment);
        builder.Services.AddSingleton<IHostEnvironment>(builder.Environment);
        builder.Services.AddSingleton<IConfiguration>(builder.Configuration);
        builder.Services.AddLogging();
        builder.Services.AddSingleton(new Terminal(Console.Out, Console.Error)
        {
            IsInteractive = !Console.IsErrorRedirected && !Console.IsOutputRedirected,
        });
        builder.Services.AddSingleton<Command, ReadCommand>();
        builder.Services.AddSingleton<CommandLine>();
        return builder.Services.BuildServiceProvider();
    }

    /// <summary>Runs the command and returns its exit code.</summary>
    public static async Task<int> RunAsync(ServiceProvider services, IReadOnlyList<string> command)
    {
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        return await services.GetRequiredService<CommandLine>().RunAsync(command, stop.Token);
    }
}
