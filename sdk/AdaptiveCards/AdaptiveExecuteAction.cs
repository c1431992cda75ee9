using System.ComponentModel;

namespace AdaptiveCards;

/// <summary>A button that calls the bot and replaces the card by its answer.</summary>
public class AdaptiveExecuteAction : AdaptiveAction
{
    public const string TypeName = "Action.Execute";

    public override string Type { get; set; } = TypeName;

    /// <summary>Goes to the bot with the inputs' values; written as JSON.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public object Data { get; set; }

    /// <summary>The action's name for the bot.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    [DefaultValue("")]
    public string Verb { get; set; } = string.Empty;
}
