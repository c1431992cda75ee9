namespace AdaptiveCards;

/// <summary>Where the content stands upright.</summary>
[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveVerticalContentAlignment>), true)]
public enum AdaptiveVerticalContentAlignment
{
    Top,
    Center,
    Bottom,
}
