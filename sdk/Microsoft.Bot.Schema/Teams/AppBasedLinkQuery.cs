namespace Microsoft.Bot.Schema.Teams;

/// <summary>A link of ours was pasted into the composer, and Teams asks for its card.</summary>
public class AppBasedLinkQuery
{
    public AppBasedLinkQuery()
    {
    }

    public AppBasedLinkQuery(string url = default)
    {
        Url = url;
    }

    [JsonProperty("url")]
    public string Url { get; set; }

    /// <summary>The magic code after a sign-in.</summary>
    [JsonProperty("state")]
    public string State { get; set; }

    // Properties of the JSON without a member here survive a round trip.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private IDictionary<string, JToken> Unknown { get; set; }
}
