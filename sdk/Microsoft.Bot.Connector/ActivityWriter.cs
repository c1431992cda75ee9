using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Microsoft.Bot.Connector;

/// <summary>Writes an activity without reflection; what is not of the usual types is left to Newtonsoft. The JSON is the same as its own.</summary>
internal static class ActivityWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true, MaxDepth = 1000 };

    /// <summary>False where the value's type is none that this writes.</summary>
    public static bool TryWrite(IBufferWriter<byte> buffer, object value)
    {
        if (value.GetType() != typeof(Activity) && value.GetType() != typeof(AdaptiveCardInvokeResponse) && value is not JToken)
            return false;
        using var writer = new Utf8JsonWriter(buffer, Options);
        switch (value)
        {
            case Activity activity:
                WriteActivity(writer, activity);
                break;
            case AdaptiveCardInvokeResponse response:
                writer.WriteStartObject();
                writer.WriteNumber("statusCode", response.StatusCode);
                Text(writer, "type", response.Type);
                Any(writer, "value", response.Value);
                writer.WriteEndObject();
                break;
            case JToken token:
                TokenJson.Write(writer, token);
                break;
        }

        return true;
    }

    private static void WriteActivity(Utf8JsonWriter writer, Activity activity)
    {
        writer.WriteStartObject();
        Text(writer, "type", activity.Type);
        Text(writer, "id", activity.Id);
        Time(writer, "timestamp", activity.Timestamp);
        Time(writer, "localTimestamp", activity.LocalTimestamp);
        Text(writer, "localTimezone", activity.LocalTimezone);
        Text(writer, "serviceUrl", activity.ServiceUrl);
        Text(writer, "channelId", activity.ChannelId);
        Account(writer, "from", activity.From);
        Conversation(writer, activity.Conversation);
        Account(writer, "recipient", activity.Recipient);
        Text(writer, "textFormat", activity.TextFormat);
        Text(writer, "attachmentLayout", activity.AttachmentLayout);
        Any(writer, "membersAdded", activity.MembersAdded);
        Any(writer, "membersRemoved", activity.MembersRemoved);
        Any(writer, "reactionsAdded", activity.ReactionsAdded);
        Any(writer, "reactionsRemoved", activity.ReactionsRemoved);
        Text(writer, "topicName", activity.TopicName);
        if (activity.HistoryDisclosed is { } disclosed)
            writer.WriteBoolean("historyDisclosed", disclosed);
        Text(writer, "locale", activity.Locale);
        Text(writer, "text", activity.Text);
        Text(writer, "speak", activity.Speak);
        Text(writer, "inputHint", activity.InputHint);
        Text(writer, "summary", activity.Summary);
        Any(writer, "suggestedActions", activity.SuggestedActions);
        Attachments(writer, activity.Attachments);
        Entities(writer, activity.Entities);
        Any(writer, "channelData", activity.ChannelData);
        Text(writer, "action", activity.Action);
        Text(writer, "replyToId", activity.ReplyToId);
        Text(writer, "label", activity.Label);
        Text(writer, "valueType", activity.ValueType);
        Any(writer, "value", activity.Value);
        Text(writer, "name", activity.Name);
        Any(writer, "relatesTo", activity.RelatesTo);
        Text(writer, "code", activity.Code);
        Time(writer, "expiration", activity.Expiration);
        Text(writer, "importance", activity.Importance);
        Text(writer, "deliveryMode", activity.DeliveryMode);
        Any(writer, "listenFor", activity.ListenFor);
        Any(writer, "textHighlights", activity.TextHighlights);
        Any(writer, "semanticAction", activity.SemanticAction);
        Text(writer, "callerId", activity.CallerId);
        Unknown(writer, activity.ExtensionData);
        writer.WriteEndObject();
    }

    private static void Account(Utf8JsonWriter writer, string name, ChannelAccount account)
    {
        if (account is null)
            return;
        if (account.GetType() != typeof(ChannelAccount))
        {
            Any(writer, name, account);
            return;
        }

        writer.WriteStartObject(name);
        Text(writer, "id", account.Id);
        Text(writer, "name", account.Name);
        Text(writer, "aadObjectId", account.AadObjectId);
        Text(writer, "role", account.Role);
        Unknown(writer, account.ExtensionData);
        writer.WriteEndObject();
    }

    private static void Conversation(Utf8JsonWriter writer, ConversationAccount conversation)
    {
        if (conversation is null)
            return;
        if (conversation.GetType() != typeof(ConversationAccount))
        {
            Any(writer, "conversation", conversation);
            return;
        }

        writer.WriteStartObject("conversation");
        if (conversation.IsGroup is { } group)
            writer.WriteBoolean("isGroup", group);
        Text(writer, "conversationType", conversation.ConversationType);
        Text(writer, "id", conversation.Id);
        Text(writer, "name", conversation.Name);
        Text(writer, "aadObjectId", conversation.AadObjectId);
        Text(writer, "role", conversation.Role);
        Text(writer, "tenantId", conversation.TenantId);
        Unknown(writer, conversation.ExtensionData);
        writer.WriteEndObject();
    }

    private static void Attachments(Utf8JsonWriter writer, IList<Attachment> attachments)
    {
        if (attachments is null)
            return;
        writer.WriteStartArray("attachments");
        foreach (var attachment in attachments)
        {
            // Streams and objects are the converter's.
            if (attachment?.GetType() != typeof(Attachment) || attachment.Content is not (null or JToken or string))
            {
                TokenJson.WriteByNewtonsoft(writer, attachment);
                continue;
            }

            writer.WriteStartObject();
            Text(writer, "contentType", attachment.ContentType);
            Text(writer, "contentUrl", attachment.ContentUrl);
            Any(writer, "content", attachment.Content);
            Text(writer, "name", attachment.Name);
            Text(writer, "thumbnailUrl", attachment.ThumbnailUrl);
            Unknown(writer, attachment.ExtensionData);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Entities(Utf8JsonWriter writer, IList<Entity> entities)
    {
        if (entities is null)
            return;
        writer.WriteStartArray("entities");
        foreach (var entity in entities)
        {
            if (entity?.GetType() != typeof(Entity))
            {
                TokenJson.WriteByNewtonsoft(writer, entity);
                continue;
            }

            writer.WriteStartObject();
            Text(writer, "type", entity.Type);
            Unknown(writer, entity.ExtensionData);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter writer, string name, string text)
    {
        if (text is not null)
            writer.WriteString(name, text);
    }

    private static void Time(Utf8JsonWriter writer, string name, DateTimeOffset? time)
    {
        if (time is { } moment)
            writer.WriteString(name, moment);
    }

    private static void Any(Utf8JsonWriter writer, string name, object value)
    {
        if (value is null)
            return;
        writer.WritePropertyName(name);
        switch (value)
        {
            case string text:
                writer.WriteStringValue(text);
                break;
            case JToken token:
                TokenJson.Write(writer, token);
                break;
            default:
                TokenJson.WriteByNewtonsoft(writer, value);
                break;
        }
    }

    private static void Unknown(Utf8JsonWriter writer, JObject unknown)
    {
        if (unknown is null)
            return;
        foreach (var property in unknown.Properties())
        {
            writer.WritePropertyName(property.Name);
            TokenJson.Write(writer, property.Value);
        }
    }
}
