namespace AdaptiveCards;

/// <summary>Shape of an image.</summary>
[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveImageStyle>), true)]
public enum AdaptiveImageStyle
{
    Default,
    Person,
}
