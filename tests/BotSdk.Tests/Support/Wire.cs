namespace BotSdk.Tests.Support;

/// <summary>Activities as Teams writes them; the people and ids are made up.</summary>
internal static class Wire
{
    public const string Tenant = "6f1b3a52-0c55-4f0e-9a7a-1d2c3b4a5f60";

    public static JObject Message(string serviceUrl, string text = "Sở Y tế được giao gì?") => (JObject)Read(
        $$"""
        {
          "text": "<at>Trợ lý</at> {{text}}", "textFormat": "plain", "type": "message", "timestamp": "2023-12-20T01:00:00.1234567Z",
          "localTimestamp": "2023-12-20T08:00:00.1234567+07:00", "localTimezone": "Asia/Ho_Chi_Minh", "id": "1703034000123", "channelId": "msteams",
          "serviceUrl": "{{serviceUrl}}",
          "from": { "id": "29:1a-person", "name": "Người Dùng", "aadObjectId": "0f4a9c1e-7b1d-4a55-8c7e-2f9d6b3e1a00" },
          "conversation": { "isGroup": true, "conversationType": "groupChat", "tenantId": "{{Tenant}}", "id": "19:abc_def@thread.v2" },
          "recipient": { "id": "28:b0b0b0b0-0000-4000-8000-00000000b0b0", "name": "Trợ lý" },
          "entities": [
            { "mentioned": { "id": "28:b0b0b0b0-0000-4000-8000-00000000b0b0", "name": "Trợ lý" }, "text": "<at>Trợ lý</at>", "type": "mention" },
            { "locale": "vi-VN", "country": "VN", "platform": "Windows", "timezone": "Asia/Ho_Chi_Minh", "type": "clientInfo" }
          ],
          "channelData": { "tenant": { "id": "{{Tenant}}" }, "source": { "name": "message" } },
          "locale": "vi-VN", "aFutureProperty": { "since": "2030-01-01T00:00:00Z", "list": [1, 2.50, null] }
        }
        """);

    public static JObject Invoke(string serviceUrl, JObject? data = null)
    {
        var activity = Message(serviceUrl);
        activity["type"] = "invoke";
        activity["name"] = "adaptiveCard/action";
        activity.Remove("text");
        activity["value"] = new JObject
        {
            ["action"] = new JObject { ["type"] = "Action.Execute", ["id"] = "ack", ["verb"] = "acknowledge", ["data"] = data ?? new JObject { ["a"] = "1" } },
            ["trigger"] = "manual",
        };
        return activity;
    }

    /// <summary>Reads JSON without taking strings that look like dates for dates.</summary>
    public static JToken Read(string json)
    {
        using var reader = new Newtonsoft.Json.JsonTextReader(new StringReader(json)) { DateParseHandling = Newtonsoft.Json.DateParseHandling.None };
        return JToken.ReadFrom(reader);
    }

}
