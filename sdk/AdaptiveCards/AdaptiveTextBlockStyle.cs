namespace AdaptiveCards;

/// <summary>What a text block is to a screen reader.</summary>
[JsonConverter(typeof(IgnoreDefaultStringEnumConverter<AdaptiveTextBlockStyle>), true)]
public enum AdaptiveTextBlockStyle
{
    Paragraph,
    Heading,
}
