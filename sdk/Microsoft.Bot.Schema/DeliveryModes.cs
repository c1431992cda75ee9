namespace Microsoft.Bot.Schema;

/// <summary>How the sender of an activity wants the replies.</summary>
public static class DeliveryModes
{
    public const string Normal = "normal";
    public const string Notification = "notification";

    /// <summary>The replies come back in the answer of the same HTTP request.</summary>
    public const string ExpectReplies = "expectReplies";
    public const string Ephemeral = "ephemeral";
}
