using System.Text;

namespace Bot.Reading.Files;

/// <summary>Plain text in any encoding that Vietnamese offices have used; white space and line ends stay as they are.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes <paramref name="content"/>, or refuses what is no text.</summary>
    public static FileOutcome Open(byte[] content)
    {
        string text;
        try
        {
            text = StrictUtf8.GetString(content);
        }
        catch (DecoderFallbackException)
        {
            return new FileOutcome.Refused(RefusalReason.Damaged);
        }

        return string.IsNullOrWhiteSpace(text.TrimStart('\uFEFF'))
            ? new FileOutcome.Refused(RefusalReason.Empty)
            : new FileOutcome.Opened(DirectiveText.From(text));
    }
}
