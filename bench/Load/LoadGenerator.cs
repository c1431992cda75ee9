using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Bench.Load;

/// <summary>Speaks to a server as Teams does, over so many connections at once; each turn waits for the answer to the one before.</summary>
internal sealed class LoadGenerator(string serviceUrl, int connections) : IDisposable
{
    private int _ids;

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, MaxConnectionsPerServer = connections });

    /// <summary>Times of the turns, in order of their length.</summary>
    /// <param name="endpoint">Where the server listens.</param>
    /// <param name="says">The words of a turn by its number.</param>
    /// <param name="time">How long it speaks at least.</param>
    /// <param name="turns">How often it speaks at least, in up to three times the time.</param>
    public async Task<IReadOnlyList<TimeSpan>> RunAsync(Uri endpoint, Func<int, string> says, TimeSpan time, int turns = 0)
    {
        var watch = Stopwatch.StartNew();
        var enough = _ids + turns;
        var all = await Task.WhenAll(Enumerable.Range(0, connections).Select(connection =>
            Task.Run(() => SpeakAsync(endpoint, says, connection, () => watch.Elapsed >= time && (_ids >= enough || watch.Elapsed >= 3 * time)))));
        return [.. all.SelectMany(times => times).Order()];
    }

    public void Dispose() => _http.Dispose();

    private async Task<List<TimeSpan>> SpeakAsync(Uri endpoint, Func<int, string> says, int connection, Func<bool> isEnough)
    {
        var times = new List<TimeSpan>();
        while (!isEnough())
        {
            var begin = Stopwatch.GetTimestamp();
            using var content = new ByteArrayContent(Activity(says, connection));
            content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            using var response = await _http.PostAsync(endpoint, content);
            if (response.StatusCode != HttpStatusCode.OK)
                throw new InvalidOperationException($"{endpoint} answered {(int)response.StatusCode}.");
            times.Add(Stopwatch.GetElapsedTime(begin));
        }

        return times;
    }

    private byte[] Activity(Func<int, string> says, int connection)
    {
        var number = Interlocked.Increment(ref _ids);
        var id = 1_703_034_000_000 + number;
        var text = says(number);
        return Encoding.UTF8.GetBytes(
            $$$"""
            {"text":"{{{text}}}","textFormat":"plain","attachments":[{"contentType":"text/html","content":"<div>{{{text}}}</div>"}],"type":"message","timestamp":"2023-12-20T01:00:00.1234567Z",
             "localTimestamp":"2023-12-20T08:00:00.1234567+07:00","localTimezone":"Asia/Ho_Chi_Minh","id":"{{{id}}}","channelId":"msteams","serviceUrl":"{{{serviceUrl}}}",
             "from":{"id":"29:1-person-{{{connection}}}","name":"Người Dùng","aadObjectId":"0f4a9c1e-7b1d-4a55-8c7e-2f9d6b3e1a0{{{connection % 10}}}"},
             "conversation":{"conversationType":"personal","tenantId":"6f1b3a52-0c55-4f0e-9a7a-1d2c3b4a5f60","id":"a:1-conversation-{{{connection}}}"},
             "recipient":{"id":"28:b0b0b0b0-0000-4000-8000-00000000b0b0","name":"Trợ lý Đôn đốc"},
             "entities":[{"locale":"vi-VN","country":"VN","platform":"Windows","timezone":"Asia/Ho_Chi_Minh","type":"clientInfo"}],
             "channelData":{"tenant":{"id":"6f1b3a52-0c55-4f0e-9a7a-1d2c3b4a5f60"}},"locale":"vi-VN"}
            """);
    }
}
