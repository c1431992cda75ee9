using System.Text;
using Bot.Directives;

namespace Bot.Reading;

/// <summary>The text of one document, in NFC with nothing else changed: the coordinate system of every span.</summary>
internal sealed record DirectiveText
{
    private DirectiveText(string nfc) => Value = nfc;

    /// <summary>The text in NFC.</summary>
    public string Value { get; }

    /// <summary>Brings a decoded text into NFC, without its byte order mark.</summary>
    public static DirectiveText From(string decoded)
    {
        var text = decoded.StartsWith('\uFEFF') ? decoded[1..] : decoded;
        return new DirectiveText(Nfc(text));
    }

    // A lone surrogate has no normal form; it is shown as the replacement character.
    private static string Nfc(string text)
    {
        try
        {
            return VietnameseText.IsNfc(text) ? text : text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return Encoding.Unicode.GetString(Encoding.Unicode.GetBytes(text)).Normalize(NormalizationForm.FormC);
        }
    }
}
