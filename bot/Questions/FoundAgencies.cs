using System.Text.RegularExpressions;

namespace Bot.Questions;

/// <summary>The bodies found in a question so far, in its order; and what part the words before a further one give it.</summary>
internal sealed class FoundAgencies(QuestionText question)
{
    private static readonly Regex AddresseeBefore = new(
        " (?:bao cao(?: ket qua| dinh ky| hang \\w+| nam| thang| quy)*(?: ve| cho| len| toi| gui)?|(?:gui|nop|tong hop|chuyen)(?: \\w+){0,3}? (?:ve|cho|den|toi)|gui|trinh|tham muu(?: cho)?|thong qua|(?:xin |cho |co )?y kien(?: cua)?|dong y cua|cho phep cua|kien nghi"
        + "|(?:report|reports|sent|send|sends|submit|submits|submitted|go|reported)(?: \\w+){0,3}? to(?: the)?) $",
        RegexOptions.CultureInvariant);

    private static readonly Regex PartnerBefore = new(
        " (?:(?:phoi hop|cung|chung|lam viec)(?: voi)?|voi|with(?: the)?|alongside(?: the)?|together with(?: the)?) $", RegexOptions.CultureInvariant);

    // "Bộ trưởng Bộ Xây dựng", "Giám đốc Sở Y tế": who heads a body stands for it.
    private static readonly Regex HeadBefore = new(
        " (?<head>(?:bo truong|(?:pho )?giam doc|(?:pho )?chu tich|chanh van phong|thu truong|cuc truong|truong ban|lanh dao|ban giam doc|nguoi dung dau)(?: cua)?) $", RegexOptions.CultureInvariant);

    private readonly List<AskedAgency> _all = [];
    private int _lastEnd;

    /// <summary>All, in the order in which they were found.</summary>
    public IReadOnlyList<AskedAgency> All => _all;

    /// <summary>Whether there is one of which it is asked what it has to do.</summary>
    public bool HasAssignee => _all.Exists(agency => agency.Part == AskedPart.Assignee);

    /// <summary>Keeps a body and claims its words.</summary>
    public void Add(AskedAgency agency, int start, int end)
    {
        _all.Add(agency);
        _lastEnd = end;
        var before = $" {string.Join(' ', question.Words.Take(start).TakeLast(4).Select(word => word.Base))} ";
        var from = HeadBefore.Match(before) is { Success: true } head ? start - head.Groups["head"].Value.Split(' ').Length : start;
        question.Claim(question.IsClaimed(from, start) ? start : from, end);
    }

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
        return AddresseeBefore.IsMatch(before) ? AskedPart.Addressee : PartnerBefore.IsMatch(before) ? AskedPart.Partner : AskedPart.Assignee;
    }
}
