using System.Text.RegularExpressions;

namespace Bot.Questions;

/// <summary>
/// A body of which a question asks what it has to do, and that neither the directory nor a document names so: "Hội Chữ thập đỏ được giao
/// gì?". Where a document names one body with all these words ("Công ty TNHH …"), it is that one; else it is unknown, and the answer says so.
/// </summary>
internal sealed class UnknownBodyFinder(QuestionText question, AgencyNames names, IReadOnlySet<string> ends)
{
    private static readonly Regex Heads = new(
        @"(?<=^|^(?:\w+ ){0,2}(?:nhiem vu|viec|cua|cho|giao|rieng|con|the|vay|does|is|was|must|for|of|did|what about|and) )"
        + @"(?:tong cong ty|tong cuc|chi cuc|cong ty|tap doan|hiep hoi|trung tam|truong|dai hoc|benh vien|ngan hang|lien doan|lien hiep|thanh tra|cong an|toa an|vien|uy ban|"
        + @"hop tac xa|nha may|thon|dang uy|hdnd|hoi dong nhan dan|tram y te|thpt|thcs|khu|tram|doi|to|cau lac bo|van phong|chu|co so|dai|kho bac|hoc vien|cum|hoi|quy|cuc|vu|so|bo|ban|phong|doan|(?:the )?(?:\w+ ){0,2}(?:ministry|department|association|company|agency|union|committee|board|university|hospital)) ",
        RegexOptions.CultureInvariant);

    private static readonly Regex AsksDuty = new(
        @"^(?:(?:trong|o|tai|tren|thuoc|cua) (?:\w+ ){1,4}?)?(?:duoc|phai|co (?:viec|nhiem vu|phai|gi|duoc|nhung|may|trach nhiem)|can lam|chu tri|phoi hop|lam (?:gi|nhung)|con viec|must|has|have|had|is|was|do|does|told|asked|assigned|need|needs|supposed|responsible)\b",
        RegexOptions.CultureInvariant);

    // What a body of the documents does in a question that asks when or what: "trưởng thôn nộp báo cáo khi nào".
    private static readonly Regex DoesDuty = new(@"^(?:bao cao|nop|gui|trinh|hoan thanh|xong|thuc hien|reports?|submits?)\b", RegexOptions.CultureInvariant);

    // What may stand before the body of which a question asks.
    private static readonly Regex Lead = new(@"^(?:(?:xin hoi|cho (?:toi|em|minh|hoi)|hoi|the|vay|con|rieng|doi voi|bot oi|em hoi|a|alo|theo van ban nay|trong van ban nay) )+", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> Verbs = ["nop", "gui", "trinh", "hoan", "report", "reports", "submit", "submits"];

    /// <summary>Reports the body to <paramref name="add"/>, with what it was taken for to <paramref name="understood"/>.</summary>
    public void Find(Action<AskedAgency, int, int> add, List<Understanding> understood)
    {
        foreach (Match match in Heads.Matches(question.Folded))
        {
            var (start, afterHead) = question.WordsOf(match);
            if (IsHead(start) && TryBody(start, EndOf(start, afterHead), isBody: true, add, understood))
            {
                return;
            }
        }

        // "Chi bộ phải làm gì", "VP Bộ phối hợp việc gì": whatever stands before what is asked of it, where the documents know it.
        var first = Lead.Match(question.Folded) is { Success: true, Length: > 0 } lead ? question.WordsOf(lead).To : 0;
        for (var end = Math.Min(question.Words.Count, first + AgencyFinder.LongestName); end > first; end--)
        {
            if (!question.IsClaimed(first, end) && TryBody(first, end, isBody: false, add, understood))
            {
                return;
            }
        }
    }

    private bool TryBody(int start, int end, bool isBody, Action<AskedAgency, int, int> add, List<Understanding> understood)
    {
        if (end - start < (isBody ? 2 : 1) || question.IsClaimed(start, end))
        {
            return false;
        }

        var rest = Rest(end);
        var asked = question.Slice(start, end);
        var does = DoesDuty.IsMatch(rest);
        if (!AsksDuty.IsMatch(rest) && !(isBody && end == question.Words.Count && start > 0) && !does)
        {
            return false;
        }

        if ((names.Group(question.Joined(start, end)) ?? names.GroupBeginning(question.Joined(start, end)) ?? GroupOfHead(start, end)) is { } group)
        {
            add(new AskedAgency(asked, [group], null, null, AskedPart.Assignee), start, end);
            return true;
        }

        var words = question.Words.Skip(start).Take(end - start).Select(word => word.Base).ToList();
        var known = names.Shortened(words) is { Count: 1 } shortened ? shortened : names.Containing(words);
        if ((does || !isBody) && known.Count != 1)
        {
            return false;
        }

        if (known.Count == 1)
        {
            understood.Add(new Understanding(asked, known[0].Name));
        }

        add(new AskedAgency(asked, known.Count == 1 ? known : [], null, null, AskedPart.Assignee), start, end);
        return true;
    }

    // "Trưởng thôn" heads one of "các thôn".
    private NamedBody? GroupOfHead(int start, int end) =>
        question.Words[start].Base is "truong" && end - start > 1 && !question.Words[start].Form.Equals(Syllable.Of("trường")) ? names.Group(question.Joined(start + 1, end))
        : Array.Exists<string[]>([["hieu", "truong"], ["giam", "doc"], ["chu", "tich"], ["thu", "truong"]], head => question.Follows(start, head)) && end - start > 2 ? names.Group(question.Joined(start + 2, end))
        : null;

    // "sở", "bộ", "cục" … and not "số hóa", "bỏ", "quý I".
    private bool IsHead(int word) => question.Words[word].Base switch
    {
        "which" or "what" or "any" or "how" or "other" => false,
        "so" => question.Words[word].Form.CanMean(Syllable.Of("sở")),
        "bo" => question.Words[word].Form.CanMean(Syllable.Of("bộ")),
        "quy" => question.Words[word].Form.CanMean(Syllable.Of("quỹ")) && question.Words[word].Capital,
        "doan" => question.Words[word].Form.CanMean(Syllable.Of("đoàn")),
        "chu" => question.Words[word].Form == Syllable.Of("chủ") && Next(word) is not ("tich" or "tri" or "yeu" or "dong"),
        "to" => question.Words[word].Form == Syllable.Of("tổ"),
        "doi" => question.Words[word].Form == Syllable.Of("đội"),
        "dai" => question.Words[word].Form == Syllable.Of("đài"),
        "khu" => question.Words[word].Capital,
        "phong" => question.Words[word].Form.CanMean(Syllable.Of("phòng")),
        "hoi" => question.Words[word].Form.CanMean(Syllable.Of("hội")) && question.Words[Math.Min(word + 1, question.Words.Count - 1)].Base is not ("nghi" or "thao"),
        _ => true,
    };

    private string Next(int word) => word + 1 < question.Words.Count ? question.Words[word + 1].Base : "";

    private int EndOf(int start, int afterHead)
    {
        var end = Math.Max(start + 1, afterHead);
        while (end < question.Words.Count && !question.Words[end].AfterStop && !ends.Contains(question.Words[end].Base) && !question.IsClaimed(end)
            && (question.Words[end].Capital || !Verbs.Contains(question.Words[end].Base)))
        {
            end++;
        }

        return end;
    }

    private string Rest(int from) => string.Join(' ', question.Words.Skip(from).Select(word => word.Base));
}
