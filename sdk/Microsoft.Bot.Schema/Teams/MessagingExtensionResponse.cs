namespace Microsoft.Bot.Schema.Teams;

/// <summary>The body that answers a search.</summary>
public class MessagingExtensionResponse
{
    public MessagingExtensionResponse()
    {
    }

    public MessagingExtensionResponse(MessagingExtensionResult composeExtension = default)
    {
        ComposeExtension = composeExtension;
    }

    [JsonProperty("composeExtension")]
    public MessagingExtensionResult ComposeExtension { get; set; }

    [JsonProperty("cacheInfo")]
    public CacheInfo CacheInfo { get; set; }

    // Properties of the JSON without a member here survive a round trip.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private IDictionary<string, JToken> Unknown { get; set; }
}
