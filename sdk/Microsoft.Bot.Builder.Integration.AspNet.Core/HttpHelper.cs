using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The protocol's JSON in requests and responses.</summary>
public static class HttpHelper
{
    /// <summary>A larger body is refused with 413. Teams sends far less.</summary>
    internal const int MaxBodyBytes = 256 * 1024;

    public static readonly JsonSerializerSettings BotMessageSerializerSettings = ConnectorJson.Settings();

    public static readonly JsonSerializer BotMessageSerializer = ConnectorJson.Serializer;

    /// <summary>The body read as <typeparamref name="T"/>; the default where it is no such JSON, or is nested too deep. Throws <see cref="BadHttpRequestException"/> with 413 where it is too large.</summary>
    public static async Task<T> ReadRequestAsync<T>(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.ContentLength > MaxBodyBytes)
            throw TooLarge();

        var cancellationToken = request.HttpContext?.RequestAborted ?? CancellationToken.None;
        var bytes = ArrayPool<byte>.Shared.Rent((int)(request.ContentLength ?? 4096) + 1);
        try
        {
            var length = 0;
            while (true)
            {
                if (length == bytes.Length)
                    bytes = Grow(bytes);
                var read = await request.Body.ReadAsync(bytes.AsMemory(length), cancellationToken).ConfigureAwait(false);
                if (read == 0)
                    return Parse<T>(bytes.AsSpan(0, length));
                length += read;
                if (length > MaxBodyBytes)
                    throw TooLarge();
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        }
    }

    /// <summary>Writes the answer: 200 with an empty body for null.</summary>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = invokeResponse?.Status ?? StatusCodes.Status200OK;
        if (invokeResponse?.Body is not { } body)
            return;
        var json = ConnectorJson.Write(body);
        response.ContentType = "application/json";
        response.ContentLength = json.Length;
        await response.Body.WriteAsync(json).ConfigureAwait(false);
    }

    private static byte[] Grow(byte[] bytes)
    {
        var larger = ArrayPool<byte>.Shared.Rent(bytes.Length * 2);
        bytes.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
        return larger;
    }

    private static T Parse<T>(ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith("\uFEFF"u8))
            utf8 = utf8[3..];
        if (typeof(T) == typeof(Activity) && ActivityReader.TryRead(utf8, out var activity))
            return (T)(object)activity;
        var chars = ArrayPool<char>.Shared.Rent(utf8.Length);
        try
        {
            var count = Strict.GetChars(utf8, chars);
            using var reader = new JsonTextReader(new CharReader(chars, count)) { ArrayPool = JsonArrayPool.Shared };
            return BotMessageSerializer.Deserialize<T>(reader);
        }
        catch (Exception e) when (e is JsonException or DecoderFallbackException or FormatException or OverflowException or InvalidCastException or ArgumentException)
        {
            return default;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars, clearArray: true);
        }
    }

    private static BadHttpRequestException TooLarge() => new("The body is too large.", StatusCodes.Status413PayloadTooLarge);

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
}
