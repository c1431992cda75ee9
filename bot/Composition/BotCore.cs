using Bot.Acknowledgements;
using Bot.Composition.Sample;
using Bot.Directives;
using Bot.Publishing;
using Bot.Reports;
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
        services.AddSingleton(TenantsOf(configuration));
        services.AddSingleton<RosterDesk>();
        services.AddSingleton<RegistrationRequests>();
        services.AddOptions<LetterOptions>().Bind(configuration.GetSection("Letter"));
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<LetterOptions>>().Value);
        services.AddSingleton<DutyReport>();
        services.AddSingleton<ReminderLetter>();
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

    // A list of the configuration, or one value with commas; else the tenant of the bot's own registration.
    private static ServedTenants TenantsOf(IConfiguration configuration)
    {
        var section = configuration.GetSection("AllowedTenants");
        IEnumerable<string?> named = section.Value?.Split(',', StringSplitOptions.TrimEntries) ?? section.GetChildren().Select(child => child.Value);
        var tenants = named.OfType<string>().Where(each => each.Length > 0).ToList();
        var isSingle = !string.Equals(configuration["MicrosoftAppType"], "MultiTenant", StringComparison.OrdinalIgnoreCase);
        return tenants.Count == 0 && isSingle && configuration["MicrosoftAppTenantId"] is { Length: > 0 } own
            ? new ServedTenants([own])
            : new ServedTenants(tenants);
    }
}
