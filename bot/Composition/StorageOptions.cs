using Microsoft.Extensions.Options;

namespace Bot.Composition;

/// <summary>Where the product keeps what it knows; the section <c>Storage</c>.</summary>
internal sealed class StorageOptions
{
    /// <summary>The engine; null (default): AzureTables where a connection string or an account is named, else Embedded.</summary>
    public StorageKind? Kind { get; set; }

    /// <summary>The folder of the embedded store, from the current directory; default <c>data</c>.</summary>
    public string Path { get; set; } = "data";

    /// <summary>A connection string of Azure Table Storage; default none.</summary>
    public string? ConnectionString { get; set; }

    /// <summary>An account of Azure Table Storage to reach with a managed identity, for example <c>https://name.table.core.windows.net</c>; default none.</summary>
    public Uri? AccountUri { get; set; }

    /// <summary>The engine that follows from the settings.</summary>
    public StorageKind EffectiveKind =>
        Kind ?? (string.IsNullOrWhiteSpace(ConnectionString) && AccountUri is null ? StorageKind.Embedded : StorageKind.AzureTables);

    /// <summary>States what is wrong in a sentence that names the key.</summary>
    public sealed class Validator : IValidateOptions<StorageOptions>
    {
        public ValidateOptionsResult Validate(string? name, StorageOptions options)
        {
            var hasConnection = !string.IsNullOrWhiteSpace(options.ConnectionString);
            if (options.EffectiveKind == StorageKind.AzureTables && !hasConnection && options.AccountUri is null)
            {
                return ValidateOptionsResult.Fail("Storage:Kind is AzureTables, but neither Storage:ConnectionString nor Storage:AccountUri is set.");
            }

            if (hasConnection && options.AccountUri is not null)
            {
                return ValidateOptionsResult.Fail("Storage:ConnectionString and Storage:AccountUri are both set: set one of them.");
            }

            if (options.AccountUri is { IsAbsoluteUri: false })
            {
                return ValidateOptionsResult.Fail("Storage:AccountUri must be a whole address, for example https://name.table.core.windows.net.");
            }

            return options.EffectiveKind == StorageKind.Embedded && string.IsNullOrWhiteSpace(options.Path)
                ? ValidateOptionsResult.Fail("Storage:Path is empty: name the folder of the embedded store.")
                : ValidateOptionsResult.Success;
        }
    }
}

/// <summary>The storage engines.</summary>
internal enum StorageKind
{
    /// <summary>SQLite in a local file: no server.</summary>
    Embedded,

    /// <summary>Azure Table Storage: many instances.</summary>
    AzureTables,
}
