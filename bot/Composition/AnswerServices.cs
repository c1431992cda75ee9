using Bot.Questions;
using Bot.Storage;
using Bot.Teams;
using Microsoft.Extensions.Options;

namespace Bot.Composition;

/// <summary>What answers questions in the running bot: the local index, kept up by the feed of changes.</summary>
internal static class AnswerServices
{
    /// <summary>The local index's file in the folder of the store.</summary>
    public const string IndexFile = "index.db";

    public static IServiceCollection AddAnswers(this IServiceCollection services) => services
        .AddSingleton(provider =>
        {
            var folder = provider.GetRequiredService<IOptions<StorageOptions>>().Value.Path;
            Directory.CreateDirectory(folder);
            return AssignmentIndex.InFile(Path.Combine(folder, IndexFile));
        })
        .AddSingleton(provider => new Answerer(
            provider.GetRequiredService<AssignmentIndex>(), provider.GetRequiredService<AcknowledgementStore>().OfDirectiveAsync,
            provider.GetRequiredService<FollowUpStore>().OfDirectiveAsync, (cursor, token) => ChangedSinceAsync(provider.GetRequiredService<DirectiveStore>(), cursor, token)))
        .AddSingleton<ConversationMemory>()
        .AddHostedService<IndexFeed>();

    private static async Task<IReadOnlySet<string>> ChangedSinceAsync(DirectiveStore directives, string cursor, CancellationToken cancellationToken)
    {
        var changed = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var change in directives.ChangesSinceAsync(cursor, cancellationToken))
        {
            changed.Add(change.DirectiveKey);
        }

        return changed;
    }
}
