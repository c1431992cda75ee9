using System.CommandLine;
using Bot.Commands;
using Bot.Storage;
using Bot.Storage.Embedded;
using Microsoft.Extensions.Options;

namespace Bot.Composition;

/// <summary>The commands that copy the embedded store.</summary>
internal static class CopyServices
{
    public static IServiceCollection AddStoreCopy(this IServiceCollection services) => services
        .AddSingleton(provider => new Lazy<IStoreCopy?>(() => Of(provider.GetRequiredService<IOptions<StorageOptions>>().Value)))
        .AddSingleton<Command, BackupCommand>()
        .AddSingleton<Command, RestoreCommand>();

    private static EmbeddedStoreCopy? Of(StorageOptions options) => options.EffectiveKind == StorageKind.Embedded
        ? new EmbeddedStoreCopy(Path.Combine(options.Path, StorageServices.EmbeddedFile), [Path.Combine(options.Path, AnswerServices.IndexFile)])
        : null;
}
