using System.Buffers;
using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using JsonException = System.Text.Json.JsonException;

namespace Microsoft.Bot.Connector;

/// <summary>Newtonsoft's tokens, read and written through the runtime's own JSON, which costs a fraction. The result is what Newtonsoft itself would give.</summary>
internal static class TokenJson
{
    // Longer numbers are refused: reading them takes time that grows with their square.
    private const int LongestNumber = 380;

    /// <summary>Reads the value that the reader stands on.</summary>
    public static JToken Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var o = new JObject();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    var name = reader.GetString();
                    reader.Read();
                    o[name] = Read(ref reader);
                }

                return o;
            case JsonTokenType.StartArray:
                var array = new JArray();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    array.Add(Read(ref reader));
                return array;
            case JsonTokenType.String:
                return new JValue(reader.GetString());
            case JsonTokenType.True:
                return new JValue(true);
            case JsonTokenType.False:
                return new JValue(false);
            case JsonTokenType.Null:
                return JValue.CreateNull();
            default:
                return Number(ref reader);
        }
    }

    /// <summary>Writes a token; nulls within it stay.</summary>
    public static void Write(Utf8JsonWriter writer, JToken token)
    {
        switch (token)
        {
            case JObject o:
                writer.WriteStartObject();
                foreach (var property in o.Properties())
                {
                    writer.WritePropertyName(property.Name);
                    Write(writer, property.Value);
                }

                writer.WriteEndObject();
                break;
            case JArray array:
                writer.WriteStartArray();
                foreach (var item in array)
                    Write(writer, item);
                writer.WriteEndArray();
                break;
            case JRaw { Value: string raw }:
                writer.WriteRawValue(raw, skipInputValidation: true);
                break;
            case JRaw { Value: IUtf8SpanFormattable encoded }:
                WriteEncoded(writer, encoded);
                break;
            case JValue { Value: null }:
                writer.WriteNullValue();
                break;
            case JValue { Type: JTokenType.String, Value: string text }:
                writer.WriteStringValue(text);
                break;
            case JValue { Value: long integer }:
                writer.WriteNumberValue(integer);
                break;
            case JValue { Value: bool truth }:
                writer.WriteBooleanValue(truth);
                break;
            default:
                WriteByNewtonsoft(writer, token);
                break;
        }
    }

    /// <summary>Writes any value as the shared serializer writes it.</summary>
    public static void WriteByNewtonsoft(Utf8JsonWriter writer, object value)
    {
        var text = new StringBuilder(256);
        using (var json = new JsonTextWriter(new StringWriter(text)) { ArrayPool = JsonArrayPool.Shared })
            ConnectorJson.Serializer.Serialize(json, value);
        writer.WriteRawValue(text.ToString(), skipInputValidation: true);
    }

    // JSON that its owner gives in the protocol's own encoding.
    private static void WriteEncoded(Utf8JsonWriter writer, IUtf8SpanFormattable json)
    {
        for (var size = 16 * 1024; ; size *= 2)
        {
            var bytes = ArrayPool<byte>.Shared.Rent(size);
            try
            {
                if (json.TryFormat(bytes, out var length, default, CultureInfo.InvariantCulture))
                {
                    writer.WriteRawValue(bytes.AsSpan(0, length), skipInputValidation: true);
                    return;
                }
            }
            finally
            {
                ArrayPool<byte>.Shared.Return(bytes);
            }
        }
    }

    private static JValue Number(ref Utf8JsonReader reader)
    {
        if (reader.TryGetInt64(out var integer))
            return new JValue(integer);
        var digits = reader.ValueSpan;
        if (digits.Length > LongestNumber)
            throw new JsonException("The number is too long.");
        return digits.IndexOfAny("."u8[0], "e"u8[0], "E"u8[0]) >= 0
            ? new JValue(reader.GetDouble())
            : new JValue(BigInteger.Parse(Encoding.ASCII.GetString(digits), CultureInfo.InvariantCulture));
    }
}
