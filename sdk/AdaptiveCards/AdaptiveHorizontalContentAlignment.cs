namespace AdaptiveCards;

/// <summary>Where the content stands across.</summary>
[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveHorizontalContentAlignment>), true)]
public enum AdaptiveHorizontalContentAlignment
{
    Left,
    Center,
    Right,
}
