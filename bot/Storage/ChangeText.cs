using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Storage;

/// <summary>What held before a change and after it, as one line of JSON that a person can read.</summary>
internal static class ChangeText
{
    private const int KeptLength = 12_000;

    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>A state; null for none.</summary>
    public static string? Of<T>(T? state)
        where T : class => state is null ? null : JsonSerializer.Serialize(state, Options);

    /// <summary>A text that a row holds: a longer one in part, with its length and its SHA-256.</summary>
    public static string Shortened(string text)
    {
        if (text.Length <= KeptLength)
        {
            return text;
        }

        var kept = char.IsHighSurrogate(text[KeptLength - 1]) ? KeptLength - 1 : KeptLength;
        var proof = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, kept)}… ({text.Length} characters, sha256-{proof})");
    }
}
