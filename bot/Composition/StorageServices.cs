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
    public static IServiceCollection AddStorage(this IServiceCollection services) => services
        .AddSingleton(provider => Open(provider.GetRequiredService<IOptions<StorageOptions>>().Value))
        .AddSingleton<DirectiveStore>()
        .AddSingleton<DraftStore>()
        .AddSingleton<AcknowledgementStore>()
        .AddSingleton<OverrideStore>()
        .AddSingleton<FollowUpStore>()
        .AddSingleton<StandingDecisions>()
        .AddSingleton<PostedCardStore>()
        .AddSingleton<RosterStore>()
        .AddSingleton<AuditTrail>();

    private static ITableStore Open(StorageOptions options) => options switch
    {
        { EffectiveKind: StorageKind.Embedded } => new EmbeddedTableStore(Path.Combine(options.Path, "bot.db")),
        { AccountUri: { } account } => AzureTableStore.FromAccount(account, new DefaultAzureCredential()),
        _ => AzureTableStore.FromConnectionString(options.ConnectionString!),
    };
}
