namespace AdaptiveCards;

/// <summary>Whether an action stands in the row of buttons or in the overflow menu.</summary>
[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveActionMode>), true)]
public enum AdaptiveActionMode
{
    Primary,
    Secondary,
}
