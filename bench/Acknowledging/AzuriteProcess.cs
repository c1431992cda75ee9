using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Bench.Acknowledging;

/// <summary>The emulator of Table Storage, from npm, with its tables in memory.</summary>
internal sealed class AzuriteProcess : IDisposable
{
    // The emulator's own published account and key: the same for everyone, no secret.
    private const string Account = "devstoreaccount1";
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private readonly Process _process;

    private AzuriteProcess(Process process, int port)
    {
        _process = process;
        ConnectionString = $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Key};TableEndpoint=http://127.0.0.1:{port}/{Account};";
    }

    /// <summary>What a store needs to use it.</summary>
    public string ConnectionString { get; }

    /// <summary>Installs it where it is not, and starts it.</summary>
    public static async Task<AzuriteProcess> StartAsync()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Acknowledging");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            Console.WriteLine("npm install of Azurite");
            using var npm = Process.Start(new ProcessStartInfo("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"]) { WorkingDirectory = folder })!;
            await npm.WaitForExitAsync();
            if (npm.ExitCode != 0)
            {
                throw new InvalidOperationException($"npm install failed in {folder}.");
            }
        }

        var port = FreePort();
        var start = new ProcessStartInfo(
            "node",
            [
                "node_modules/azurite/dist/src/table/main.js", "--inMemoryPersistence", "--disableTelemetry", "--skipApiVersionCheck", "--silent",
                "--tableHost", "127.0.0.1", "--tablePort", $"{port}",
            ])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        var process = Process.Start(start)!;
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.Contains("successfully started", StringComparison.Ordinal))
            {
                return new AzuriteProcess(process, port);
            }
        }

        throw new InvalidOperationException("Azurite did not start.");
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
