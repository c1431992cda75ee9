using System.ComponentModel;
using System.Diagnostics;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace Bot.Composition.Playground;

/// <summary>Opens the Microsoft 365 Agents Playground on the running bot, in Development. Whatever goes wrong with it costs one line; the bot goes on.</summary>
internal sealed partial class PlaygroundLauncher(
    IOptions<PlaygroundOptions> options,
    IHostEnvironment environment,
    IHostApplicationLifetime lifetime,
    IServer server,
    ILogger<PlaygroundLauncher> logger) : BackgroundService
{
    private static readonly TimeSpan InstallLimit = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan StartLimit = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!environment.IsDevelopment() || !options.Value.Enabled)
            return;

        try
        {
            if (await MessagesEndpointAsync(stoppingToken) is { } endpoint && await InstalledAsync(stoppingToken) is (var node, var package))
                await RunAsync(node, package, endpoint, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The bot stops; so has the client.
        }
        catch (Exception e) when (e is OperationCanceledException or TimeoutException)
        {
            Log.TookTooLong(logger);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or Win32Exception or InvalidOperationException)
        {
            Log.Failed(logger, e.Message);
        }
    }

    /// <summary>Where the client reaches the bot; null when the bot listens nowhere, as under a test host.</summary>
    private async Task<Uri?> MessagesEndpointAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);

        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var address = addresses.FirstOrDefault(each => each.StartsWith("http://", StringComparison.OrdinalIgnoreCase)) ?? addresses.FirstOrDefault();
        if (address is null)
            return null;
        var binding = BindingAddress.Parse(address);
        var host = binding.Host is "+" or "*" or "[::]" or "0.0.0.0" or "localhost" ? "127.0.0.1" : binding.Host;
        return new Uri($"{binding.Scheme}://{host}:{binding.Port}/api/messages");
    }

    private async Task<(string Node, PlaygroundPackage Package)?> InstalledAsync(CancellationToken stoppingToken)
    {
        switch (await NodePrograms.LookAsync(options.Value.NodeFolder, stoppingToken))
        {
            case NodePrograms.Missing missing:
                Log.NoNode(logger, missing.Program);
                return null;

            case NodePrograms.TooOld old:
                Log.OldNode(logger, old.Version, NodePrograms.OldestMajor);
                return null;

            case NodePrograms.Found found:
                var package = new PlaygroundPackage(Path.GetFullPath(options.Value.Folder));
                if (package.IsInstalled)
                    return (found.Node, package);

                Log.Installing(logger, package.Folder);
                using (var limit = Limited(InstallLimit, stoppingToken))
                {
                    if (await package.InstallAsync(found.Npm, limit.Token) is { } reason)
                    {
                        Log.NotInstalled(logger, reason);
                        return null;
                    }
                }

                return (found.Node, package);

            default:
                throw new UnreachableException();
        }
    }

    private async Task RunAsync(string node, PlaygroundPackage package, Uri endpoint, CancellationToken stoppingToken)
    {
        await package.WriteConfigurationAsync(stoppingToken);
        using var limit = Limited(StartLimit, stoppingToken);
        using var client = await PlaygroundClient.StartAsync(node, package, endpoint, options.Value.Port, limit.Token);
        if (client is null)
        {
            Log.Ended(logger);
            return;
        }

        Log.Listening(logger, client.Address);
        if (options.Value.OpenBrowser && Environment.GetEnvironmentVariable("TEAMSAPPTESTER_BROWSER") != "none")
            OpenBrowser(client.Address);

        await client.WaitForExitAsync(stoppingToken);
        Log.Ended(logger);
    }

    private void OpenBrowser(Uri address)
    {
        try
        {
            using var shell = Process.Start(new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true });
        }
        catch (Win32Exception)
        {
            Log.NoBrowser(logger, address);
        }
    }

    private static CancellationTokenSource Limited(TimeSpan limit, CancellationToken stoppingToken)
    {
        var limited = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        limited.CancelAfter(limit);
        return limited;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Information, "The local Teams client is open at {Address}")]
        public static partial void Listening(ILogger logger, Uri address);

        [LoggerMessage(2, LogLevel.Information, "Installing the local Teams client with npm into {Folder}, this once…")]
        public static partial void Installing(ILogger logger, string folder);

        [LoggerMessage(3, LogLevel.Information, "No local Teams client: the program '{Program}' of Node.js is not on this machine. Install Node.js to chat with the bot here; the commands ask, read and remind work without it")]
        public static partial void NoNode(ILogger logger, string program);

        [LoggerMessage(4, LogLevel.Information, "No local Teams client: it needs Node.js {Oldest} or later, and this machine has {Version}. Update Node.js to chat with the bot here")]
        public static partial void OldNode(ILogger logger, string version, int oldest);

        [LoggerMessage(5, LogLevel.Warning, "No local Teams client: npm could not fetch it ({Reason}). The bot goes on without; start it again with a network to chat with it here")]
        public static partial void NotInstalled(ILogger logger, string reason);

        [LoggerMessage(6, LogLevel.Warning, "No local Teams client: it took too long to install or start. The bot goes on without")]
        public static partial void TookTooLong(ILogger logger);

        [LoggerMessage(7, LogLevel.Warning, "No local Teams client: {Reason} The bot goes on without")]
        public static partial void Failed(ILogger logger, string reason);

        [LoggerMessage(8, LogLevel.Warning, "The local Teams client has ended; the bot goes on without. Its log lies in devTools of its folder")]
        public static partial void Ended(ILogger logger);

        [LoggerMessage(9, LogLevel.Information, "This machine opens no browser by itself: open {Address} yourself")]
        public static partial void NoBrowser(ILogger logger, Uri address);
    }
}
