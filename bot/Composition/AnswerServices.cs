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
            provider.GetRequiredService<IndexFeed>().FollowAsync))
        .AddSingleton<ConversationMemory>()
        .AddSingleton<IndexFeed>()
        .AddHostedService(provider => provider.GetRequiredService<IndexFeed>());
}
