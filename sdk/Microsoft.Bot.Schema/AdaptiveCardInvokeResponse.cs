namespace Microsoft.Bot.Schema;

/// <summary>The body that answers an "adaptiveCard/action" invoke.</summary>
public class AdaptiveCardInvokeResponse
{
    [JsonProperty("statusCode")]
    public int StatusCode { get; set; }

    /// <summary>"application/vnd.microsoft.card.adaptive", "application/vnd.microsoft.activity.message" or "application/vnd.microsoft.error".</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("value")]
    public object Value { get; set; }

    // Properties of the JSON without a member here survive a round trip.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private IDictionary<string, JToken> Unknown { get; set; }
}
