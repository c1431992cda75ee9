using System.Buffers;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.Rest;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Connector;

/// <summary>The JSON of the protocol. One serializer for the program: a contract resolver is costly to fill and safe to share.</summary>
internal static class ConnectorJson
{
    /// <summary>Deeper JSON than this is refused.</summary>
    public const int MaxDepth = 64;

    public static readonly IContractResolver Contracts = new DefaultContractResolver();

    public static readonly Newtonsoft.Json.JsonSerializer Serializer = Newtonsoft.Json.JsonSerializer.Create(Settings());

    /// <summary>Null members left out, times in UTC, strings that look like dates left as they are.</summary>
    public static JsonSerializerSettings Settings() => new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        DateParseHandling = DateParseHandling.None,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = Contracts,
        MaxDepth = MaxDepth,
        CheckAdditionalContent = true,
    };

    public static ReadOnlyMemory<byte> Write(object value)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        if (ActivityWriter.TryWrite(buffer, value))
            return buffer.WrittenMemory;
        var stream = new MemoryStream(2048);
        using (var text = new StreamWriter(stream, Utf8, 1024, leaveOpen: true))
        using (var json = new JsonTextWriter(text) { ArrayPool = JsonArrayPool.Shared, CloseOutput = false })
            Serializer.Serialize(json, value);
        return stream.GetBuffer().AsMemory(0, (int)stream.Length);
    }

    public static HttpContent Content(object value)
    {
        var content = new ReadOnlyMemoryContent(Write(value));
        content.Headers.ContentType = Json;
        return content;
    }

    /// <summary>Null for an empty body. A connector may answer a sent activity with no JSON at all: then there is no id.</summary>
    public static T Read<T>(byte[] content) where T : class
    {
        if (content.AsSpan().TrimStart(" \t\r\n"u8).IsEmpty)
            return null;
        if (typeof(T) == typeof(ResourceResponse) && TryReadId(content, out var id))
            return (T)(object)new ResourceResponse(id);
        try
        {
            using var json = new JsonTextReader(new StreamReader(new MemoryStream(content, writable: false), Utf8)) { ArrayPool = JsonArrayPool.Shared };
            return Serializer.Deserialize<T>(json);
        }
        catch (Newtonsoft.Json.JsonException) when (typeof(T) == typeof(ResourceResponse))
        {
            return null;
        }
        catch (Newtonsoft.Json.JsonException e)
        {
            throw new SerializationException("Unable to deserialize the response.", e);
        }
    }

    // The usual answer to a sent activity is its id alone.
    private static bool TryReadId(ReadOnlySpan<byte> utf8, out string id)
    {
        id = null;
        try
        {
            var reader = new Utf8JsonReader(utf8);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject || !reader.Read() || reader.TokenType != JsonTokenType.PropertyName || !reader.ValueTextEquals("id"u8))
                return false;
            if (!reader.Read() || reader.TokenType != JsonTokenType.String)
                return false;
            id = reader.GetString();
            return reader.Read() && reader.TokenType == JsonTokenType.EndObject && !reader.Read();
        }
        catch (Exception e) when (e is System.Text.Json.JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly MediaTypeHeaderValue Json = new("application/json", "utf-8");
}
