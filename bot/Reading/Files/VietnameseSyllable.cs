using System.Collections.Frozen;
using System.Text;
using Bot.Directives;

namespace Bot.Reading.Files;

/// <summary>The spelling of Vietnamese syllables: initial consonant, rime, tone, and what may stand together.</summary>
internal static class VietnameseSyllable
{
    private const int LongestSyllable = 7;

    private static readonly FrozenSet<string> Initials = new[]
    {
        "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Rimes = string.Join(
        ' ',
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây",
        "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu",
        "i ich im in inh ip it iu ia iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu",
        "o oc oi om on ong op ot oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt",
        "oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oem oen oeo oet",
        "u uc ui um un ung up ut ua uôc uôi uôm uôn uông uôt uân uâng uât uây uê uêch uên uênh uơ",
        "uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưc ưi ưm ưn ưng ưt ưu ưa ươc ươi ươm ươn ương ươp ươt ươu")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    // Each accented small letter: its letter without the tone, and the tone's combining mark.
    private static readonly FrozenDictionary<char, (char Letter, char Tone)> Toned = (
        from letter in "aăâeêioôơuưy"
        from tone in "\u0300\u0309\u0303\u0301\u0323"
        select (Key: $"{letter}{tone}".Normalize(NormalizationForm.FormC)[0], Value: (letter, tone)))
        .ToFrozenDictionary(pair => pair.Key, pair => pair.Value);

    /// <summary>Whether <paramref name="word"/>, NFC letters in any case, is spelt as a Vietnamese syllable. A syllable may well be no word.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > LongestSyllable)
            return false;

        Span<char> letters = stackalloc char[LongestSyllable];
        var tone = '\0';
        for (var i = 0; i < word.Length; i++)
        {
            var letter = VietnameseText.Lower(word[i]);
            if (letter > '\u007F' && Toned.TryGetValue(letter, out var parts))
            {
                if (tone != '\0')
                    return false;

                (letter, tone) = parts;
            }

            letters[i] = letter;
        }

        var plain = letters[..word.Length];
        var consonants = 0;
        while (consonants < plain.Length && !IsVowel(plain[consonants]))
            consonants++;

        // The u of "qu" and the i of "gi" belong to the consonant, unless the rime would lack its vowel ("gì", "giếng").
        if (plain.StartsWith("qu"))
            return IsSyllable("qu", plain[2..], tone);

        return IsSyllable(plain[..consonants], plain[consonants..], tone) || (plain.StartsWith("gi") && IsSyllable("gi", plain[2..], tone));
    }

    private static bool IsVowel(char letter) => "aăâeêioôơuưy".Contains(letter);

    private static bool IsSyllable(ReadOnlySpan<char> initial, ReadOnlySpan<char> rime, char tone) =>
        Initials.GetAlternateLookup<ReadOnlySpan<char>>().Contains(initial)
        && Rimes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(rime)
        && Agrees(initial, rime[0])
        && (tone is '\u0301' or '\u0323' || !IsStopped(rime));

    // k, gh and ngh stand before e, ê, i and y; c, g and ng before the other vowels; "gì" is written with a plain g.
    private static bool Agrees(ReadOnlySpan<char> initial, char vowel)
    {
        var front = vowel is 'e' or 'ê' or 'i' or 'y';
        return initial switch
        {
            "k" or "gh" or "ngh" => front,
            "c" or "ng" => !front,
            "g" => !front || vowel == 'i',
            _ => true,
        };
    }

    // A rime that ends in a stop has the tone sắc or nặng.
    private static bool IsStopped(ReadOnlySpan<char> rime) => rime[^1] is 'c' or 'p' or 't' || rime.EndsWith("ch");
}
