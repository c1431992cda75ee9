using System.Globalization;

namespace AdaptiveCards;

/// <summary>A height.</summary>
public class AdaptiveHeight
{
    public AdaptiveHeight()
    {
    }

    /// <summary>Reads "auto", "stretch", "50px" or a number of pixels.</summary>
    public AdaptiveHeight(string value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        if (value.EndsWith("px", StringComparison.Ordinal))
            (HeightType, Unit) = (AdaptiveHeightType.Pixel, uint.Parse(value.AsSpan(0, value.Length - 2), CultureInfo.InvariantCulture));
        else if (uint.TryParse(value, CultureInfo.InvariantCulture, out var number))
            (HeightType, Unit) = (AdaptiveHeightType.Pixel, number);
        else
            HeightType = Enum.Parse<AdaptiveHeightType>(value, ignoreCase: true);
    }

    public AdaptiveHeight(AdaptiveHeightType heightType) => (HeightType, Unit) = (heightType, null);

    public static AdaptiveHeight Auto { get; } = new(AdaptiveHeightType.Auto);

    public static AdaptiveHeight Stretch { get; } = new(AdaptiveHeightType.Stretch);

    public AdaptiveHeightType HeightType { get; set; }

    /// <summary>Pixels; null where the type says all.</summary>
    public uint? Unit { get; set; }

    public static implicit operator AdaptiveHeight(string value) => new(value);

    /// <summary>Whether it says more than "auto".</summary>
    public bool ShouldSerializeAdaptiveHeight() => HeightType != AdaptiveHeightType.Auto && (HeightType != AdaptiveHeightType.Pixel || Unit > 0);

    public bool Equals(AdaptiveHeight other) => other is not null && HeightType == other.HeightType && (HeightType is AdaptiveHeightType.Auto or AdaptiveHeightType.Stretch || Unit == other.Unit);

    public override bool Equals(object obj) => Equals(obj as AdaptiveHeight);

    public override int GetHashCode() => HashCode.Combine(HeightType, Unit);

    public override string ToString() => HeightType switch
    {
        AdaptiveHeightType.Auto => "auto",
        AdaptiveHeightType.Stretch => "stretch",
        AdaptiveHeightType.Pixel => string.Create(CultureInfo.InvariantCulture, $"{Unit}px"),
        _ => Unit?.ToString(CultureInfo.InvariantCulture),
    };
}
