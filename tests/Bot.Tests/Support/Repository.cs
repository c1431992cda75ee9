namespace Bot.Tests.Support;

/// <summary>Where this checkout lies on the disk.</summary>
internal static class Repository
{
    /// <summary>The folder that holds Bot.sln, above the running test assembly.</summary>
    public static string Root { get; } = Find();

    /// <summary>A path inside the checkout.</summary>
    public static string PathOf(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    /// <summary>A folder under artifacts/ for what a test leaves behind to be looked at; made when missing.</summary>
    public static string Artifacts(params ReadOnlySpan<string> parts) =>
        Directory.CreateDirectory(Path.Combine([Root, "artifacts", .. parts])).FullName;

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No Bot.sln above {AppContext.BaseDirectory}: the tests run from inside the checkout.");
    }
}
