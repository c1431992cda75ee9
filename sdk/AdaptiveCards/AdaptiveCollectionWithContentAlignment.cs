using System.ComponentModel;

namespace AdaptiveCards;

/// <summary>A table, or a part of one.</summary>
public abstract class AdaptiveCollectionWithContentAlignment : AdaptiveCollectionElement
{
    [JsonProperty("verticalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [DefaultValue(default(AdaptiveVerticalContentAlignment))]
    public AdaptiveVerticalContentAlignment VerticalCellContentAlignment { get; set; }

    [JsonProperty("horizontalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [DefaultValue(default(AdaptiveHorizontalContentAlignment))]
    public AdaptiveHorizontalContentAlignment HorizontalCellContentAlignment { get; set; }
}
