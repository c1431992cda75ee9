using System.Collections.Frozen;
using System.Text.Json;
using Microsoft.Bot.Schema.Converters;
using JsonException = System.Text.Json.JsonException;

namespace Microsoft.Bot.Connector;

/// <summary>
/// Reads an activity of the usual shape without reflection. Whatever is unusual (a number where text belongs, JSON that only
/// Newtonsoft takes) is left to Newtonsoft, so that the result is always the same as its own.
/// </summary>
internal static class ActivityReader
{
    private const int LongestName = 64;

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Names = new[]
    {
        "type", "id", "timestamp", "localTimestamp", "localTimezone", "serviceUrl", "channelId", "from", "conversation", "recipient", "textFormat", "attachmentLayout",
        "membersAdded", "membersRemoved", "reactionsAdded", "reactionsRemoved", "topicName", "historyDisclosed", "locale", "text", "speak", "inputHint", "summary",
        "suggestedActions", "attachments", "entities", "channelData", "action", "replyToId", "label", "valueType", "value", "name", "relatesTo", "code", "expiration",
        "importance", "deliveryMode", "listenFor", "textHighlights", "semanticAction", "callerId", "aadObjectId", "role", "isGroup", "conversationType", "tenantId",
        "contentType", "contentUrl", "content", "thumbnailUrl",
    }.ToFrozenDictionary(name => name, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>False where the JSON is unusual or none.</summary>
    public static bool TryRead(ReadOnlySpan<byte> utf8, out Activity activity)
    {
        activity = null;
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = ConnectorJson.MaxDepth });
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
                return false;
            var read = new Activity();
            ReadActivity(ref reader, read);
            if (reader.Read())
                return false;
            activity = read;
            return true;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or Newtonsoft.Json.JsonException)
        {
            return false;
        }
    }

    private static void ReadActivity(ref Utf8JsonReader reader, Activity activity)
    {
        while (Next(ref reader, out var name, out var unknown))
        {
            switch (name)
            {
                case "type": activity.Type = reader.GetString(); break;
                case "id": activity.Id = reader.GetString(); break;
                case "timestamp": activity.Timestamp = Time(ref reader); break;
                case "localTimestamp": activity.LocalTimestamp = Time(ref reader); break;
                case "localTimezone": activity.LocalTimezone = reader.GetString(); break;
                case "serviceUrl": activity.ServiceUrl = reader.GetString(); break;
                case "channelId": activity.ChannelId = reader.GetString(); break;
                case "from": activity.From = Account(ref reader); break;
                case "conversation": activity.Conversation = Conversation(ref reader); break;
                case "recipient": activity.Recipient = Account(ref reader); break;
                case "textFormat": activity.TextFormat = reader.GetString(); break;
                case "attachmentLayout": activity.AttachmentLayout = reader.GetString(); break;
                case "membersAdded": activity.MembersAdded = List(ref reader, Account); break;
                case "membersRemoved": activity.MembersRemoved = List(ref reader, Account); break;
                case "reactionsAdded": activity.ReactionsAdded = Other<IList<MessageReaction>>(ref reader); break;
                case "reactionsRemoved": activity.ReactionsRemoved = Other<IList<MessageReaction>>(ref reader); break;
                case "topicName": activity.TopicName = reader.GetString(); break;
                case "historyDisclosed": activity.HistoryDisclosed = Truth(ref reader); break;
                case "locale": activity.Locale = reader.GetString(); break;
                case "text": activity.Text = reader.GetString(); break;
                case "speak": activity.Speak = reader.GetString(); break;
                case "inputHint": activity.InputHint = reader.GetString(); break;
                case "summary": activity.Summary = reader.GetString(); break;
                case "suggestedActions": activity.SuggestedActions = Other<SuggestedActions>(ref reader); break;
                case "attachments": activity.Attachments = List(ref reader, Attachment); break;
                case "entities": activity.Entities = List(ref reader, Entity); break;
                case "channelData": activity.ChannelData = Any(ref reader); break;
                case "action": activity.Action = reader.GetString(); break;
                case "replyToId": activity.ReplyToId = reader.GetString(); break;
                case "label": activity.Label = reader.GetString(); break;
                case "valueType": activity.ValueType = reader.GetString(); break;
                case "value": activity.Value = Any(ref reader); break;
                case "name": activity.Name = reader.GetString(); break;
                case "relatesTo": activity.RelatesTo = Other<ConversationReference>(ref reader); break;
                case "code": activity.Code = reader.GetString(); break;
                case "expiration": activity.Expiration = Time(ref reader); break;
                case "importance": activity.Importance = reader.GetString(); break;
                case "deliveryMode": activity.DeliveryMode = reader.GetString(); break;
                case "listenFor": activity.ListenFor = Other<IList<string>>(ref reader); break;
                case "textHighlights": activity.TextHighlights = Other<IList<TextHighlight>>(ref reader); break;
                case "semanticAction": activity.SemanticAction = Other<SemanticAction>(ref reader); break;
                case "callerId": activity.CallerId = reader.GetString(); break;
                default: activity.Properties[unknown ?? name] = TokenJson.Read(ref reader); break;
            }
        }
    }

    private delegate T Reading<T>(ref Utf8JsonReader reader);

    private static ChannelAccount Account(ref Utf8JsonReader reader)
    {
        if (!IsObject(ref reader))
            return null;
        var account = new ChannelAccount();
        while (Next(ref reader, out var name, out var unknown))
        {
            switch (name)
            {
                case "id": account.Id = reader.GetString(); break;
                case "name": account.Name = reader.GetString(); break;
                case "aadObjectId": account.AadObjectId = reader.GetString(); break;
                case "role": account.Role = reader.GetString(); break;
                default: account.Properties[unknown ?? name] = TokenJson.Read(ref reader); break;
            }
        }

        return account;
    }

    private static ConversationAccount Conversation(ref Utf8JsonReader reader)
    {
        if (!IsObject(ref reader))
            return null;
        var conversation = new ConversationAccount();
        while (Next(ref reader, out var name, out var unknown))
        {
            switch (name)
            {
                case "isGroup": conversation.IsGroup = Truth(ref reader); break;
                case "conversationType": conversation.ConversationType = reader.GetString(); break;
                case "id": conversation.Id = reader.GetString(); break;
                case "name": conversation.Name = reader.GetString(); break;
                case "aadObjectId": conversation.AadObjectId = reader.GetString(); break;
                case "role": conversation.Role = reader.GetString(); break;
                case "tenantId": conversation.TenantId = reader.GetString(); break;
                default: conversation.Properties[unknown ?? name] = TokenJson.Read(ref reader); break;
            }
        }

        return conversation;
    }

    private static Attachment Attachment(ref Utf8JsonReader reader)
    {
        if (!IsObject(ref reader))
            return null;
        var attachment = new Attachment();
        while (Next(ref reader, out var name, out var unknown))
        {
            switch (name)
            {
                case "contentType": attachment.ContentType = reader.GetString(); break;
                case "contentUrl": attachment.ContentUrl = reader.GetString(); break;
                case "content": attachment.Content = AttachmentMemoryStreamConverter.Content(TokenJson.Read(ref reader)); break;
                case "name": attachment.Name = reader.GetString(); break;
                case "thumbnailUrl": attachment.ThumbnailUrl = reader.GetString(); break;
                default: attachment.Properties[unknown ?? name] = TokenJson.Read(ref reader); break;
            }
        }

        return attachment;
    }

    private static Entity Entity(ref Utf8JsonReader reader)
    {
        if (!IsObject(ref reader))
            return null;
        var entity = new Entity();
        while (Next(ref reader, out var name, out var unknown))
        {
            if (name == "type")
                entity.Type = reader.GetString();
            else
                entity.Properties[unknown ?? name] = TokenJson.Read(ref reader);
        }

        return entity;
    }

    // Stands the reader on the next member's value. A name that any type has comes as the one shared string, whatever its case; then
    // what is written differently, or is not known at all, is given as well.
    private static bool Next(ref Utf8JsonReader reader, out string name, out string written)
    {
        name = written = null;
        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName)
            return false;
        Span<char> chars = stackalloc char[LongestName];
        if (reader.ValueIsEscaped || reader.ValueSpan.Length > LongestName)
        {
            written = reader.GetString();
            Names.TryGetValue(written, out name);
        }
        else
        {
            var length = reader.CopyString(chars);
            if (!Names.TryGetValue(chars[..length], out name) || !chars[..length].SequenceEqual(name))
                written = new string(chars[..length]);
        }

        return reader.Read();
    }

    private static bool IsObject(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => true,
        JsonTokenType.Null => false,
        _ => throw new InvalidOperationException("Not an object."),
    };

    private static List<T> List<T>(ref Utf8JsonReader reader, Reading<T> read)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return null;
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new InvalidOperationException("Not an array.");
        var list = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            list.Add(read(ref reader));
        return list;
    }

    private static DateTimeOffset? Time(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : reader.GetDateTimeOffset();

    private static bool? Truth(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? null : reader.GetBoolean();

    private static object Any(ref Utf8JsonReader reader) => TokenJson.Read(ref reader) switch
    {
        JValue value => value.Value,
        var token => token,
    };

    private static T Other<T>(ref Utf8JsonReader reader)
        where T : class
        => TokenJson.Read(ref reader).ToObject<T>(ConnectorJson.Serializer);
}
