namespace AdaptiveCards;

/// <summary>Widths of a column by name.</summary>
public class AdaptiveColumnWidth
{
    public const string Auto = "auto";
    public const string Stretch = "stretch";
}
