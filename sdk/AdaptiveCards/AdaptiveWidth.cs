using System.Globalization;

namespace AdaptiveCards;

/// <summary>A width.</summary>
public class AdaptiveWidth
{
    public AdaptiveWidth()
    {
    }

    /// <summary>Reads "auto", "stretch", "50px" or a share such as "2".</summary>
    public AdaptiveWidth(string value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        if (value.EndsWith("px", StringComparison.Ordinal))
            (WidthType, Unit) = (AdaptiveWidthType.Pixel, uint.Parse(value.AsSpan(0, value.Length - 2), CultureInfo.InvariantCulture));
        else if (uint.TryParse(value, CultureInfo.InvariantCulture, out var number))
            (WidthType, Unit) = (AdaptiveWidthType.Weighted, number);
        else
            WidthType = Enum.Parse<AdaptiveWidthType>(value, ignoreCase: true);
    }

    public AdaptiveWidth(AdaptiveWidthType widthType) => (WidthType, Unit) = (widthType, widthType == AdaptiveWidthType.Weighted ? 1 : null);

    public static AdaptiveWidth Auto { get; } = new(AdaptiveWidthType.Auto);

    public static AdaptiveWidth Stretch { get; } = new(AdaptiveWidthType.Stretch);

    public AdaptiveWidthType WidthType { get; set; }

    /// <summary>Pixels or the share; null where the type says all.</summary>
    public uint? Unit { get; set; }

    public static implicit operator AdaptiveWidth(string value) => new(value);

    /// <summary>Whether it says more than "auto".</summary>
    public bool ShouldSerializeAdaptiveWidth() => WidthType != AdaptiveWidthType.Auto && (WidthType != AdaptiveWidthType.Pixel || Unit > 0);

    public bool Equals(AdaptiveWidth other) => other is not null && WidthType == other.WidthType && (WidthType is AdaptiveWidthType.Auto or AdaptiveWidthType.Stretch || Unit == other.Unit);

    public override bool Equals(object obj) => Equals(obj as AdaptiveWidth);

    public override int GetHashCode() => HashCode.Combine(WidthType, Unit);

    public override string ToString() => WidthType switch
    {
        AdaptiveWidthType.Auto => "auto",
        AdaptiveWidthType.Stretch => "stretch",
        AdaptiveWidthType.Pixel => string.Create(CultureInfo.InvariantCulture, $"{Unit ?? 1}px"),
        _ => Unit?.ToString(CultureInfo.InvariantCulture),
    };
}
