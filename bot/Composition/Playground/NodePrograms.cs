namespace Bot.Composition.Playground;

/// <summary>What a look for Node.js on this machine brought.</summary>
internal abstract record NodePrograms
{
    /// <summary>The oldest major version that runs the client.</summary>
    public const int OldestMajor = 18;

    private NodePrograms()
    {
    }

    /// <summary>Full paths of both programs.</summary>
    public sealed record Found(string Node, string Npm) : NodePrograms;

    /// <summary>Node.js is there, but older than <see cref="OldestMajor"/>.</summary>
    /// <param name="Version">As the program says it, for example v16.20.2.</param>
    public sealed record TooOld(string Version) : NodePrograms;

    /// <summary>No program of that name.</summary>
    /// <param name="Program">node or npm.</param>
    public sealed record Missing(string Program) : NodePrograms;

    /// <param name="folder">The only folder to look in; null: those of the PATH.</param>
    public static async Task<NodePrograms> LookAsync(string? folder, CancellationToken cancellationToken)
    {
        if (PathOf("node", folder) is not { } node)
            return new Missing("node");

        var (exitCode, output) = await NodeProcess.RunAsync(node, ["--version"], Path.GetTempPath(), cancellationToken);
        var version = output.Trim();
        if (exitCode != 0 || !int.TryParse(version.TrimStart('v').Split('.')[0], out var major) || major < OldestMajor)
            return new TooOld(version);

        return PathOf("npm", folder) is { } npm ? new Found(node, npm) : new Missing("npm");
    }

    private static string? PathOf(string program, string? folder)
    {
        string[] endings = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];
        var folders = folder is not null
            ? [folder]
            : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(each => endings.Select(ending => Path.Combine(each, program + ending))).FirstOrDefault(File.Exists);
    }
}
