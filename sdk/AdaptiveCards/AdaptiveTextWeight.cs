namespace AdaptiveCards;

/// <summary>Weight of text.</summary>
[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveTextWeight>), true)]
public enum AdaptiveTextWeight
{
    Default,
    Lighter,
    Bolder,
}
