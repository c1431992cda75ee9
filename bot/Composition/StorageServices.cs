using Azure.Identity;
using Bot.Audit;
using Bot.Storage;
using Bot.Storage.AzureTables;
using Bot.Storage.Embedded;
using Microsoft.Extensions.Options;

namespace Bot.Composition;

/// <summary>The table store that the settings name, and the domain's stores on it.</summary>
internal static class StorageServices
{
    /// <summary>The engine itself, without the audit before it.</summary>
    private const string Engine = "engine";

    /// <summary>The embedded store's file in its folder.</summary>
    public const string EmbeddedFile = "bot.db";

    public static IServiceCollection AddStorage(this IServiceCollection services) => services
        .AddKeyedSingleton(Engine, (provider, _) => Open(provider.GetRequiredService<IOptions<StorageOptions>>().Value))
        .AddSingleton(provider => new AuditTrail(provider.GetRequiredKeyedService<ITableStore>(Engine)))
        .AddSingleton<AuditQueue>()
        .AddSingleton(provider => new AuditLog(
            provider.GetRequiredKeyedService<ITableStore>(Engine), provider.GetRequiredService<AuditQueue>(), provider.GetRequiredService<TimeProvider>()))
        .AddSingleton(provider => new PersonErasure(
            provider.GetRequiredKeyedService<ITableStore>(Engine),
            provider.GetRequiredService<AuditTrail>(),
            provider.GetRequiredService<AuditQueue>(),
            provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<ITableStore>(provider => new AuditedTables(
            provider.GetRequiredKeyedService<ITableStore>(Engine), provider.GetRequiredService<AuditLog>()))
        .AddSingleton<DirectiveStore>()
        .AddSingleton<DraftStore>()
        .AddSingleton<AcknowledgementStore>()
        .AddSingleton<OverrideStore>()
        .AddSingleton<FollowUpStore>()
        .AddSingleton<StandingDecisions>()
        .AddSingleton<NudgeStore>()
        .AddSingleton<PostedCardStore>()
        .AddSingleton<RedrawStore>()
        .AddSingleton<RegistrationRequestStore>()
        .AddSingleton<RosterStore>();

    private static ITableStore Open(StorageOptions options) => options switch
    {
        { EffectiveKind: StorageKind.Embedded } => new EmbeddedTableStore(Path.Combine(options.Path, EmbeddedFile)),
        { AccountUri: { } account } => AzureTableStore.FromAccount(account, new DefaultAzureCredential()),
        _ => AzureTableStore.FromConnectionString(options.ConnectionString!),
    };
}
