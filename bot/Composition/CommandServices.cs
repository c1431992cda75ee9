using System.CommandLine;
using Bot.Audit;
using Bot.Commands;
using Bot.Commands.Packaging;
using Bot.Composition.Sample;
using Bot.Reminders;
using Bot.Reports;
using Bot.Roster;

namespace Bot.Composition;

/// <summary>What the commands run on: the bot's own services, without a server.</summary>
internal static class CommandServices
{
    /// <summary>Builds the services from the host's settings.</summary>
    /// <param name="launch">The program's arguments.</param>
    /// <param name="terminal">Where the commands print; null for the console.</param>
    public static ServiceProvider Build(LaunchArguments launch, Terminal? terminal = null)
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
        builder.Services.AddSingleton(terminal ?? new Terminal(Console.Out, Console.Error)
        {
            IsInteractive = !Console.IsErrorRedirected && !Console.IsOutputRedirected,
        });
        if (launch.Command is [DoctorCommand.CommandName, ..])
        {
            builder.Services.AddDoctor(builder.Configuration, builder.Environment);
            builder.Services.AddSingleton<CommandLine>();
            return builder.Services.BuildServiceProvider();
        }

        builder.Services.AddSingleton<Command, ReadCommand>();
        builder.Services.AddSingleton<Command, AskCommand>();
        builder.Services.AddSingleton<Command, RemindCommand>();
        builder.Services.AddSingleton<Command, CalendarCommand>();
        builder.Services.AddSingleton<Command>(provider => new ManifestCommand(
            builder.Configuration.GetSection(PackageOptions.Section).Get<PackageOptions>() ?? new PackageOptions(),
            builder.Configuration["MicrosoftAppId"],
            provider.GetRequiredService<Terminal>()));
        builder.Services.AddStoreCopy();
        builder.Services.AddSingleton<Command>(provider => DoctorServices.ForItsHelp(provider.GetRequiredService<Terminal>()));
        builder.Services.AddSingleton<Command, RosterCommand>();
        builder.Services.AddSingleton<Command, AuditCommand>();
        builder.Services.AddSingleton<Command, ForgetCommand>();
        builder.Services.AddSingleton(provider => new Lazy<PersonErasure>(provider.GetRequiredService<PersonErasure>));
        builder.Services.AddSingleton<Command, ExportCommand>();
        builder.Services.AddSingleton<Command, LetterCommand>();
        builder.Services.AddStoreOpenedOnUse<DutyReport>();
        builder.Services.AddSingleton(provider => new Lazy<RosterDesk>(provider.GetRequiredService<RosterDesk>));
        builder.Services.AddSingleton(provider => new Lazy<AuditTrail>(provider.GetRequiredService<AuditTrail>));
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
