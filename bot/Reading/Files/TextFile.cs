using System.Text;
using UtfUnknown;

namespace Bot.Reading.Files;

/// <summary>
/// Plain text in any encoding that Vietnamese offices have used: Unicode with or without a byte order mark, TCVN3, VNI,
/// Windows-1258. Which one, the spelling tells. White space and line ends stay as they are.
/// </summary>
internal static class TextFile
{
    // A text may hold a stray control character, a picture or a program holds many.
    private const double ControlsAllowed = 0.005;
    private const double LegacyFrom = 0.5;
    private const float GuessFrom = 0.7f;
    private const int GuessLength = 100_000;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding Utf16LittleEndian = new(bigEndian: false, byteOrderMark: false);
    private static readonly UnicodeEncoding Utf16BigEndian = new(bigEndian: true, byteOrderMark: false);

    /// <summary>Decodes <paramref name="content"/>, or refuses what is no text as damaged.</summary>
    public static FileOutcome Open(byte[] content)
    {
        var text = Decode(content);
        if (text is null || IsBinary(text))
            return new FileOutcome.Refused(RefusalReason.Damaged);

        return string.IsNullOrWhiteSpace(text)
            ? new FileOutcome.Refused(RefusalReason.Empty)
            : new FileOutcome.Opened(DirectiveText.From(text));
    }

    private static string? Decode(byte[] content) =>
        DecodeMarked(content) ?? DecodeUtf16(content) ?? DecodeUtf8(content) ?? DecodeLegacy(content) ?? DecodeGuessed(content);

    private static string? DecodeMarked(byte[] content)
    {
        if (content.AsSpan().StartsWith(Encoding.UTF8.Preamble))
            return Encoding.UTF8.GetString(content, 3, content.Length - 3);

        if (content.AsSpan().StartsWith(Encoding.UTF32.Preamble))
            return Encoding.UTF32.GetString(content, 4, (content.Length - 4) & ~3);

        if (content.AsSpan().StartsWith(Encoding.Unicode.Preamble))
            return Utf16LittleEndian.GetString(content, 2, (content.Length - 2) & ~1);

        return content.AsSpan().StartsWith(Encoding.BigEndianUnicode.Preamble)
            ? Utf16BigEndian.GetString(content, 2, (content.Length - 2) & ~1)
            : null;
    }

    // Without a byte order mark: most letters of Vietnamese, all digits and spaces have a zero as their high byte.
    private static string? DecodeUtf16(byte[] content)
    {
        var zeros = new int[2];
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] == 0)
                zeros[i & 1]++;
        }

        var pairs = content.Length / 2;
        var encoding = (zeros[0] * 20 < pairs, zeros[1] * 20 < pairs) switch
        {
            (true, false) when zeros[1] * 3 > pairs => Utf16LittleEndian,
            (false, true) when zeros[0] * 3 > pairs => Utf16BigEndian,
            _ => null,
        };
        return encoding?.GetString(content, 0, content.Length & ~1);
    }

    private static string? DecodeUtf8(byte[] content)
    {
        try
        {
            return VietnameseRepair.OfOldFonts(StrictUtf8.GetString(content));
        }
        catch (DecoderFallbackException)
        {
            // Cut at the end or hurt in a few places, it is still UTF-8 if the rest is well spelt.
            var lenient = Encoding.UTF8.GetString(content);
            return VietnameseSpelling.Of(lenient).Share >= LegacyFrom ? lenient : null;
        }
    }

    private static string? DecodeLegacy(byte[] content)
    {
        var sample = Encoding.Latin1.GetString(content, 0, Math.Min(content.Length, GuessLength));
        LegacyEncoding? best = null;
        var bestShare = LegacyFrom;
        foreach (var encoding in Enum.GetValues<LegacyEncoding>())
        {
            var share = VietnameseSpelling.Of(LegacyVietnamese.Decode(sample, encoding)).Share;
            if (share > bestShare)
                (best, bestShare) = (encoding, share);
        }

        return best is { } found ? LegacyVietnamese.Decode(Encoding.Latin1.GetString(content), found) : null;
    }

    // Another language: the reader will say that it is no directive, but it is a text.
    private static string? DecodeGuessed(byte[] content)
    {
        var guess = CharsetDetector.DetectFromBytes(content, 0, Math.Min(content.Length, GuessLength)).Detected;
        return guess is { Encoding: { } encoding, Confidence: >= GuessFrom } ? encoding.GetString(content) : null;
    }

    private static bool IsBinary(string text)
    {
        var controls = 0;
        foreach (var character in text)
        {
            if (character is < ' ' and not ('\t' or '\n' or '\v' or '\f' or '\r' or '\u001A') or '\uFFFD')
                controls++;
        }

        return controls > text.Length * ControlsAllowed;
    }
}
