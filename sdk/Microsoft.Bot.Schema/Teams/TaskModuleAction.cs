namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button that opens a dialog.</summary>
public class TaskModuleAction : CardAction
{
    /// <param name="title">The button's title.</param>
    /// <param name="value">Goes to the bot with the request: an object, or JSON of one.</param>
    public TaskModuleAction(string title, object value = null)
        : base("invoke", title)
    {
        var data = value switch
        {
            null => [],
            string json => JObject.Parse(json),
            _ => JObject.FromObject(value, WithoutNulls),
        };
        data["type"] = "task/fetch";
        Value = data.ToString();
    }

    private static readonly JsonSerializer WithoutNulls = JsonSerializer.Create(new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });
}
