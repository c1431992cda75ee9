using System.Text.RegularExpressions;
using Bot.Directives;

namespace Bot.Questions;

/// <summary>A document that a question names by its number.</summary>
/// <param name="Words">As the question names it.</param>
/// <param name="Number">Its whole number ("223/CĐ-TTg") in folded form; null where only the sequence was given.</param>
/// <param name="Sequence">What stands before the slash: "4614".</param>
/// <param name="Kind">The folded kind ("cong van", "ke hoach"); null where the question gives none or says only "văn bản".</param>
internal sealed partial record AskedDocument(string Words, string? Number, string Sequence, string? Kind)
{
    private static readonly Dictionary<string, string?> Kinds = new(StringComparer.Ordinal)
    {
        ["cong van"] = "cong van",
        ["cv"] = "cong van",
        ["official letter"] = "cong van",
        ["dispatch"] = null,
        ["official dispatch"] = null,
        ["letter"] = "cong van",
        ["ke hoach"] = "ke hoach",
        ["kh"] = "ke hoach",
        ["plan"] = "ke hoach",
        ["thong bao"] = "thong bao",
        ["tb"] = "thong bao",
        ["notice"] = "thong bao",
        ["announcement"] = "thong bao",
        ["ket luan"] = null,
        ["thong bao ket luan"] = "thong bao",
        ["chi thi"] = "chi thi",
        ["ct"] = "chi thi",
        ["directive"] = null,
        ["cong dien"] = "cong dien",
        ["cd"] = "cong dien",
        ["telegram"] = "cong dien",
        ["quyet dinh"] = "quyet dinh",
        ["qd"] = "quyet dinh",
        ["decision"] = "quyet dinh",
        ["nghi quyet"] = "nghi quyet",
        ["nq"] = "nghi quyet",
        ["resolution"] = "nghi quyet",
        ["nghi dinh"] = "nghi dinh",
        ["decree"] = "nghi dinh",
        ["thong tu"] = "thong tu",
        ["circular"] = "thong tu",
        ["bao cao"] = "bao cao",
        ["bc"] = "bao cao",
        ["report"] = "bao cao",
        ["to trinh"] = "to trinh",
        ["submission"] = "to trinh",
        ["chuong trinh"] = "chuong trinh",
        ["huong dan"] = "huong dan",
        ["de an"] = "de an",
        ["van ban"] = null,
        ["vb"] = null,
        ["document"] = null,
        ["so"] = null,
        ["number"] = null,
        ["no"] = null,
    };

    // Words that are more often no document: they need "số" before the number.
    private static readonly HashSet<string> Loose = ["huong dan", "bao cao", "chuong trinh", "de an", "so", "number", "no", "report", "directive", "letter", "ct", "cd", "kh", "tb", "bc", "nq"];

    private static readonly Regex Spoken = new(
        $@"\b(?:(?<k>{string.Join('|', Kinds.Keys.Where(kind => !Loose.Contains(kind)).OrderByDescending(kind => kind.Length))})(?: (?:so|no|number|mang so|numbered))?|(?<k>{string.Join('|', Loose)}) (?:so|no|number)|(?<k>ct|cd|kh|tb|bc|nq|report)) (?<n>\d{{1,6}})\b(?!/\d| (?:ngay|viec|nhiem vu|days?|tasks?|don vi|nam|thang))",
        RegexOptions.CultureInvariant);

    private static readonly Regex KindBefore = new(
        $@"\b(?<k>{string.Join('|', Kinds.Keys.OrderByDescending(kind => kind.Length))})(?: (?:so|no|number))? $", RegexOptions.CultureInvariant);

    /// <summary>The documents that a question names; the words are claimed.</summary>
    public static IReadOnlyList<AskedDocument> Read(QuestionText question)
    {
        var found = new List<AskedDocument>();
        foreach (Match match in Written().Matches(question.Text))
        {
            var from = IndexOfWord(question, match.Index);
            var to = IndexOfWord(question, match.Index + match.Length - 1) + 1;
            if (from < 0 || to <= from)
            {
                continue;
            }

            var before = string.Concat(question.Words.Take(from).TakeLast(4).Select(word => word.Base + " "));
            var kind = KindBefore.Match(before);
            var start = kind.Success ? from - kind.Value.TrimEnd().Split(' ').Length : from;
            found.Add(new AskedDocument(
                question.Slice(start, to), Tidy(match.Value), match.Groups["n"].Value.TrimStart('0'), kind.Success ? Kinds[kind.Groups["k"].Value] : null));
            question.Claim(start, to);
        }

        while (question.Take(Spoken) is { } spoken)
        {
            var (from, to) = question.WordsOf(spoken);
            found.Add(new AskedDocument(question.Slice(from, to), null, spoken.Groups["n"].Value.TrimStart('0'), Kinds[spoken.Groups["k"].Value]));
        }

        return found;
    }

    /// <summary>Whether a document is the one that was named: its number as far as it was given, and its kind where both tell.</summary>
    public bool Is(DirectiveHeading heading)
    {
        if (heading.Number is not { } number)
        {
            return false;
        }

        var folded = Tidy(number);
        var sequence = folded.Split('/', '-')[0].TrimStart('0');
        return sequence == Sequence
            && (Number is null || folded.TrimStart('0').StartsWith(Number.TrimStart('0'), StringComparison.Ordinal))
            && (Kind is null || heading.Kind is null || QuestionWord.Fold(heading.Kind) is var kind && (kind == Kind || kind.Contains(Kind, StringComparison.Ordinal)));
    }

    private static string Tidy(string number) =>
        VietnameseText.WithoutAccents(number).Replace(" ", "", StringComparison.Ordinal).Replace('–', '-').TrimEnd('.', '-', '/');

    private static int IndexOfWord(QuestionText question, int at)
    {
        for (var i = 0; i < question.Words.Count; i++)
        {
            if (question.Words[i].Start <= at && at < question.Words[i].End)
            {
                return i;
            }
        }

        return -1;
    }

    // 4614/UBND-TH, 18/2016/QĐ-UBND, 126-KL/TW
    [GeneratedRegex(@"\b(?<n>\d{1,6})\s?(?:/(?:\d{4}/)?\s?(?=\p{L})[\p{L}\d&]+(?:\s?[-–.]\s?(?=\p{Lu})[\p{L}\d&]+|[-–./][\p{L}\d&]+)*|-\p{L}+/\p{L}+)", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
