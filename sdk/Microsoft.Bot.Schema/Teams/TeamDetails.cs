namespace Microsoft.Bot.Schema.Teams;

/// <summary>A team, as Teams tells of it when asked.</summary>
public class TeamDetails
{
    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }

    [JsonProperty("aadGroupId")]
    public string AadGroupId { get; set; }

    [JsonProperty("channelCount")]
    public int ChannelCount { get; set; }

    [JsonProperty("memberCount")]
    public int MemberCount { get; set; }

    [JsonProperty("type")]
    public string Type { get; set; }

    // Properties of the JSON without a member here survive a round trip.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private IDictionary<string, JToken> Unknown { get; set; }
}
