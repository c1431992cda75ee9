using System.Collections.Immutable;
using Bot.Commands;
using Bot.Storage;
using Microsoft.Extensions.Options;

namespace Bot.Composition.Checkups;

/// <summary>Whether the store takes a row, gives it back and drops it.</summary>
internal sealed class StoreCheckup(Lazy<ITableStore> store, IOptions<StorageOptions> options) : ICheckup
{
    private const string Table = "Doctor";

    public string Name => "store";

    public async Task<IReadOnlyList<CheckupFinding>> RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            var row = new TableRow("probe", Guid.NewGuid().ToString("n"), ImmutableDictionary<string, object>.Empty.Add("Word", "đôn đốc"));
            await store.Value.PutAsync(Table, row, cancellationToken);
            var found = await store.Value.FindAsync(Table, row.PartitionKey, row.RowKey, cancellationToken);
            var dropped = await store.Value.TryDeleteAsync(Table, row.PartitionKey, row.RowKey, null, cancellationToken);
            return found?.Text("Word") == "đôn đốc" && dropped
                ? [CheckupFinding.Well($"{Named()} takes a row, gives it back and drops it.")]
                : [CheckupFinding.Wrong($"{Named()} does not give back what it took.", "restore it from a copy, or name another store.")];
        }
        catch (StorageUnavailableException unavailable)
        {
            return [CheckupFinding.Wrong(unavailable.Message, Mend())];
        }
        catch (Exception wrong) when (wrong is FormatException or OptionsValidationException)
        {
            return [CheckupFinding.Wrong(wrong.Message, "set right what the settings say of Storage.")];
        }
    }

    private string Named() => options.Value.EffectiveKind == StorageKind.Embedded
        ? $"The embedded store in {Path.GetFullPath(options.Value.Path)}"
        : "Azure Table Storage";

    private string Mend() => options.Value switch
    {
        { EffectiveKind: StorageKind.Embedded } => "give the bot's user the folder of Storage:Path, with free space.",
        { AccountUri: { } account } => $"give this app's identity the role Storage Table Data Contributor on {account.Host}, and let the account's firewall pass it.",
        _ => "check the account's name, key and firewall (Storage:ConnectionString).",
    };
}
