namespace Microsoft.Bot.Schema.Teams;

/// <summary>What happens to the dialog.</summary>
public class TaskModuleResponseBase
{
    public TaskModuleResponseBase()
    {
    }

    public TaskModuleResponseBase(string type = default)
    {
        Type = type;
    }

    /// <summary>"continue" or "message".</summary>
    [JsonProperty("type")]
    public string Type { get; set; }

    // Properties of the JSON without a member here survive a round trip.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private IDictionary<string, JToken> Unknown { get; set; }
}
