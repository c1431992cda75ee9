using System.Diagnostics;
using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;

namespace Bench.Soak;

/// <summary>A person who registers, then asks and clicks until the time is over.</summary>
internal sealed class SoakPerson(int number, HttpClient http, Uri endpoint, CardConnector connector)
{
    private static readonly string[] Agencies = ["Sở Y tế", "Sở Tài chính", "Sở Kế hoạch và Đầu tư", "Sở Văn hóa, Thể thao và Du lịch"];
    private static readonly string[] Questions =
    [
        "Sở Y tế được giao gì?", "so tai chinh duoc giao gi", "việc nào đến hạn tuần này?", "ai chủ trì cao tốc Chơn Thành?", "thống kê", "việc của tôi",
        "What is Sở Y tế assigned?", "quá hạn", "hôm nay ăn gì", "liệt kê tất cả nhiệm vụ", "trợ giúp", "đã nhận",
    ];

    private static int _ids;

    private readonly string _conversation = $"a:soak-{number}";
    private readonly string _id = $"5a4e0000-0000-4000-8000-{number:x12}";

    /// <summary>How long each turn took.</summary>
    public List<TimeSpan> Turns { get; } = [];

    /// <summary>What went wrong.</summary>
    public List<string> Errors { get; } = [];

    public async Task LiveAsync(Stopwatch watch, SoakOptions options)
    {
        // People do not come all in one moment.
        await Task.Delay(options.Think * number / options.People);
        await TurnAsync(Message($"tôi thuộc {Agencies[number % Agencies.Length]}"));
        for (var turn = number; watch.Elapsed < options.Time; turn++)
        {
            await TurnAsync(Message(Questions[turn % Questions.Length]));
            await Task.Delay(options.Think);
            if (Click(turn) is { } click)
            {
                await TurnAsync(click);
                await Task.Delay(options.Think);
            }
        }
    }

    private async Task TurnAsync(JObject activity)
    {
        var begin = Stopwatch.GetTimestamp();
        try
        {
            using var content = new StringContent(activity.ToString(Newtonsoft.Json.Formatting.None), Encoding.UTF8, "application/json");
            using var response = await http.PostAsync(endpoint, content);
            var body = await response.Content.ReadAsStringAsync();
            Turns.Add(Stopwatch.GetElapsedTime(begin));
            if (response.StatusCode != HttpStatusCode.OK)
                Errors.Add($"{(int)response.StatusCode} to {activity["type"]} {activity["text"]}");
            else if (body.Contains(CardConnector.Sorry, StringComparison.Ordinal))
                Errors.Add($"a broken turn at {activity["value"]}");
        }
        catch (HttpRequestException unreachable)
        {
            Errors.Add(unreachable.Message);
        }
    }

    // One of the buttons of the last card that ask or acknowledge, each in its turn.
    private JObject? Click(int turn)
    {
        if (connector.LastOf(_conversation) is not var (id, card))
            return null;
        var buttons = card.Descendants().OfType<JObject>()
            .Where(part => (string?)part["type"] == "Action.Execute" && (string?)part["verb"] is "ask" or "acknowledge").ToList();
        if (buttons.Count == 0)
            return null;
        var button = buttons[turn % buttons.Count];
        var activity = Activity("invoke");
        activity["name"] = "adaptiveCard/action";
        activity["replyToId"] = id;
        activity["value"] = new JObject
        {
            ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = button["verb"]!.DeepClone(), ["data"] = button["data"]!.DeepClone() },
        };
        return activity;
    }

    private JObject Message(string text)
    {
        var activity = Activity("message");
        activity["text"] = text;
        return activity;
    }

    private JObject Activity(string type) => new()
    {
        ["type"] = type,
        ["id"] = $"soak-{Interlocked.Increment(ref _ids)}",
        ["channelId"] = "msteams",
        ["serviceUrl"] = connector.Url,
        ["from"] = new JObject { ["id"] = $"29:{_id}", ["aadObjectId"] = _id, ["name"] = $"Cán bộ {number}" },
        ["recipient"] = new JObject { ["id"] = "28:bot", ["name"] = "Trợ lý Đôn đốc" },
        ["conversation"] = new JObject { ["id"] = _conversation, ["conversationType"] = "personal", ["tenantId"] = "tenant" },
    };
}
