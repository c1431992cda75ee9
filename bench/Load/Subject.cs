namespace Bench.Load;

/// <summary>A server to be measured, as a process of its own.</summary>
/// <param name="Name">Its name in the report.</param>
/// <param name="FileName">The program.</param>
/// <param name="Arguments">Its arguments for a port.</param>
/// <param name="Says">What the person says to it, by the number of the turn.</param>
/// <param name="Folder">The folder that it runs in; null for the current one.</param>
internal sealed record Subject(string Name, string FileName, Func<int, IReadOnlyList<string>> Arguments, Func<int, string> Says, string? Folder = null)
{
    // What the bot's own cards suggest to ask, and what many ask.
    private static readonly string[] Asked =
    [
        "Sở Y tế được giao gì?", "Sở Tài chính được giao gì?", "Sở Giao thông vận tải được giao gì?", "Sở Kế hoạch và Đầu tư được giao gì?",
        "Sở Văn hóa, Thể thao và Du lịch được giao gì?", "Nhiệm vụ nào đến hạn trong tháng này?",
    ];

    private static string Echoed(int turn) => "Chào bạn, hôm nay có việc gì mới?";

    private static string Repeated(int turn) => Asked[turn % Asked.Length];

    // No two alike within a measurement: nothing that was worked out before helps.
    private static string New(int turn) =>
        $"{(turn % 2 == 0 ? "Sở Tài chính" : "Sở Kế hoạch và Đầu tư")} được giao gì trước ngày {new DateOnly(2024, 1, 1).AddDays(turn / 2):dd/MM/yyyy}?";

    /// <summary>Those that the scenario compares, the floor first.</summary>
    public static IEnumerable<Subject> All(LoadOptions options, string data)
    {
        var here = AppContext.BaseDirectory;
        var bench = Path.Combine(here, "Bench.dll");
        Subject[] all =
        [
            new("floor", "dotnet", port => [bench, "serve", "floor", $"http://127.0.0.1:{port}"], Echoed),
            new("our echo", "dotnet", port => [bench, "serve", "echo", $"http://127.0.0.1:{port}"], Echoed),
            new("our answer", "dotnet", port => [Path.Combine(here, "Bot.dll"), .. Bot(port, data)], Repeated),
            new("our new answer", "dotnet", port => [Path.Combine(here, "Bot.dll"), .. Bot(port, data)], New),
            .. options.WithNpm ? Npm(here) : [],
        ];
        return all.Where(subject => options.Only.Count == 0 || options.Only.Contains(subject.Name));
    }

    /// <summary>The whole bot, on a data folder.</summary>
    public static Subject OfBot(string name, string data) =>
        new(name, "dotnet", port => [Path.Combine(AppContext.BaseDirectory, "Bot.dll"), .. Bot(port, data)], Repeated);

    private static readonly string[] NpmNames = ["botbuilder", "agents-hosting", "teams.apps"];

    private static IEnumerable<Subject> Npm(string here) => NpmNames.Select(name =>
    {
        var folder = Path.Combine(here, "Echo", name);
        return new Subject(name, "node", port => ["server.js", $"{port}"], Echoed, folder);
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
