namespace Microsoft.Bot.Schema.Teams;

/// <summary>How long a client may keep an answer.</summary>
public class CacheInfo
{
    public CacheInfo()
    {
    }

    public CacheInfo(string cacheType = default, int cacheDuration = default)
    {
        CacheType = cacheType;
        CacheDuration = cacheDuration;
    }

    [JsonProperty("cacheType")]
    public string CacheType { get; set; }

    /// <summary>Seconds.</summary>
    [JsonProperty("cacheDuration")]
    public int CacheDuration { get; set; }

    // Properties of the JSON without a member here survive a round trip.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private IDictionary<string, JToken> Unknown { get; set; }
}
