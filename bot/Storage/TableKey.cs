using System.Globalization;
using System.Text;

namespace Bot.Storage;

/// <summary>Any text as a partition or row key, and back. Table Storage refuses <c>/ \ # ?</c> and control characters.</summary>
internal static class TableKey
{
    private const char Separator = '!';

    /// <summary>
    /// Encodes a text: each UTF-16 unit that a key refuses or that UTF-8 can't carry, the separator of <see cref="Join"/>, and the escape
    /// itself, becomes <c>~</c> and four hexadecimal digits. Reversible; the order of keys of letters and digits stays.
    /// </summary>
    public static string Encode(string text)
    {
        var key = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (char.IsHighSurrogate(unit) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                key.Append(unit).Append(text[++i]);
            }
            else if (unit is '/' or '\\' or '#' or '?' or '%' or '~' or Separator or '\ufffe' or '\uffff'
                || char.IsControl(unit) || char.IsSurrogate(unit))
            {
                key.Append('~').Append(((int)unit).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                key.Append(unit);
            }
        }

        return key.ToString();
    }

    /// <summary>
    /// One key of several texts, each encoded: no two lists of texts give the same key, and keys come ordered by the first text, then the
    /// second, for texts of letters, digits and hyphens.
    /// </summary>
    public static string Join(params ReadOnlySpan<string> parts)
    {
        var key = new StringBuilder();
        for (var i = 0; i < parts.Length; i++)
        {
            key.Append(i == 0 ? "" : Separator.ToString()).Append(Encode(parts[i]));
        }

        return key.ToString();
    }

    /// <summary>The range (from, to) of all keys that <see cref="Join"/> makes of these first texts and at least one more.</summary>
    public static (string From, string To) Under(params ReadOnlySpan<string> parts)
    {
        var prefix = Join(parts);
        return (prefix + Separator, prefix + (char)(Separator + 1));
    }

    /// <summary>The text that was encoded.</summary>
    /// <exception cref="FormatException">The key was not made by <see cref="Encode"/>.</exception>
    public static string Decode(string key)
    {
        var text = new StringBuilder(key.Length);
        for (var i = 0; i < key.Length; i++)
        {
            if (key[i] != '~')
            {
                text.Append(key[i]);
                continue;
            }

            if (i + 5 > key.Length)
            {
                throw new FormatException("The key ends inside an escape.");
            }

            text.Append((char)int.Parse(key.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            i += 4;
        }

        return text.ToString();
    }
}
