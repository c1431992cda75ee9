namespace Microsoft.Bot.Schema.Teams;

/// <summary>Attachments as found things.</summary>
public static class AttachmentExtensions
{
    /// <summary>The attachment with a preview; its own look where none is given.</summary>
    public static MessagingExtensionAttachment ToMessagingExtensionAttachment(this Attachment attachment, Attachment previewAttachment = null) => new()
    {
        Content = attachment.Content,
        ContentType = attachment.ContentType,
        ContentUrl = attachment.ContentUrl,
        Name = attachment.Name,
        ThumbnailUrl = attachment.ThumbnailUrl,
        Preview = previewAttachment ?? JObject.FromObject(attachment).ToObject<Attachment>(),
    };
}
