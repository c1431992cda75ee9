using System.Text.RegularExpressions;

namespace Bot.Questions;

/// <summary>
/// The provinces that a document lists as the ones it means: "gửi 12 tỉnh, thành phố gồm: Thanh Hóa, Hải Dương …". "Các tỉnh, thành phố" of
/// such a document are those, and no other.
/// </summary>
internal static partial class ListedProvinces
{
    private const int Fewest = 3;

    /// <summary>Their joined names; empty where the document lists none, or speaks of all provinces too.</summary>
    public static IReadOnlySet<string> In(string text)
    {
        var listed = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match match in Lists().Matches(text))
        {
            var provinces = Read(match.Groups["list"].Value);
            var told = match.Groups["n"].Value;
            if (told.Length > 0 ? told.TrimStart('0') == $"{provinces.Count}" : provinces.Count >= Fewest)
            {
                listed.UnionWith(provinces);
            }
        }

        return listed.Count >= Fewest && !Everyone().IsMatch(text) ? listed : new HashSet<string>(StringComparer.Ordinal);
    }

    // Up to the first that is no province.
    private static List<string> Read(string list)
    {
        var provinces = new List<string>();
        foreach (var part in list.Replace(" và ", ",", StringComparison.Ordinal).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var words = QuestionWord.Split(part).Select(word => word.Base).ToList();
            words.RemoveRange(0, words is ["tinh", ..] or ["tp", ..] ? 1 : words is ["thanh", "pho", ..] ? 2 : 0);
            var province = Enumerable.Range(0, Math.Min(words.Count, 5)).Select(less => AgencyCore.ProvinceOf(AgencyCore.Join(words.Take(Math.Min(words.Count, 5) - less)))).FirstOrDefault(found => found is not null);
            if (province is null)
            {
                break;
            }

            provinces.Add(province);
        }

        return provinces;
    }

    // "12 tỉnh, thành phố gồm: …"; at the head of a line also "UBND các tỉnh, thành phố: …".
    [GeneratedRegex(@"(?:\b(?<n>\d{1,2})|^[^\n.;:]{0,60}?\bcác) tỉnh(?:(?:,| và|, và)? thành(?: phố)?)?(?: trực thuộc [Tt]rung ương)?(?: sau(?: đây)?)?\s*(?:gồm(?: có)?\s*:?|:)\s*(?<list>[^.;:\n]+)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Lists();

    [GeneratedRegex(@"thành phố trực thuộc [Tt]rung ương(?! ?(?:sau|gồm|:))|\b(?:63|34) tỉnh|\b(?:cả nước|toàn quốc) (?:phải|cần|khẩn trương)", RegexOptions.CultureInvariant)]
    private static partial Regex Everyone();
}
