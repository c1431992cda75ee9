namespace AdaptiveCards;

/// <summary>How a height is given.</summary>
[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveHeightType>), true)]
public enum AdaptiveHeightType
{
    Auto,
    Stretch,
    Pixel,
}
