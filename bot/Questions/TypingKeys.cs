using System.Text;
using System.Text.RegularExpressions;

namespace Bot.Questions;

/// <summary>
/// Words in which the keys of an input method were left standing: Telex ("Sowr Y tees", "dduowcj giao") and VNI ("So73 Y te61").
/// A word is taken for such a slip only where the letters as they stand are no Vietnamese syllable and the decoded ones are.
/// </summary>
internal static partial class TypingKeys
{
    private const string TelexTones = "sfrxj";

    /// <summary>The word that was meant; null where the word holds no such keys.</summary>
    public static Syllable? Decode(string word)
    {
        if (word.Length is < 2 or > 12 || !Plain().IsMatch(word))
        {
            return null;
        }

        var lower = word.ToLowerInvariant();
        if (lower.Any(char.IsAsciiDigit))
        {
            return char.IsAsciiLetter(lower[0]) ? Valid(Vni(lower)) : null;
        }

        return IsPossible(lower) ? null : Valid(Telex(lower));
    }

    /// <summary>Whether these base letters can be a Vietnamese syllable ("nghieng", not "strong").</summary>
    public static bool IsPossible(string letters) => Form().IsMatch(letters);

    private static Syllable? Valid(Syllable? decoded) => decoded is { } syllable && syllable.HasMarks && IsPossible(syllable.Base) ? decoded : null;

    private static Syllable? Telex(string word)
    {
        var shaped = new StringBuilder();
        var tone = 0;
        var vowelSeen = false;
        foreach (var key in word)
        {
            var last = shaped.Length > 0 ? shaped[^1] : '\0';
            vowelSeen |= IsVowel(last);
            if (vowelSeen && TelexTones.Contains(key))
            {
                tone = TelexTones.IndexOf(key, StringComparison.Ordinal) + 1;
            }
            else if (key == 'd' && shaped.Length > 0 && shaped[0] == 'd')
            {
                shaped[0] = 'đ';
            }
            else if (key is 'a' or 'e' or 'o' && IndexOfLast(shaped, key) is var at and >= 0 && (at == shaped.Length - 1 || shaped.Length - at <= 3 && !IsVowel(last)))
            {
                shaped[at] = key switch { 'a' => 'â', 'e' => 'ê', _ => 'ô' };
            }
            else if (key == 'w')
            {
                Horn(shaped);
            }
            else
            {
                shaped.Append(key);
            }
        }

        return Make(shaped, tone);
    }

    private static Syllable? Vni(string word)
    {
        var shaped = new StringBuilder();
        var tone = 0;
        foreach (var key in word)
        {
            switch (key)
            {
                case >= '1' and <= '5':
                    tone = key - '0';
                    break;
                case '6':
                    Replace(shaped, "aeo", "âêô");
                    break;
                case '7':
                    Horn(shaped);
                    break;
                case '8':
                    Replace(shaped, "a", "ă");
                    break;
                case '9':
                    Replace(shaped, "d", "đ");
                    break;
                case '0':
                    return null;
                default:
                    shaped.Append(key);
                    break;
            }
        }

        return Make(shaped, tone);
    }

    private static Syllable? Make(StringBuilder shaped, int tone)
    {
        var syllable = Syllable.Of(shaped.ToString());
        return syllable with { Tone = tone };
    }

    private static void Horn(StringBuilder shaped)
    {
        for (var i = shaped.Length - 1; i >= 0; i--)
        {
            if (shaped[i] == 'o')
            {
                shaped[i] = 'ơ';
                if (i > 0 && shaped[i - 1] == 'u')
                {
                    shaped[i - 1] = 'ư';
                }

                return;
            }

            if (shaped[i] is 'u' or 'a')
            {
                shaped[i] = shaped[i] == 'u' ? 'ư' : 'ă';
                return;
            }
        }

        shaped.Append('ư');
    }

    private static void Replace(StringBuilder shaped, string plain, string marked)
    {
        for (var i = shaped.Length - 1; i >= 0; i--)
        {
            if (plain.IndexOf(shaped[i], StringComparison.Ordinal) is var at and >= 0)
            {
                shaped[i] = marked[at];
                return;
            }
        }
    }

    private static int IndexOfLast(StringBuilder text, char letter)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] == letter)
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsVowel(char letter) => "aăâeêioôơuưy".Contains(letter);

    [GeneratedRegex("^[A-Za-z0-9]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();

    // Onset and rhyme of a Vietnamese syllable without marks.
    [GeneratedRegex(
        "^(?:b|ch|c|d|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?" +
        "(?:a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?|e(?:c|ch|m|n|ng|nh|o|p|t|u)?|i(?:a|c|ch|m|n|nh|p|t|u|ec|em|en|eng|ep|et|eu)?" +
        "|o(?:c|i|m|n|ng|p|t|a|ac|ai|am|an|ang|anh|ao|ap|at|ay|ach|e|en|eo|et|oc|ong)?" +
        "|u(?:a|c|i|m|n|ng|p|t|u|an|ang|at|ay|e|ech|enh|oc|oi|om|on|ong|ot|ou|y|ya|yen|yet|ynh|yt|yu|ych|yp)?|y(?:en|et|eu|em)?)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
