using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EndToEnd.Tests.Clients;

/// <summary>The least bot: answers each message with a card that has a button, and a click with another card. It tries the client, not the product.</summary>
internal sealed class PaperBot : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client = new();

    private PaperBot(WebApplication app) => _app = app;

    public Uri Messages { get; private set; } = null!;

    public static async Task<PaperBot> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var bot = new PaperBot(builder.Build());
        bot._app.Run(bot.AnswerAsync);
        await bot._app.StartAsync(cancellationToken);
        bot.Messages = new Uri(new Uri(bot._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()), "api/messages");
        return bot;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _client.Dispose();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var activity = (await JsonNode.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted))!;
        switch (activity["type"]!.GetValue<string>())
        {
            case "message":
                await ReplyAsync(activity, Card($"Nghe: {activity["text"]}", withButton: true), context.RequestAborted);
                break;

            case "invoke":
                var answer = new JsonObject
                {
                    ["statusCode"] = 200,
                    ["type"] = "application/vnd.microsoft.card.adaptive",
                    ["value"] = Card($"Bấm: {activity["from"]!["name"]}", withButton: false),
                };
                await context.Response.WriteAsync(answer.ToJsonString());
                break;
        }
    }

    private async Task ReplyAsync(JsonNode activity, JsonObject card, CancellationToken cancellationToken)
    {
        var conversation = Uri.EscapeDataString(activity["conversation"]!["id"]!.GetValue<string>());
        var reply = new JsonObject
        {
            ["type"] = "message",
            ["from"] = activity["recipient"]!.DeepClone(),
            ["conversation"] = activity["conversation"]!.DeepClone(),
            ["replyToId"] = activity["id"]!.DeepClone(),
            ["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "application/vnd.microsoft.card.adaptive", ["content"] = card }),
        };
        using var content = new StringContent(reply.ToJsonString(), Encoding.UTF8, "application/json");
        var service = activity["serviceUrl"]!.GetValue<string>().TrimEnd('/');
        using var answer = await _client.PostAsync(new Uri($"{service}/v3/conversations/{conversation}/activities"), content, cancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    private static JsonObject Card(string words, bool withButton)
    {
        var card = new JsonObject
        {
            ["type"] = "AdaptiveCard",
            ["version"] = "1.5",
            ["body"] = new JsonArray(new JsonObject { ["type"] = "TextBlock", ["text"] = words, ["wrap"] = true }),
        };
        if (withButton)
            card["actions"] = new JsonArray(new JsonObject { ["type"] = "Action.Execute", ["title"] = "Đã nhận nhiệm vụ", ["verb"] = "acknowledge" });
        return card;
    }
}
