namespace AdaptiveCards;

/// <summary>How a width is given.</summary>
[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveWidthType>), true)]
public enum AdaptiveWidthType
{
    Auto,
    Stretch,
    Pixel,
    Weighted,
}
