using Bot.Reminders;
using Bot.Teams;
using Bot.Teams.Delivery;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;

namespace Bot.Composition;

/// <summary>The services that speak with Teams: for the running bot alone.</summary>
internal static class TeamsServices
{
    /// <summary>Registers who the bot is, with the check that fails closed.</summary>
    public static IServiceCollection AddAppIdentity(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<IValidateOptions<AppIdentityOptions>, AppIdentityOptions.Validator>();
        services.AddOptions<AppIdentityOptions>().Bind(configuration).ValidateOnStart();
        return services;
    }

    public static IServiceCollection AddTeams(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        // A redirect would carry a request, and with it a token, to a host that nobody allowed.
        services.AddHttpClient();
        // Every call is told of where it is made: the factory's own logs and trace headers would cost each turn more than its words.
        services.ConfigureHttpClientDefaults(client => client
            .RemoveAllLoggers()
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, ActivityHeadersPropagator = null }));
        services.AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            WithEveryTenant(configuration),
            httpClientFactory: provider.GetRequiredService<IHttpClientFactory>(),
            logger: provider.GetRequiredService<ILogger<ConfigurationBotFrameworkAuthentication>>()));
        services.AddSingleton(new BotIdentity(configuration["MicrosoftAppId"] ?? ""));
        services.AddSingleton<IValidateOptions<DeliveryOptions>, DeliveryOptionsValidator>();
        services.AddOptions<DeliveryOptions>().Bind(configuration.GetSection("Delivery")).ValidateOnStart();
        services.AddSingleton<MessageDelivery>();
        services.AddSingleton<DeliveryMiddleware>();
        services.AddSingleton<DirectiveBotAdapter>();
        services.AddSingleton<CloudAdapter>(provider => provider.GetRequiredService<DirectiveBotAdapter>());
        services.AddSingleton<IBotFrameworkHttpAdapter>(provider => provider.GetRequiredService<DirectiveBotAdapter>());
        services.AddSingleton(new FileHosts(AllowLoopback: environment.IsDevelopment()));
        services.AddSingleton(provider => new FileFetching(
            provider.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(FileFetching)), provider.GetRequiredService<FileHosts>()));
        services.AddSingleton<ConversationKeeping>();
        services.AddSingleton<PostedCardUpdates>();
        services.AddSingleton<PostedCardRefresh>();
        services.AddHostedService(provider => provider.GetRequiredService<PostedCardUpdates>());
        services.AddHostedService<RedrawKeeping>();
        services.AddSingleton<AcknowledgementReplies>();
        services.AddSingleton<ReminderNotices>();
        services.AddSingleton<NoticeSending>();
        services.AddHostedService(provider => provider.GetRequiredService<NoticeSending>());
        services.AddSingleton<FollowUpReplies>();
        services.AddSingleton<OverviewReplies>();
        services.AddSingleton<DocumentReplies>();
        services.AddSingleton<DraftReplies>();
        services.AddSingleton<DecisionReplies>();
        services.AddSingleton<PersonalMessages>();
        services.AddSingleton<RosterReplies>();
        services.AddSingleton<PeopleReplies>();
        services.AddSingleton<ReportReplies>();
        services.AddSingleton<SubscriptionReplies>();
        services.AddSingleton<PendingReplies>();
        services.AddSingleton<QuestionReplies>();
        services.AddSingleton<CardActionReplies>();
        services.AddSingleton<HelpReplies>();
        services.AddSingleton(new AssignmentLinks(configuration["Manifest:Domain"] is { Length: > 0 } domain ? domain : null));
        services.AddSingleton<ComposeReplies>();
        services.AddSingleton<MessageReplies>();
        services.AddSingleton<IBot, DirectiveBotHandler>();
        services.AddSingleton<IReminderCourier, TeamsReminderCourier>();
        return services;
    }

    // Who is proven by the channel but of no served tenant gets a sentence from the handler, not a refusal that Teams shows as a failure.
    private static IConfigurationRoot WithEveryTenant(IConfiguration configuration) => new ConfigurationBuilder()
        .AddConfiguration(configuration).AddInMemoryCollection([new("AllowedTenants", "*")]).Build();
}
