using System.CommandLine;
using Bot.Commands;
using Bot.Composition.Sample;
using Bot.Reminders;

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
        builder.Services.AddSingleton<Command, AskCommand>();
        builder.Services.AddSingleton<Command, RemindCommand>();
        builder.Services.AddSingleton<Command, CalendarCommand>();
        builder.Services.AddStoreOpenedOnUse<PublishedAnswers>();
        builder.Services.AddStoreOpenedOnUse<PublishedReminders>();
        builder.Services.AddStoreOpenedOnUse<PublishedDeliveries>();
        builder.Services.AddStoreOpenedOnUse<CalendarDesk>();
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

    // Commands on files alone open no store; those on the store find the sample in it where Development asks for one.
    private static void AddStoreOpenedOnUse<T>(this IServiceCollection services)
        where T : class
    {
        services.AddSingleton<T>();
        services.AddSingleton(provider => new Lazy<T>(() =>
        {
            provider.GetRequiredService<SamplePublishing>().PublishAsync(CancellationToken.None).GetAwaiter().GetResult();
            return provider.GetRequiredService<T>();
        }));
    }
}
