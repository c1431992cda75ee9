namespace EndToEnd.Tests.Clients;

/// <summary>The browser program that npm brought, unpacked once under tests/obj with a font that has the Vietnamese letters.</summary>
internal static class ChromiumBinary
{
    private const string Package = "@sparticuz/chromium";

    /// <summary>Unpacks it when it is not there yet.</summary>
    /// <returns>The folder with the program "chromium", its libraries and fonts.</returns>
    public static async Task<string> UnpackAsync(CancellationToken cancellationToken)
    {
        var about = Path.Combine(await NodeTools.PackageAsync(Package, cancellationToken), "package.json");
        using var package = System.Text.Json.JsonDocument.Parse(await File.ReadAllTextAsync(about, cancellationToken));
        var folder = Repository.PathOf("tests", "obj", "chromium-" + package.RootElement.GetProperty("version").GetString());
        if (Directory.Exists(folder))
            return folder;

        // Unpacked aside and moved in one step: an unpacking cut short must never look complete.
        var aside = $"{folder}.{Environment.ProcessId}";
        await NodeTools.RunScriptAsync(
            Repository.PathOf("tests", "EndToEnd.Tests", "Clients", "unpack-chromium.mjs"),
            [],
            cancellationToken,
            new Dictionary<string, string?> { ["TMPDIR"] = aside });
        await File.WriteAllTextAsync(Path.Combine(aside, "fonts", "fonts.conf"), FontConfiguration(folder), cancellationToken);
        Directory.Move(aside, folder);
        return folder;
    }

    /// <summary>What the browser needs around it: its own fonts first, then the machine's for signs that those lack.</summary>
    public static Dictionary<string, string> SurroundingsOf(string folder)
    {
        var libraries = Path.Combine(folder, "al2023", "lib");
        return new()
        {
            ["PATH"] = Environment.GetEnvironmentVariable("PATH") ?? "",
            ["HOME"] = folder,
            ["TZ"] = "Asia/Ho_Chi_Minh",
            ["FONTCONFIG_FILE"] = Path.Combine(folder, "fonts", "fonts.conf"),
            ["LD_LIBRARY_PATH"] = Directory.Exists(libraries) ? libraries : "",
        };
    }

    // Teams writes in Segoe UI; Open Sans is the nearest that the package carries.
    private static string FontConfiguration(string folder) =>
        $"""
        <?xml version="1.0"?>
        <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
        <fontconfig>
          <dir>{folder}/fonts</dir>
          <dir>/usr/share/fonts</dir>
          <cachedir>{folder}/fonts-cache</cachedir>
          <match><edit name="family" mode="append_last"><string>Open Sans</string></edit></match>
          <alias binding="same"><family>Segoe UI</family><prefer><family>Open Sans</family></prefer></alias>
          <alias binding="same"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
        </fontconfig>
        """;
}
