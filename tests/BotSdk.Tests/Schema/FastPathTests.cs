using System.Buffers;
using System.Text;
using BotSdk.Tests.Support;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;

namespace BotSdk.Tests.Schema;

/// <summary>The readers and writers without reflection give what Newtonsoft gives.</summary>
public sealed class FastPathTests
{
    public static TheoryData<string> Usual =>
    [
        WireTypes.Samples["Activity"],
        Wire.Message("https://smba.trafficmanager.net/teams/").ToString(),
        Wire.Invoke("https://smba.trafficmanager.net/teams/").ToString(),
        "{}",
        """{"Type":"message","TEXT":"a","From":{"ID":"1","AADObjectId":"2"}}""",
        """{"type":null,"from":null,"attachments":null,"entities":[null],"membersAdded":[],"value":null,"timestamp":null,"future":null}""",
        """{"value":"text","channelData":5}""",
        """{"value":[1,-2,3.5,1e3,12345678901234567890123,true,false,null,"2023-12-20T08:00:00Z",""],"channelData":{"a":{"b":[{}]}}}""",
        """{"text":"\u0110\u00f4n \"đốc\" \\ \/ \b\f\n\r\t 𠮷 \ud842\udfb7 <at>&'+"}""",
        """{"text":"a","text":"b","x":1,"x":2}""",
        """{"aadObjectId":"an activity has none","content":{"a":1},"\u0074ext":"escaped name"}""",
        """{"timestamp":"2023-12-20T08:00:00+07:00","localTimestamp":"2023-12-20T08:00:00.12Z","expiration":"2023-12-20T08:00:00"}""",
        """{"attachments":[{"contentType":"a","content":"text"},{"content":5},{"content":null},{"content":{"$type":"MemoryStream","buffer":[1,2,3]}},{"content":{"in":{"$type":"MemoryStream","buffer":[1]}}}]}""",
    ];

    public static TheoryData<string> Unusual =>
    [
        """{"text":5}""",
        """{"id":true,"name":1.5}""",
        """{"historyDisclosed":"true"}""",
        """{"timestamp":"20 December 2023"}""",
        """{"from":"someone"}""",
        """{"attachments":{}}""",
        """{'type':'message'}""",
        """{"type":"message",}""",
        """{"type":"message"} x""",
        """{"type":"message" /* said */}""",
        """{"value":NaN}""",
        "[]",
        "null",
        "",
        "{",
    ];

    [Theory]
    [MemberData(nameof(Usual))]
    public void Reading_gives_the_same_activity(string json)
    {
        ActivityReader.TryRead(Encoding.UTF8.GetBytes(json), out var fast).ShouldBeTrue();

        Newtonsoft(fast).ShouldBe(Newtonsoft(ByNewtonsoft(json)));
    }

    [Theory]
    [MemberData(nameof(Unusual))]
    public void What_is_unusual_is_left_to_Newtonsoft(string json) => ActivityReader.TryRead(Encoding.UTF8.GetBytes(json), out _).ShouldBeFalse();

    [Theory]
    [MemberData(nameof(Usual))]
    public void Writing_gives_the_same_json(string json)
    {
        var activity = ByNewtonsoft(json);

        Same(Fast(activity), Newtonsoft(activity));
    }

    [Fact]
    public void Objects_of_the_program_are_written_the_same()
    {
        var activity = new Activity("message")
        {
            Text = "Hạn \u2028 31/12 </script> \u0001",
            From = new TeamsChannelAccount { Id = "1", Email = "a@b.vn" },
            Timestamp = new DateTimeOffset(2023, 12, 20, 8, 0, 0, TimeSpan.FromHours(7)),
            ChannelData = new TeamsChannelData { Notification = new NotificationInfo(true) },
            Entities = [new Mention(new ChannelAccount("1"), "<at>a</at>"), new Entity("clientInfo") { Properties = new JObject { ["d"] = new DateTime(2023, 12, 20, 1, 0, 0, DateTimeKind.Utc), ["f"] = 2.0, ["g"] = Guid.Empty, ["u"] = new Uri("https://a/"), ["m"] = 1.10m, ["n"] = double.NaN } }],
            Attachments = [new Attachment("x", content: new { a = 1, B = (string?)null }), new Attachment("y", content: new JObject { ["a"] = null }), null!, new MessagingExtensionAttachment { Preview = new Attachment("z") }],
            SuggestedActions = new SuggestedActions { Actions = ["a"] },
            Value = 5,
            Properties = new JObject { ["more"] = new JArray(1, "2") },
        };

        Same(Fast(activity), Newtonsoft(activity));
    }

    [Fact]
    public void Half_a_surrogate_pair_breaks_nothing()
    {
        var json = Encoding.UTF8.GetString(ConnectorJson.Write(new Activity("message") { Text = "a\ud800b", Value = new JObject { ["\udc00"] = "\ud800" } }).Span);

        ((string?)JObject.Parse(json)["text"]).ShouldBe("a\ufffdb");
    }

    [Fact]
    public void The_answer_to_a_card_is_written_the_same()
    {
        var answer = new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "application/vnd.microsoft.card.adaptive", Value = JObject.Parse("""{"type":"AdaptiveCard","n":1.0,"x":null}""") };

        Same(Fast(answer), Newtonsoft(answer));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100_000)]
    public void Raw_json_that_is_encoded_already_is_written_as_its_text(int length)
    {
        var json = new Encoded($$"""{"type":"AdaptiveCard","speak":"{{new string('đ', length)}}"}""");
        var activity = new Activity("message") { Attachments = [new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = new JRaw(json) }] };

        Same(Fast(activity), Newtonsoft(activity));
        Same(Fast(activity), Newtonsoft(new Activity("message") { Attachments = [new Attachment { ContentType = "application/vnd.microsoft.card.adaptive", Content = new JRaw(json.ToString()) }] }));
    }

    private sealed class Encoded(string json) : IUtf8SpanFormattable
    {
        public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
            Encoding.UTF8.TryGetBytes(json, utf8Destination, out bytesWritten);

        public override string ToString() => json;
    }

    private static void Same(string fast, string newtonsoft) => JToken.DeepEquals(Wire.Read(fast), Wire.Read(newtonsoft)).ShouldBeTrue($"{fast}\n{newtonsoft}");

    private static Activity ByNewtonsoft(string json) => ConnectorJson.Serializer.Deserialize<Activity>(new JsonTextReader(new StringReader(json)))!;

    private static string Fast(object value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ActivityWriter.TryWrite(buffer, value).ShouldBeTrue();
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static string Newtonsoft(object value)
    {
        var text = new StringWriter();
        ConnectorJson.Serializer.Serialize(text, value);
        return text.ToString();
    }
}
