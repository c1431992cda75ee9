using Microsoft.Bot.Schema.Converters;

namespace Microsoft.Bot.Schema;

/// <summary>A card, a file or a picture on a message.</summary>
public class Attachment
{
    public Attachment()
    {
    }

    public Attachment(string contentType = default, string contentUrl = default, object content = default, string name = default, string thumbnailUrl = default)
    {
        ContentType = contentType;
        ContentUrl = contentUrl;
        Content = content;
        Name = name;
        ThumbnailUrl = thumbnailUrl;
    }

    [JsonProperty("contentType")]
    public string ContentType { get; set; }

    [JsonProperty("contentUrl")]
    public string ContentUrl { get; set; }

    /// <summary>A <see cref="JToken"/> when it came over the wire. A card goes out as a <see cref="JObject"/>.</summary>
    [JsonProperty("content")]
    [JsonConverter(typeof(AttachmentMemoryStreamConverter))]
    public object Content { get; set; }

    [JsonProperty("name")]
    public string Name { get; set; }

    [JsonProperty("thumbnailUrl")]
    public string ThumbnailUrl { get; set; }

    /// <summary>Properties of the JSON that this type has no member for; they survive a round trip. Never null unless set so.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => ExtensionData ??= [];
        set => ExtensionData = value;
    }

    // Made on first use: most JSON has no unknown property.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    internal JObject ExtensionData { get; set; }
}
