namespace Microsoft.Bot.Schema;

/// <summary>The button that was pressed.</summary>
public class AdaptiveCardInvokeAction
{
    /// <summary>Always "Action.Execute".</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>The action's name as the card's author gave it.</summary>
    [JsonProperty("verb")]
    public string Verb { get; set; }

    /// <summary>The card's data merged with the inputs' values. Comes from the client: never to be trusted.</summary>
    [JsonProperty("data")]
    public object Data { get; set; }

    // Properties of the JSON without a member here survive a round trip.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private IDictionary<string, JToken> Unknown { get; set; }
}
