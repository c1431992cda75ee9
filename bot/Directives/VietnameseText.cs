using System.Globalization;
using System.Text;

namespace Bot.Directives;

/// <summary>Comparison forms of Vietnamese text. The index and the question are folded the same way.</summary>
internal static class VietnameseText
{
    /// <summary>
    /// Lower case without accents: "Sở Y tế" gives "so y te", "Đồng Nai" gives "dong nai". One letter gives one letter,
    /// so that offsets in NFC text stay; other characters are kept.
    /// </summary>
    public static string WithoutAccents(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text.Normalize(NormalizationForm.FormC))
        {
            folded.Append(BaseLetter(character));
        }

        return folded.ToString();
    }

    /// <summary>The lower-case base letter of one NFC character: "Ế" gives "e", "Đ" gives "d".</summary>
    public static char BaseLetter(char character)
    {
        if (character < 0x80)
        {
            return char.ToLowerInvariant(character);
        }

        if (character is 'đ' or 'Đ')
        {
            return 'd';
        }

        if (!char.IsLetter(character))
        {
            return character;
        }

        var decomposed = character.ToString().Normalize(NormalizationForm.FormD);
        return CharUnicodeInfo.GetUnicodeCategory(decomposed[0]) == UnicodeCategory.NonSpacingMark
            ? character
            : char.ToLowerInvariant(decomposed[0]);
    }
}
