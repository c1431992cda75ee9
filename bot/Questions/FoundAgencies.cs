using System.Text.RegularExpressions;

namespace Bot.Questions;

/// <summary>The bodies found in a question so far, in its order; and what part the words before a further one give it.</summary>
internal sealed class FoundAgencies(QuestionText question)
{
    private static readonly Regex AddresseeBefore = new(
        " (?:bao cao(?: ket qua| dinh ky| hang \\w+| nam| thang| quy)*(?: ve| cho| len| toi| gui)?|(?:gui|nop|tong hop|chuyen)(?: \\w+){0,3}? (?:ve|cho|den|toi)|gui|trinh|tham muu(?: cho)?|thong qua|(?:xin |cho |co )?y kien(?: cua)?|dong y cua|cho phep cua|kien nghi(?: voi| len| toi)?|(?:de nghi|de xuat|phan anh|bao cao|xin phep|to trinh|trinh) (?:voi|len|toi|qua)"
        + "|(?:report|reports|sent|send|sends|submit|submits|submitted|go|reported)(?: \\w+){0,3}? to(?: the)?) $",
        RegexOptions.CultureInvariant);

    private static readonly Regex PartnerBefore = new(
        " (?:(?:phoi hop|cung|chung|lam viec)(?: voi)?|voi|with(?: the)?|alongside(?: the)?|together with(?: the)?) $", RegexOptions.CultureInvariant);

    // "ngoài Sở Tài chính", "other than the Department of Health": whose duties are left out.
    private static readonly Regex ExcludedBefore = new(
        " (?:ngoai(?: tru)?|tru(?: ra)?|loai tru|bo qua|khong (?:tinh|ke|bao gom|gom|phai (?:la |cua |do )?)|chu khong phai(?: cua)?|except(?: for)?|other than|besides|excluding|apart from|not counting)(?: the)? $",
        RegexOptions.CultureInvariant);

    // "Phó Thủ tướng yêu cầu ai", "UBND tỉnh giao Sở Y tế việc gì": who gives the order is not who carries it out.
    private static readonly Regex OrdersBehind = new(
        "^ (?:da )?(?:yeu cau|giao(?: cho)?|chi dao|de nghi|phan cong(?: cho)?|chi thi(?: cho)?|asks?|asked|orders?|ordered|instructs?|instructed|assigns?|assigned|tells?|told) "
        + "(?:nhung |cac |the )?(?:ai|whom?|(?:don vy|co quan|so|bo|nganh|dia phuong|tinh|huyen|xa|phuong|cuc|vu|phong|ban)(?: (?:nganh|ban nganh))? nao|which) ",
        RegexOptions.CultureInvariant);

    private static readonly Regex OrdersBody = new(
        "^ (?:da )?(?:yeu cau|giao(?: cho)?|chi dao|de nghi|phan cong(?: cho)?|asks?|asked|orders?|ordered|instructs?|instructed|assigns?|tells?|told)(?: the)? $", RegexOptions.CultureInvariant);

    // "Bộ trưởng Bộ Xây dựng", "Giám đốc Sở Y tế": who heads a body stands for it.
    private static readonly Regex HeadBefore = new(
        " (?<head>(?:bo truong|(?:pho )?giam doc|(?:pho )?chu tich|chanh van phong|thu truong|cuc truong|truong ban|lanh dao|ban giam doc|nguoi dung dau|pho)(?: cua)?) $", RegexOptions.CultureInvariant);

    private readonly List<AskedAgency> _all = [];
    private int _lastEnd;

    /// <summary>All, in the order in which they were found.</summary>
    public IReadOnlyList<AskedAgency> All => _all;

    /// <summary>Whether there is one of which it is asked what it has to do.</summary>
    public bool HasAssignee => _all.Exists(agency => agency.Part == AskedPart.Assignee);

    /// <summary>Keeps a body and claims its words.</summary>
    public void Add(AskedAgency agency, int start, int end)
    {
        // "UBND tỉnh giao Sở Y tế việc gì": the first gave the order to the second.
        if (agency.Part == AskedPart.Assignee && _all.Count > 0 && _all[^1].Part == AskedPart.Assignee && _lastEnd < start && OrdersBody.IsMatch(Between(_lastEnd, start)))
        {
            _all[^1] = _all[^1] with { Part = AskedPart.Orderer };
        }

        _all.Add(agency.Part == AskedPart.Assignee && OrdersBehind.IsMatch(Between(end, Math.Min(question.Words.Count, end + 6))) ? agency with { Part = AskedPart.Orderer } : agency);
        _lastEnd = end;
        var before = $" {string.Join(' ', question.Words.Take(start).TakeLast(4).Select(word => word.Base))} ";
        if (agency.Part == AskedPart.Excluded && ExcludedBefore.Match(before) is { Success: true } exception)
        {
            question.Claim(start - exception.Value.Trim().Split(' ').Length, start);
        }

        var from = HeadBefore.Match(before) is { Success: true } head ? start - head.Groups["head"].Value.Split(' ').Length : start;
        question.Claim(question.IsClaimed(from, start) ? start : from, end);
    }

    private string Between(int from, int to) => $" {string.Join(' ', question.Words.Skip(from).Take(to - from).Select(word => word.Base))} ";

    /// <summary>What a body that begins at a word does in the question.</summary>
    public AskedPart PartOf(int start)
    {
        // "báo cáo Chính phủ, Thủ tướng": the second goes with the first.
        var previous = start > 0 && question.Words[start - 1].Base is "va" or "and" ? start - 2 : start - 1;
        if (previous >= 0 && _lastEnd == previous + 1 && _all[^1].Part != AskedPart.Assignee)
        {
            return _all[^1].Part;
        }

        var before = $" {string.Join(' ', question.Words.Take(start).TakeLast(7).Select(word => word.Base))} ";
        return AddresseeBefore.IsMatch(before) ? AskedPart.Addressee : PartnerBefore.IsMatch(before) ? AskedPart.Partner
            : ExcludedBefore.IsMatch(before) ? AskedPart.Excluded : AskedPart.Assignee;
    }
}
