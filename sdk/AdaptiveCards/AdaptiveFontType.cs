namespace AdaptiveCards;

/// <summary>Kind of font.</summary>
[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveFontType>), true)]
public enum AdaptiveFontType
{
    Default,
    Monospace,
}
