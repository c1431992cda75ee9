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

    /// <summary>The id of the duty of a directive whose words hold these.</summary>
    public static async Task<string> DutyAsync(string data, string directive, string words, CancellationToken cancellationToken)
    {
        await using var tables = new EmbeddedTableStore(Path.Combine(data, "bot.db"));
        using var directives = new DirectiveStore(tables, TimeProvider.System);
        var found = await directives.FindAsync(directive, cancellationToken) ?? throw new InvalidOperationException($"{directive} is not published.");
        return found.Assignments.First(each => each.Duty.Contains(words, StringComparison.Ordinal)).Id;
    }

    /// <summary>What was reported and decided about a directive's duties.</summary>
    public static async Task<IReadOnlyList<FollowUpEvent>> FollowUpsAsync(string data, string directive, CancellationToken cancellationToken)
    {
        await using var tables = new EmbeddedTableStore(Path.Combine(data, "bot.db"));
        return await new FollowUpStore(tables).OfDirectiveAsync(directive, cancellationToken);
    }
}
