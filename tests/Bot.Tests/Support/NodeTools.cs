using System.Security.Cryptography;
using System.Text.Json;

namespace Bot.Tests.Support;

/// <summary>The npm packages of tests/package.json, installed once for all test projects and run with the machine's Node.js.</summary>
internal static class NodeTools
{
    private static readonly TimeSpan InstallLimit = TimeSpan.FromMinutes(15);
    private static readonly Lazy<Task> Installed = new(InstallOnceAsync);

    /// <summary>Switches off every call home of the packages that the tests run.</summary>
    public static IReadOnlyDictionary<string, string?> QuietEnvironment { get; } = new Dictionary<string, string?>
    {
        ["APPLICATION_INSIGHTS_NO_STATSBEAT"] = "true",
        ["APPLICATIONINSIGHTS_CONFIGURATION_CONTENT"] = "{}",
        ["AZURITE_TELEMETRY_DISABLED"] = "true",
        ["DO_NOT_TRACK"] = "1",
        ["OTEL_SDK_DISABLED"] = "true",
        ["TEAMSAPPTESTER_BROWSER"] = "none",
        ["npm_config_update_notifier"] = "false",
    };

    private static string Folder => Repository.PathOf("tests");

    private static string Node => ProgramPath.Find("node") ?? throw Missing("node");

    /// <summary>The folder of an installed package.</summary>
    public static async Task<string> PackageAsync(string package, CancellationToken cancellationToken)
    {
        await Installed.Value.WaitAsync(cancellationToken);
        return Path.Combine([Folder, "node_modules", .. package.Split('/')]);
    }

    /// <summary>Starts a program that a package brings, for example azurite-table of azurite.</summary>
    public static async Task<ChildProcess> StartAsync(
        string package,
        string program,
        IEnumerable<string> arguments,
        string workingDirectory,
        CancellationToken cancellationToken,
        IReadOnlyDictionary<string, string?>? environment = null)
    {
        var folder = await PackageAsync(package, cancellationToken);
        using var about = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "package.json"), cancellationToken));
        var bin = about.RootElement.GetProperty("bin");
        var script = bin.ValueKind == JsonValueKind.String ? bin.GetString()! : bin.GetProperty(program).GetString()!;
        return Run(Path.Combine(folder, script), arguments, workingDirectory, environment);
    }

    /// <summary>Runs a script of our own with the packages of tests/ at hand, and gives what it printed.</summary>
    /// <exception cref="InvalidOperationException">The script failed; the message holds what it printed.</exception>
    public static async Task<string> RunScriptAsync(
        string script,
        IEnumerable<string> arguments,
        CancellationToken cancellationToken,
        IReadOnlyDictionary<string, string?>? environment = null)
    {
        await Installed.Value.WaitAsync(cancellationToken);
        await using var child = Run(script, arguments, Folder, environment);
        var code = await child.WaitForExitAsync(TimeSpan.FromMinutes(5), cancellationToken);
        return code == 0 ? child.Output : throw new InvalidOperationException($"{Path.GetFileName(script)} ended with {code}:\n{child.Output}");
    }

    private static ChildProcess Run(
        string script,
        IEnumerable<string> arguments,
        string workingDirectory,
        IReadOnlyDictionary<string, string?>? environment)
    {
        var all = new Dictionary<string, string?>(QuietEnvironment);
        foreach (var (key, value) in environment ?? new Dictionary<string, string?>())
            all[key] = value;
        return ChildProcess.Start(Node, [script, .. arguments], workingDirectory, all);
    }

    private static async Task InstallOnceAsync()
    {
        using var limit = new CancellationTokenSource(InstallLimit);
        await using var mine = await LockAsync(Path.Combine(Folder, "obj", "npm.lock"), limit.Token);

        var wanted = Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(Folder, "package-lock.json"), limit.Token)));
        var stamp = Path.Combine(Folder, "node_modules", ".installed");
        if (File.Exists(stamp) && await File.ReadAllTextAsync(stamp, limit.Token) == wanted)
            return;

        _ = Node;
        var npm = ProgramPath.Find("npm") ?? throw Missing("npm");
        await using var install = ChildProcess.Start(npm, ["ci", "--no-audit", "--no-fund", "--loglevel=error"], Folder, QuietEnvironment);
        var code = await install.WaitForExitAsync(InstallLimit, limit.Token);
        if (code != 0)
            throw new InvalidOperationException($"npm ci in tests/ ended with {code}:\n{install.Output}");
        await File.WriteAllTextAsync(stamp, wanted, limit.Token);
    }

    /// <summary>Holds a file for this process alone; the operating system lets go of it however the process ends.</summary>
    private static async Task<FileStream> LockAsync(string path, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(200), cancellationToken);
            }
        }
    }

    private static InvalidOperationException Missing(string program) =>
        new($"These tests need Node.js 20 or later: no program '{program}' is on the PATH. Install Node.js (with npm) and run them again.");
}
