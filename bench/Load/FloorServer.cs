using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Bench.Load;

/// <summary>The least that an answer costs: the same JSON parsed, one reply posted through HttpClient, no bot framework at all.</summary>
internal static class FloorServer
{
    public static async Task<int> RunAsync(string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add(url);
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        app.MapPost("/api/messages", context => AnswerAsync(context, http));
        await app.RunAsync();
        return 0;
    }

    private static async Task AnswerAsync(HttpContext context, HttpClient http)
    {
        using var activity = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
        var root = activity.RootElement;
        var conversation = root.GetProperty("conversation");
        var buffer = new ArrayBufferWriter<byte>(1024);
        await using (var reply = new Utf8JsonWriter(buffer))
        {
            reply.WriteStartObject();
            reply.WriteString("type", "message");
            reply.WriteString("text", root.GetProperty("text").GetString());
            reply.WritePropertyName("from");
            root.GetProperty("recipient").WriteTo(reply);
            reply.WritePropertyName("recipient");
            root.GetProperty("from").WriteTo(reply);
            reply.WritePropertyName("conversation");
            conversation.WriteTo(reply);
            reply.WriteEndObject();
        }

        var address = $"{root.GetProperty("serviceUrl").GetString()!.TrimEnd('/')}/v3/conversations/{Uri.EscapeDataString(conversation.GetProperty("id").GetString()!)}/activities/{root.GetProperty("id").GetString()}";
        using var content = new ReadOnlyMemoryContent(buffer.WrittenMemory);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await http.PostAsync(new Uri(address), content, context.RequestAborted);
        using var answer = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(context.RequestAborted), cancellationToken: context.RequestAborted);
        context.Response.StatusCode = answer.RootElement.TryGetProperty("id", out _) ? 200 : 502;
    }
}
