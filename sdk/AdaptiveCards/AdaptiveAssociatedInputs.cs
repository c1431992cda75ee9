namespace AdaptiveCards;

/// <summary>Which inputs go with an action.</summary>
[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveAssociatedInputs>), true)]
public enum AdaptiveAssociatedInputs
{
    Auto,
    None,
}
