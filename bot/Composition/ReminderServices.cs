using Bot.Directives;
using Bot.Reminders;
using Bot.Storage;
using Microsoft.Extensions.Options;

namespace Bot.Composition;

/// <summary>The services of reminding. Needs a <see cref="TimeProvider"/>, the stores of directives, decisions and acknowledgements, and a <see cref="HomePlace"/>; the clock an <see cref="IReminderCourier"/> too.</summary>
internal static class ReminderServices
{
    /// <summary>Registers policy, planner, schedule, desk and stores: what commands need too.</summary>
    public static IServiceCollection AddReminders(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<ReminderOptions>, ReminderOptionsValidator>();
        services.AddOptions<ReminderOptions>().Bind(configuration.GetSection(ReminderOptions.Section)).ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<ReminderOptions>>().Value);
        services.AddSingleton(provider => ReminderCalendar.Of(provider.GetRequiredService<ReminderOptions>()));
        services.AddSingleton<CalendarStore>();
        services.AddSingleton<CalendarDesk>();
        services.AddSingleton<SubscriptionStore>();
        services.AddSingleton<ConversationStore>();
        services.AddSingleton<ReminderEntryStore>();
        services.AddSingleton<ReminderLedger>();
        services.AddSingleton<WorkingHours>();
        services.AddSingleton<ReminderWork>();
        services.AddSingleton<ReminderPlanner>();
        services.AddSingleton<ReminderSignal>();
        services.AddSingleton<ReminderSchedule>();
        services.AddSingleton<ReminderIntake>();
        services.AddSingleton<LateSubscribers>();
        services.AddSingleton<SubscriptionDesk>();
        services.AddSingleton<DeliveryDoctor>();
        services.AddSingleton<ReminderInquiry>();
        services.AddSingleton<ReminderRedraw>();
        services.AddSingleton<NoticeStore>();
        return services;
    }

    /// <summary>Registers the clock that sends: for the running bot alone.</summary>
    public static IServiceCollection AddReminderClock(this IServiceCollection services)
    {
        services.AddSingleton<ReminderMetrics>();
        services.AddSingleton<ReminderHealth>();
        services.AddSingleton<PostedReminders>();
        services.AddSingleton<ClaimedDelivery>();
        services.AddSingleton<CardDelivery>();
        services.AddSingleton<WeeklySummaries>();
        services.AddSingleton<ReminderRound>();
        services.AddHostedService<ReminderClock>();
        return services;
    }
}
