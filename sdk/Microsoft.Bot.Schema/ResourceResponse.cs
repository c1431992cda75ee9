namespace Microsoft.Bot.Schema;

/// <summary>The channel's answer to a sent or updated activity.</summary>
public class ResourceResponse
{
    public ResourceResponse()
    {
    }

    public ResourceResponse(string id = default)
    {
        Id = id;
    }

    /// <summary>The activity's id in its conversation; null where the channel gives none.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    // Properties of the JSON without a member here survive a round trip.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private IDictionary<string, JToken> Unknown { get; set; }
}
