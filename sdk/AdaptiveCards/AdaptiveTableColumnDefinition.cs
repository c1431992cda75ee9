using System.ComponentModel;
using System.Globalization;
using Newtonsoft.Json.Serialization;

namespace AdaptiveCards;

/// <summary>The width and alignment of a column of a table.</summary>
[JsonObject(NamingStrategyType = typeof(CamelCaseNamingStrategy))]
public class AdaptiveTableColumnDefinition
{
    public const string TypeName = "TableColumnDefinition";

    [JsonProperty("verticalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [DefaultValue(default(AdaptiveVerticalContentAlignment))]
    public AdaptiveVerticalContentAlignment VerticalContentAlignment { get; set; }

    [JsonProperty("horizontalCellContentAlignment", DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [DefaultValue(default(AdaptiveHorizontalContentAlignment))]
    public AdaptiveHorizontalContentAlignment HorizontalContentAlignment { get; set; }

    /// <summary>Width in pixels; 0 where it is a share.</summary>
    [JsonIgnore]
    public double PixelWidth
    {
        get;
        set
        {
            field = value;
            if (value > 0)
                Width = 0;
        }
    }

    /// <summary>The column's share of the width beside the other columns; 0 where it is in pixels.</summary>
    [JsonIgnore]
    public double Width
    {
        get;
        set
        {
            field = value;
            if (value > 0)
                PixelWidth = 0;
        }
    }

    [JsonProperty("width")]
    private JToken WidthJson => PixelWidth > 0 ? string.Create(CultureInfo.InvariantCulture, $"{PixelWidth}px")
        : Width == Math.Floor(Width) ? (JToken)(long)Width
        : Width;
}
