namespace Microsoft.Bot.Schema.Teams;

/// <summary>The dialog closes with a message.</summary>
public class TaskModuleMessageResponse : TaskModuleResponseBase
{
    public TaskModuleMessageResponse()
        : base("message")
    {
    }

    public TaskModuleMessageResponse(string value = default)
        : base("message") => Value = value;

    [JsonProperty("value")]
    public string Value { get; set; }
}
