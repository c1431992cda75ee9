namespace Bench.Load;

/// <summary>A server to be measured, as a process of its own.</summary>
/// <param name="Name">Its name in the report.</param>
/// <param name="FileName">The program.</param>
/// <param name="Arguments">Its arguments for a port.</param>
/// <param name="Text">What the person says to it.</param>
/// <param name="Folder">The folder that it runs in; null for the current one.</param>
internal sealed record Subject(string Name, string FileName, Func<int, IReadOnlyList<string>> Arguments, string Text, string? Folder = null)
{
    private const string Question = "Sở Y tế được giao gì?";
    private const string EchoText = "Chào bạn, hôm nay có việc gì mới?";

    /// <summary>Those that the scenario compares, the floor first.</summary>
    public static IEnumerable<Subject> All(LoadOptions options, string data)
    {
        var dotnet = Environment.ProcessPath!;
        var here = AppContext.BaseDirectory;
        Subject[] all =
        [
            new("floor", dotnet, port => ["serve", "floor", $"http://127.0.0.1:{port}"], EchoText),
            new("our echo", dotnet, port => ["serve", "echo", $"http://127.0.0.1:{port}"], EchoText),
            new("our answer", "dotnet", port => [Path.Combine(here, "Bot.dll"), .. Bot(port, data)], Question),
            .. options.WithNpm ? Npm(here) : [],
        ];
        return all.Where(subject => options.Only.Count == 0 || options.Only.Contains(subject.Name));
    }

    private static readonly string[] NpmNames = ["botbuilder", "agents-hosting", "teams.apps"];

    private static IEnumerable<Subject> Npm(string here) => NpmNames.Select(name =>
    {
        var folder = Path.Combine(here, "Echo", name);
        return new Subject(name, "node", port => ["server.js", $"{port}"], EchoText, folder);
    });

    // The whole bot as in Development, with its limits on sending lifted: the load is meant to be more than a tenant may have.
    private static IEnumerable<string> Bot(int port, string data) =>
    [
        "--environment", "Development", "--urls", $"http://127.0.0.1:{port}", "--Playground:Enabled", "false", "--Storage:Path", data,
        "--Logging:LogLevel:Default", "Warning",
        "--Delivery:PerConversation:0:Sends", "100000", "--Delivery:PerConversation:0:Window", "00:00:01",
        "--Delivery:PerTenant:0:Sends", "100000", "--Delivery:PerTenant:0:Window", "00:00:01",
    ];
}
