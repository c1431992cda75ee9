namespace AdaptiveCards;

/// <summary>What stands instead of an element or action that a client does not know.</summary>
public class AdaptiveFallbackElement
{
    public AdaptiveFallbackElement()
        : this(AdaptiveFallbackType.None)
    {
    }

    public AdaptiveFallbackElement(AdaptiveFallbackType fallbackType) => Type = fallbackType;

    public AdaptiveFallbackElement(AdaptiveTypedElement fallbackContent)
    {
        Type = AdaptiveFallbackType.Content;
        Content = fallbackContent;
    }

    /// <summary>Whether nothing is said, the element is dropped, or another stands in.</summary>
    public enum AdaptiveFallbackType
    {
        None,
        Drop,
        Content,
    }

    [JsonIgnore]
    public AdaptiveFallbackType Type { get; set; }

    [JsonIgnore]
    public AdaptiveTypedElement Content { get; set; }
}
