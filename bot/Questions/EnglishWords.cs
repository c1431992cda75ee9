using System.Collections.Frozen;

namespace Bot.Questions;

/// <summary>Tells English questions from Vietnamese ones by their small words.</summary>
internal static class EnglishWords
{
    private static readonly FrozenSet<string> Small = new[]
    {
        "the", "what", "which", "who", "whom", "when", "where", "how", "why", "is", "are", "was", "were", "does", "did", "must", "have", "has", "had", "of", "for", "from",
        "and", "or", "not", "with", "without", "about", "many", "much", "should", "need", "needs", "tell", "show", "list", "give", "please", "any", "there", "this", "that",
        "these", "those", "task", "tasks", "duty", "duties", "assigned", "assign", "assigns", "deadline", "deadlines", "due", "department", "ministry", "province", "agency",
        "agencies", "responsible", "hello", "hi", "hey", "thanks", "thank", "you", "help", "my", "me", "document", "documents", "say", "says", "be", "finished", "report",
        "reports", "overdue", "it", "its", "on", "in", "by", "only", "then", "lead", "leads", "leading", "coordinate", "coordinates", "coordinating", "left", "days", "week", "month", "year", "next", "all",
        "good", "morning", "bye", "okay", "asked", "told", "everything", "anything", "ward", "commune", "signed", "overview", "summary", "can", "could", "would", "will", "they", "their", "plan", "before", "after",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Small words that are Vietnamese syllables too ("hi", "an", "to") count for neither side.
    private static readonly FrozenSet<string> Vietnamese = new[]
    {
        "duoc", "giao", "gi", "nao", "viec", "nhiem", "vu", "phai", "lam", "cua", "va", "cac", "nhung", "trong", "ai", "chu", "phoi", "hop", "khong", "bao", "nhieu", "may",
        "khi", "han", "quy", "thang", "ngay", "tuan", "don", "vy", "co", "quan", "so", "bo", "ubnd", "huyen", "ve", "cho", "con", "thi", "nhu", "the", "la", "den", "truoc", "cong", "van", "ke", "hoach",
    }.Except(Small).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word in base letters is a common English one.</summary>
    public static bool IsCommon(string word) => Small.Contains(word);

    /// <summary>Whether a question is in English.</summary>
    public static bool IsEnglish(IReadOnlyList<QuestionWord> words)
    {
        // Marks tell nothing where they stand in a name: "What must Hoàn Kiếm ward do?"
        var english = words.Count(word => !word.Form.HasMarks && Small.Contains(word.Text.ToLowerInvariant()));
        var vietnamese = words.Count(word => Vietnamese.Contains(word.Base) && !Small.Contains(word.Text.ToLowerInvariant()) && !(word.Capital && word.Form.HasMarks));
        // "hang tet binh on gia": one small word does not make it English where all words are Vietnamese syllables.
        return english > vietnamese && (english > 1 || words.Count < 3 || words.Count(word => TypingKeys.IsPossible(word.Base)) * 2 < words.Count);
    }
}
