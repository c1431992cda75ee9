namespace Bot.Composition.Playground;

/// <summary>The client's npm package, of the version and checksum that package-lock.json beside this file pins, in a folder of its own.</summary>
internal sealed class PlaygroundPackage(string folder)
{
    private const string Resources = "Bot.Composition.Playground.";

    // npm writes this file last: a cut-short installation has none.
    private string Complete => Path.Combine(folder, "node_modules", ".package-lock.json");

    public string Folder => folder;

    /// <summary>The script that node runs.</summary>
    public string Program => Path.Combine(folder, "node_modules", "@microsoft", "m365agentsplayground", "cli.js");

    /// <summary>The people, chats and team that the client shows.</summary>
    public string Configuration => Path.Combine(folder, "playground.yml");

    /// <summary>Whether this very version is there already.</summary>
    public bool IsInstalled =>
        File.Exists(Complete) && File.Exists(Program) && File.ReadAllText(Path.Combine(folder, "package-lock.json")) == Resource("package-lock.json");

    /// <summary>Fetches the package; needs a network.</summary>
    /// <returns>Null when done, else npm's last words.</returns>
    public async Task<string?> InstallAsync(string npm, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        await WriteAsync("package.json", cancellationToken);
        await WriteAsync("package-lock.json", cancellationToken);
        var (exitCode, output) = await NodeProcess.RunAsync(
            npm,
            ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error", "--fetch-retries=1"],
            folder,
            cancellationToken);
        if (exitCode == 0)
            return null;
        var words = output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.FirstOrDefault() ?? $"exit code {exitCode}";
    }

    /// <summary>Lays our own configuration beside the package, as this version of the bot has it.</summary>
    public Task WriteConfigurationAsync(CancellationToken cancellationToken) => WriteAsync("playground.yml", cancellationToken);

    private Task WriteAsync(string name, CancellationToken cancellationToken) =>
        File.WriteAllTextAsync(Path.Combine(folder, name), Resource(name), cancellationToken);

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(PlaygroundPackage).Assembly.GetManifestResourceStream(Resources + name)!);
        return reader.ReadToEnd();
    }
}
