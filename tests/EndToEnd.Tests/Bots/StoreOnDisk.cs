using Bot.Directives;
using Bot.Storage;
using Bot.Storage.Embedded;

namespace EndToEnd.Tests.Bots;

/// <summary>What a bot's data folder holds, read without the bot.</summary>
internal static class StoreOnDisk
{
    /// <summary>The acknowledgements of a document.</summary>
    public static async Task<IReadOnlyList<Acknowledgement>> AcknowledgementsAsync(string data, string directiveKey, CancellationToken cancellationToken)
    {
        await using var tables = new EmbeddedTableStore(Path.Combine(data, "bot.db"));
        return await new AcknowledgementStore(tables).OfDirectiveAsync(directiveKey, cancellationToken);
    }
}
