using Bot.Storage.AzureTables;

namespace Bot.Tests.Support;

/// <summary>
/// The emulator of Azure Table Storage on a free port of 127.0.0.1, with its tables in memory. Tests that share it use tables or
/// partitions of their own.
/// </summary>
public sealed class AzuriteServer : IAsyncLifetime
{
    // The emulator's own published account and key: the same for everyone, no secret.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly int _port = FreePort.Next();
    private ChildProcess? _server;

    /// <summary>What a program needs to use it.</summary>
    public string ConnectionString { get; private set; } = "";

    /// <summary>Where it listens: <c>http://127.0.0.1:PORT/devstoreaccount1</c>.</summary>
    public string Address { get; private set; } = "";

    /// <summary>A store on it, as production makes it.</summary>
    internal AzureTableStore Store() => AzureTableStore.FromConnectionString(ConnectionString);

    public async ValueTask InitializeAsync()
    {
        Address = $"http://127.0.0.1:{_port}/{Account}";
        ConnectionString = $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};TableEndpoint={Address};";
        await BeginAsync();
    }

    /// <summary>Starts it, for the first time or again at its address; what it held before is gone.</summary>
    public async Task BeginAsync()
    {
        string[] arguments =
        [
            "--inMemoryPersistence", "--disableTelemetry", "--skipApiVersionCheck", "--silent",
            "--tableHost", "127.0.0.1", "--tablePort", $"{_port}",
        ];
        _server = await NodeTools.StartAsync("azurite", "azurite-table", arguments, Path.GetTempPath(), CancellationToken.None);
        await _server.WaitForLineAsync(
            line => line.Contains("successfully started", StringComparison.Ordinal), Patience.Long, CancellationToken.None);
    }

    /// <summary>Ends it, as an outage does.</summary>
    public async Task EndAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        _server = null;
    }

    public async ValueTask DisposeAsync() => await EndAsync();
}
