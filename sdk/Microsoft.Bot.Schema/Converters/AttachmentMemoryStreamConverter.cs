namespace Microsoft.Bot.Schema.Converters;

/// <summary>
/// Reads an attachment's content as JSON and writes it by the serializer alone. A stream is written as
/// <c>{"$type":"MemoryStream","buffer":[…]}</c> and read back as one, where it is the whole content.
/// </summary>
/// <remarks>The original walks every public property by reflection to look for streams, and never ends on an AdaptiveCard object
/// (AdaptiveCards issue 9329); nothing is walked here.</remarks>
internal sealed class AttachmentMemoryStreamConverter : JsonConverter
{
    public override bool CanConvert(Type objectType) => true;

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null)
            return null;
        var content = JToken.ReadFrom(reader);
        if (content is JValue value)
            return value.Value;
        return content is JObject o && (string)o["$type"] == nameof(MemoryStream) && o["buffer"] is JArray buffer
            ? new MemoryStream(buffer.ToObject<byte[]>(NumbersAsBytes))
            : content;
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        if (value is not MemoryStream stream)
        {
            serializer.Serialize(writer, value);
            return;
        }

        writer.WriteStartObject();
        writer.WritePropertyName("$type");
        writer.WriteValue(nameof(MemoryStream));
        writer.WritePropertyName("buffer");
        writer.WriteStartArray();
        foreach (var octet in stream.ToArray())
            writer.WriteValue(octet);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static readonly JsonSerializer NumbersAsBytes = JsonSerializer.CreateDefault();
}
