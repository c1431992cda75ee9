namespace Microsoft.Bot.Schema.Teams;

/// <summary>The dialog shows something.</summary>
public class TaskModuleContinueResponse : TaskModuleResponseBase
{
    public TaskModuleContinueResponse()
        : base("continue")
    {
    }

    public TaskModuleContinueResponse(TaskModuleTaskInfo value = default)
        : base("continue") => Value = value;

    [JsonProperty("value")]
    public TaskModuleTaskInfo Value { get; set; }
}
