namespace Microsoft.Bot.Schema.Teams;

/// <summary>An action command of the composer or of a message's menu: its dialog is asked for, was sent, or its preview was answered.</summary>
public class MessagingExtensionAction : TaskModuleRequest
{
    public MessagingExtensionAction()
    {
    }

    [JsonProperty("commandId")]
    public string CommandId { get; set; }

    /// <summary>"compose", "message" or "commandbox".</summary>
    [JsonProperty("commandContext")]
    public string CommandContext { get; set; }

    /// <summary>"edit" or "send", pressed under a preview; else null.</summary>
    [JsonProperty("botMessagePreviewAction")]
    public string BotMessagePreviewAction { get; set; }

    [JsonProperty("botActivityPreview")]
    public IList<Activity> BotActivityPreview { get; set; }

    /// <summary>The magic code after a sign-in.</summary>
    [JsonProperty("state")]
    public string State { get; set; }
}
