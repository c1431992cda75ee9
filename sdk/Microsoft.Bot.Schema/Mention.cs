namespace Microsoft.Bot.Schema;

/// <summary>The entity behind an "@name" in the text.</summary>
public class Mention : Entity
{
    public Mention()
        : base("mention")
    {
    }

    public Mention(ChannelAccount mentioned = default, string text = default, string type = default)
        : base("mention")
    {
        Mentioned = mentioned;
        Text = text;
    }

    [JsonProperty("mentioned")]
    public ChannelAccount Mentioned { get; set; }

    /// <summary>The mention as it stands in the text, "&lt;at&gt;name&lt;/at&gt;".</summary>
    [JsonProperty("text")]
    public string Text { get; set; }
}
