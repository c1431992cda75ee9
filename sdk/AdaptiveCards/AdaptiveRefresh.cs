using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>How a card brings itself up to date for each person that sees it.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveRefresh
{
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AdaptiveExecuteAction Action { get; set; }

    /// <summary>At most 60 ids of members; in larger chats a card without them is not refreshed by itself.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public List<string> UserIds { get; set; } = [];

    /// <summary>When the card is out of date, in UTC.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public DateTime? Expires { get; set; }
}
