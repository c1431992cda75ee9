namespace Bot.Tests.Support;

/// <summary>Programs of the machine, looked up as a shell does.</summary>
internal static class ProgramPath
{
    /// <summary>The full path of a program on the PATH; null when the machine has none of that name.</summary>
    public static string? Find(string name)
    {
        string[] endings = OperatingSystem.IsWindows() ? [".exe", ".cmd"] : [""];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders
            .SelectMany(folder => endings.Select(ending => Path.Combine(folder, name + ending)))
            .FirstOrDefault(File.Exists);
    }
}
