using System.Text;

namespace Bot.Cards;

/// <summary>JSON that is sent again and again: encoded once. Where a writer asks for characters it gives those.</summary>
internal sealed class JsonText(string json) : IUtf8SpanFormattable
{
    private byte[]? _encoded;

    /// <inheritdoc />
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var encoded = _encoded ??= Encoding.UTF8.GetBytes(json);
        var fits = encoded.AsSpan().TryCopyTo(utf8Destination);
        bytesWritten = fits ? encoded.Length : 0;
        return fits;
    }

    public override string ToString() => json;
}
