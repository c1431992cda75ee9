namespace Microsoft.Bot.Schema;

/// <summary>A piece of the text that the activity wants shown.</summary>
public class TextHighlight
{
    public TextHighlight()
    {
    }

    public TextHighlight(string text = default, int? occurrence = default)
    {
        Text = text;
        Occurrence = occurrence;
    }

    [JsonProperty("text")]
    public string Text { get; set; }

    /// <summary>Which occurrence of <see cref="Text"/>, from 1; null for the first.</summary>
    [JsonProperty("occurrence")]
    public int? Occurrence { get; set; }

    // Properties of the JSON without a member here survive a round trip.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private IDictionary<string, JToken> Unknown { get; set; }
}
