using System.ComponentModel;

namespace AdaptiveCards;

/// <summary>An image.</summary>
public class AdaptiveImage : AdaptiveElement
{
    public const string TypeName = "Image";

    [JsonProperty(Required = Required.Default)]
    public override string Type { get; set; } = TypeName;

    public AdaptiveImage()
    {
    }

    public AdaptiveImage(string url) => Url = new Uri(url);

    public AdaptiveImage(Uri url) => Url = url;

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [DefaultValue(default(AdaptiveImageSize))]
    public AdaptiveImageSize Size { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [DefaultValue(default(AdaptiveImageStyle))]
    public AdaptiveImageStyle Style { get; set; }

    [JsonRequired]
    public Uri Url { get; set; }

    [JsonIgnore]
    public string UrlString
    {
        get => Url?.ToString();
        set => Url = new Uri(value);
    }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [DefaultValue(default(AdaptiveHorizontalAlignment))]
    public AdaptiveHorizontalAlignment HorizontalAlignment { get; set; }

    /// <summary>"#RRGGBB" or "#AARRGGBB".</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [DefaultValue(null)]
    public string BackgroundColor { get; set; }

    [JsonProperty(DefaultValueHandling = DefaultValueHandling.IgnoreAndPopulate)]
    [DefaultValue(null)]
    public AdaptiveAction SelectAction { get; set; }

    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public string AltText { get; set; }

    /// <summary>Width in pixels; 0 for the width of <see cref="Size"/>.</summary>
    [JsonIgnore]
    public uint PixelWidth { get; set; }

    [JsonProperty("width", NullValueHandling = NullValueHandling.Ignore)]
    private string WidthJson => PixelWidth > 0 ? $"{PixelWidth}px" : null;
}
