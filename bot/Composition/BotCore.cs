using Bot.Acknowledgements;
using Bot.Composition.Sample;
using Bot.Directives;
using Bot.Publishing;
using Bot.Roster;
using Microsoft.Extensions.Options;

namespace Bot.Composition;

/// <summary>The services that the bot and the commands share.</summary>
internal static class BotCore
{
    /// <summary>Registers settings, clock, store and features.</summary>
    public static IServiceCollection AddBotCore(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptions.Validator>();
        services.AddSingleton<IValidateOptions<ClockOptions>, ClockOptions.Validator>();
        services.AddOptions<StorageOptions>().Bind(configuration.GetSection("Storage")).ValidateOnStart();
        services.AddOptions<ClockOptions>().Bind(configuration.GetSection("Clock")).ValidateOnStart();
        services.AddOptions<HomeOptions>().Bind(configuration.GetSection("Home"));
        services.AddSingleton(provider => new HomePlace(provider.GetRequiredService<IOptions<HomeOptions>>().Value.Province));
        services.AddSingleton<TimeProvider>(provider =>
            provider.GetRequiredService<IOptions<ClockOptions>>().Value.StartAt is { } startAt
                ? new ShiftedClock(TimeProvider.System, startAt)
                : TimeProvider.System);
        services.AddStorage();
        services.AddReminders(configuration);
        services.AddOptions<RosterOptions>().Bind(configuration.GetSection("Roster"));
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<RosterOptions>>().Value);
        services.AddSingleton<RosterDesk>();
        services.AddSingleton<PublishingDesk>();
        services.AddSingleton<DraftDesk>();
        services.AddSingleton<DecisionDesk>();
        services.AddSingleton<DutyRecords>();
        services.AddSingleton<AcknowledgementDesk>();
        services.AddSingleton<FollowUpDesk>();
        services.AddSingleton<LeaderDesk>();
        services.AddSingleton<NudgeDesk>();
        services.AddSingleton<OverviewDesk>();
        services.AddSingleton<PendingAcknowledgements>();
        services.AddSingleton<SamplePublishing>();
        return services;
    }
}
