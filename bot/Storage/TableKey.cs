using System.Globalization;
using System.Text;

namespace Bot.Storage;

/// <summary>Any text as a partition or row key, and back. Table Storage refuses <c>/ \ # ?</c> and control characters.</summary>
internal static class TableKey
{
    /// <summary>
    /// Encodes a text: each UTF-16 unit that a key refuses, and the escape itself, becomes <c>~</c> and four hexadecimal digits.
    /// Reversible; the order of keys of letters and digits stays.
    /// </summary>
    public static string Encode(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            if (unit is '/' or '\\' or '#' or '?' or '~' or '%' || char.IsControl(unit))
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
