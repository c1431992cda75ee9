using System.Text.RegularExpressions;

namespace Bot.Questions;

/// <summary>A number of something that a question asks for ("bao nhiêu tấn gạo"), and whether a duty states it.</summary>
internal static partial class AmountAsked
{
    /// <summary>The folded words that are counted ("tan gao"); null where the question counts nothing by name.</summary>
    public static string? UnitOf(string question) =>
        Asked().Match(QuestionWord.Fold(question)) is { Success: true } match ? match.Groups["unit"].Value : null;

    /// <summary>Whether the words of a duty give a number of it: "229,47 tấn gạo".</summary>
    public static bool IsStated(string duty, string unit) =>
        Regex.IsMatch(QuestionWord.Fold(duty), $@"\d(?: (?:trieu|nghin|ngan|ty))? {Regex.Escape(unit)}\b", RegexOptions.CultureInvariant);

    [GeneratedRegex(@"\b(?:bao nhieu|may) (?<unit>(?:tan|kg|ha|hec ta|m2|met|km|lit|lieu|suat|can|cai|chiec|bo|tui|ty dong|trieu dong|dong)(?: (?!mot|cho|moi|de|o|tu|thi|va)[a-z]+)?)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Asked();
}
