namespace Microsoft.Bot.Schema.Teams;

/// <summary>Where a dialog was opened.</summary>
public class TaskModuleRequestContext
{
    public TaskModuleRequestContext()
    {
    }

    public TaskModuleRequestContext(string theme = default)
    {
        Theme = theme;
    }

    /// <summary>"default", "dark" or "contrast".</summary>
    [JsonProperty("theme")]
    public string Theme { get; set; }

    // Properties of the JSON without a member here survive a round trip.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private IDictionary<string, JToken> Unknown { get; set; }
}
