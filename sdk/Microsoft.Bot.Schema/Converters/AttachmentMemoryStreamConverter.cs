using System.Collections;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Schema.Converters;

/// <summary>
/// Reads and writes an attachment's content as JSON. A stream, alone or in dictionaries and lists, is written as
/// <c>{"$type":"MemoryStream","buffer":[…]}</c> and read back as one.
/// </summary>
/// <remarks>The original walks every public property by reflection to look for streams, and never ends on an AdaptiveCard object
/// (AdaptiveCards issue 9329). Here only what the serializer takes for a dictionary or a list is walked; objects are the serializer's.</remarks>
internal sealed class AttachmentMemoryStreamConverter : JsonConverter
{
    private const string TypeName = "$type";
    private const string Buffer = "buffer";

    public override bool CanConvert(Type objectType) => true;

    public override object ReadJson(JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null)
            return null;
        return Content(JToken.ReadFrom(reader));
    }

    /// <summary>The content that a token stands for.</summary>
    public static object Content(JToken token) => token switch
    {
        JValue value => value.Value,
        JContainer container when container.DescendantsAndSelf().Any(IsStream) => WithStreams(container),
        _ => token,
    };

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        switch (value)
        {
            case MemoryStream stream:
                WriteStream(writer, stream);
                break;
            case IDictionary dictionary when serializer.ContractResolver.ResolveContract(value.GetType()) is JsonDictionaryContract:
                writer.WriteStartObject();
                foreach (DictionaryEntry entry in dictionary)
                {
                    writer.WritePropertyName(entry.Key.ToString());
                    WriteJson(writer, entry.Value, serializer);
                }

                writer.WriteEndObject();
                break;
            case IEnumerable list and not JToken when serializer.ContractResolver.ResolveContract(value.GetType()) is JsonArrayContract:
                writer.WriteStartArray();
                foreach (var item in list)
                    WriteJson(writer, item, serializer);
                writer.WriteEndArray();
                break;
            default:
                serializer.Serialize(writer, value);
                break;
        }
    }

    private static bool IsStream(JToken token) => token is JObject o && o[TypeName] is JValue { Value: nameof(MemoryStream) } && o[Buffer] is JArray;

    private static object WithStreams(JToken token) => token switch
    {
        JObject stream when IsStream(stream) => new MemoryStream([.. stream[Buffer].Values<byte>()]),
        JObject o => o.Properties().ToDictionary(property => property.Name, property => WithStreams(property.Value)),
        JArray array => array.Select(WithStreams).ToList(),
        JValue value => value.Value,
        _ => token,
    };

    private static void WriteStream(JsonWriter writer, MemoryStream stream)
    {
        writer.WriteStartObject();
        writer.WritePropertyName(TypeName);
        writer.WriteValue(nameof(MemoryStream));
        writer.WritePropertyName(Buffer);
        writer.WriteStartArray();
        foreach (var octet in stream.ToArray())
            writer.WriteValue(octet);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
