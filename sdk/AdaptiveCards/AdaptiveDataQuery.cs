using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>Where choices come from while the person types.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveDataQuery
{
    [JsonProperty]
    public string Type { get; set; } = "Data.Query";

    [JsonRequired]
    public string Dataset { get; set; }

    [JsonProperty]
    public string Value { get; set; }

    [JsonProperty]
    public int Count { get; set; }

    [JsonProperty]
    public int Skip { get; set; }
}
