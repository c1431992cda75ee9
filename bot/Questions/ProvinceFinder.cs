using Bot.Directives;

namespace Bot.Questions;

/// <summary>
/// Finds the people's committees of provinces and cities: "tỉnh Thanh Hóa phải làm gì", "Thanh Hoa province", "UBND Đồng Nai". A place alone
/// is one only where a duty is asked of it.
/// </summary>
internal sealed class ProvinceFinder(QuestionText question, AgencyNames names, QuestionLanguage language, PlaceReader places, FoundAgencies found)
{
    private readonly IReadOnlyList<QuestionWord> _words = question.Words;

    /// <summary>Reads the one that begins at a word; where it ends, or <paramref name="start"/> where none does.</summary>
    public int TryRead(int start)
    {
        var head = start;
        var committee = false;
        foreach (var words in (ReadOnlySpan<string[]>)[["ubnd"], ["uy", "ban", "nhan", "dan"], ["people", "s", "committee"], ["uy", "ban"]])
        {
            if (question.Follows(head, words))
            {
                head += words.Length;
                committee = true;
                break;
            }
        }

        var ranked = false;
        foreach (var words in (ReadOnlySpan<string[]>)[["tinh"], ["thanh", "pho"], ["tp"], ["city", "of"], ["province", "of"], ["of"]])
        {
            if (question.Follows(head, words) && (words[0] != "of" || committee))
            {
                head += words.Length;
                ranked = words[0] != "of";
                break;
            }
        }

        var (end, place, name) = places.ProvinceAt(head);
        if (place is null)
        {
            return start;
        }

        if (question.Follows(end, ["province"]) || question.Follows(end, ["city"]))
        {
            end++;
            ranked = true;
        }

        if (question.Follows(end, ["people", "s", "committee"]))
        {
            end += 3;
            committee = true;
        }

        var asked = committee
            || (language == QuestionLanguage.English && start > 0 && _words[start - 1].Base is "must" or "does" or "did" or "should" && !NamesBody(end))
            || ((ranked || start == 0 || GivesTo(start)) && AsksDuty(start, end));
        if (!asked || question.IsClaimed(start, end))
        {
            return start;
        }

        var city = !committee && head > start && (_words[head - 1].Base is "pho" or "tp") || (end > start && _words[end - 1].Base == "city");
        if (city && Provinces.All.Any(province => province.Rank == "tỉnh" && AgencyCore.Join(province.Name) == place))
        {
            // "thành phố Kon Tum" of tỉnh Kon Tum: a unit of a district's rank.
            var unit = new NamedBody("UBND thành phố", "ubndhuyen", names.Directory.Find("UBND huyện"), true, AgencyKind.Body);
            found.Add(new AskedAgency(question.Slice(start, end), [unit], place, name, found.PartOf(start)) { Province = place }, start, end);
            return end;
        }

        var entry = names.Directory.Find("UBND tỉnh");
        var body = new NamedBody("UBND tỉnh", "ubndtinh", entry, true, AgencyKind.Body);
        found.Add(new AskedAgency(question.Slice(start, end), [body], place, name, found.PartOf(start)), start, end);
        return end;
    }

    private bool GivesTo(int start) => start > 0 && _words[start - 1].Base is "giao" or "cho" && found.PartOf(start) == AskedPart.Assignee;

    private bool AsksDuty(int start, int end) =>
        end < _words.Count
        && (_words[end].Base is "phai" or "duoc" or "lam" or "can" or "must" or "has" or "have" or "had" or "is" or "was" or "do" or "told" or "asked" or "need" or "needs"
            || (_words[end].Base == "co" && end + 1 < _words.Count && _words[end + 1].Base is "viec" or "nhiem" or "phai" or "gi" or "nhung" or "may"))
        || end == _words.Count && GivesTo(start);

    // "What does Hue City's Department of Health …": the place belongs to the body that follows.
    private bool NamesBody(int start)
    {
        for (var end = Math.Min(_words.Count, start + AgencyFinder.LongestName); end > start + 1; end--)
        {
            if (!question.IsClaimed(start, end) && _words[end - 1].Base is not ("va" or "and") && names.Named(question.Joined(start, end)).Count > 0)
            {
                return true;
            }
        }

        return false;
    }
}
