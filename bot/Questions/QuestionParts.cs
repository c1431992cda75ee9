using System.Text.RegularExpressions;

namespace Bot.Questions;

/// <summary>The parts of a question that its cue phrases tell, read in the order in which phrases may hold one another.</summary>
internal sealed class QuestionParts(QuestionText question, bool namesDocument)
{
    /// <summary>What is asked for.</summary>
    public QuestionFocus Focus { get; set; } = QuestionFocus.Assignments;

    /// <summary>In which part a named body is looked for.</summary>
    public AskedRole Role { get; private set; } = AskedRole.Assigned;

    /// <summary>The rank of bodies asked for; null for any.</summary>
    public BodyRank? Rank { get; private set; }

    /// <summary>What the bodies asked for are, folded, where that is no rank ("cục nào", "ngân hàng nào"); null where not told.</summary>
    public string? Head { get; private set; }

    /// <summary>The state of acknowledgement asked for; null for any.</summary>
    public AskedStatus? Status { get; private set; }

    /// <summary>Whether only what is not done is asked for.</summary>
    public bool OpenOnly { get; private set; }

    /// <summary>The place in the list; null for all.</summary>
    public int? Ordinal { get; private set; }

    /// <summary>Whether an assignment must concern all named bodies.</summary>
    public bool Together { get; private set; }

    /// <summary>Whether a document is named by number or pointed at ("công văn này").</summary>
    public bool NamesDocument { get; private set; } = namesDocument;

    /// <summary>Who signed, when, what it replaces …; and "văn bản nào".</summary>
    public void ReadDocumentFocus()
    {
        NamesDocument |= question.TakeAll(QuestionCues.ThisDocument);
        if (Takes(QuestionCues.WhoSigned, QuestionFocus.Signer))
        {
            question.Take(QuestionCues.IssuedWhen);
            return;
        }

        if (Takes(QuestionCues.NumberOf, QuestionFocus.Number))
        {
            return;
        }

        if (Takes(QuestionCues.IssuedWhen, QuestionFocus.IssueDate) || Takes(QuestionCues.IssuedBy, QuestionFocus.Issuer))
        {
            return;
        }

        var whichDocument = question.Says(QuestionCues.WhichDocument);
        if ((NamesDocument || whichDocument) && Takes(QuestionCues.Replaced, QuestionFocus.Replaces))
        {
            question.TakeAll(QuestionCues.WhichDocument);
            return;
        }

        if (NamesDocument && (Takes(QuestionCues.BasedOn, QuestionFocus.Bases) || Takes(QuestionCues.SubjectOf, QuestionFocus.Subject) || Takes(QuestionCues.StampOf, QuestionFocus.Stamp)))
        {
            return;
        }

        if (question.Says(QuestionCues.StampOf) && question.Words.Count < 8 && Takes(QuestionCues.StampOf, QuestionFocus.Stamp))
        {
            return;
        }

        if (question.Folded.StartsWith("can cu", StringComparison.Ordinal) && Takes(QuestionCues.BasedOn, QuestionFocus.Bases))
        {
            question.TakeAll(QuestionCues.WhichDocument);
            return;
        }

        if (whichDocument && question.TakeAll(QuestionCues.WhichDocument))
        {
            Focus = QuestionFocus.Documents;
        }
    }

    /// <summary>How many, and which rank of bodies.</summary>
    public void ReadCounts()
    {
        if (question.Take(QuestionCues.CountPapers) is not null)
        {
            Focus = QuestionFocus.CountDocuments;
        }
        else if (question.Take(QuestionCues.CountTasks) is not null)
        {
            Focus = QuestionFocus.CountAssignments;
        }
        else if (question.Take(QuestionCues.CountBodies) is { } count)
        {
            Focus = QuestionFocus.CountAgencies;
            Rank = RankOf(count.Groups["r"].Value);
        }
    }

    /// <summary>Acknowledged or not.</summary>
    public void ReadStatus()
    {
        Status = question.Take(QuestionCues.AskStatus) is not null ? AskedStatus.Either
            : question.Take(QuestionCues.NotAcknowledged) is not null ? AskedStatus.NotAcknowledged
            : question.Take(QuestionCues.Acknowledged) is not null ? AskedStatus.Acknowledged
            : question.Take(QuestionCues.ExtensionAsked) is not null ? AskedStatus.ExtensionAsked
            : question.Take(QuestionCues.DoneLate) is not null ? AskedStatus.DoneLate
            : question.Take(QuestionCues.DoneOnTime) is not null ? AskedStatus.DoneOnTime
            : question.Take(QuestionCues.Done) is not null ? AskedStatus.Done
            : question.Take(QuestionCues.UnderWay) is not null ? AskedStatus.UnderWay
            : null;
        OpenOnly = question.TakeAll(QuestionCues.Open);
    }

    /// <summary>Takes the words on acknowledgement for words of the duty.</summary>
    public void DropStatus() => Status = null;

    /// <summary>Whether it is asked how often something comes ("bao lâu một lần").</summary>
    public bool HowOften { get; private set; }

    /// <summary>How often, how many days are left.</summary>
    public void ReadDaysLeft()
    {
        HowOften = question.TakeAll(QuestionCues.HowOften);
        if (HowOften && Focus == QuestionFocus.Assignments)
        {
            Focus = QuestionFocus.Deadline;
        }

        if (question.TakeAll(QuestionCues.DaysLeft) && Focus == QuestionFocus.Assignments)
        {
            Focus = QuestionFocus.DaysLeft;
        }
    }

    /// <summary>When, who, in which part, which of the list.</summary>
    public void ReadRest(IReadOnlyList<AskedAgency> agencies)
    {
        Together = question.Says(QuestionCues.Together);
        if (question.Take(QuestionCues.OrdinalAsked) is { } ordinal)
        {
            Ordinal = OrdinalOf(ordinal.Groups["n"].Value);
        }

        if (question.TakeAll(QuestionCues.Source))
        {
            Focus = Focus == QuestionFocus.Assignments ? QuestionFocus.SourceText : Focus;
        }

        if ((question.TakeAll(QuestionCues.HowManyDays) | question.TakeAll(QuestionCues.When)) && Focus == QuestionFocus.Assignments)
        {
            Focus = QuestionFocus.Deadline;
        }

        if (Focus == QuestionFocus.Assignments && question.Take(QuestionCues.Amount) is not null)
        {
            Focus = QuestionFocus.Amount;
        }

        ReadRole(agencies);
        var which = question.Take(QuestionCues.WhichBody);
        if (which is not null)
        {
            Rank ??= RankOf(which.Groups["r"].Value);
            Head = Rank == BodyRank.Any ? HeadOf(which.Groups["r"].Value) : null;
        }

        if ((question.TakeAll(QuestionCues.Who) || which is not null) && Focus == QuestionFocus.Assignments)
        {
            Focus = QuestionFocus.Lead;
        }
    }

    private void ReadRole(IReadOnlyList<AskedAgency> agencies)
    {
        var assignee = agencies.Any(agency => agency.Part == AskedPart.Assignee);
        var partner = agencies.Any(agency => agency.Part == AskedPart.Partner);
        if (question.TakeAll(QuestionCues.NotCoordinating))
        {
            question.TakeAll(QuestionCues.LeadOnly);
            Role = AskedRole.Lead;
            return;
        }

        var notLead = question.TakeAll(QuestionCues.NotLead);
        if (question.TakeAll(QuestionCues.WithWhom))
        {
            Role = AskedRole.Any;
            Focus = Focus == QuestionFocus.Assignments ? QuestionFocus.Coordinating : Focus;
        }
        else if (question.Take(QuestionCues.WhoCoordinates) is not null)
        {
            Role = assignee ? AskedRole.Lead : AskedRole.Any;
            Focus = Focus is QuestionFocus.Assignments ? QuestionFocus.Coordinating : Focus;
        }
        else if (assignee && question.TakeAll(QuestionCues.AnyRole))
        {
            Role = AskedRole.Any;
        }
        else if (assignee && partner)
        {
            Role = AskedRole.Any;
        }
        else if ((assignee || notLead) && question.Take(QuestionCues.Coordinates) is not null)
        {
            Role = AskedRole.Coordinating;
        }
        else if (partner)
        {
            Role = AskedRole.Coordinating;
        }
        else if (question.Take(QuestionCues.LeadOnly) is not null)
        {
            Role = AskedRole.Lead;
        }

        question.TakeAll(QuestionCues.LeadOnly);
    }

    private bool Takes(Regex cue, QuestionFocus focus)
    {
        if (!question.TakeAll(cue))
        {
            return false;
        }

        Focus = focus;
        return true;
    }

    private static BodyRank RankOf(string words) => words switch
    {
        _ when words.StartsWith("so", StringComparison.Ordinal) || words.StartsWith("ban", StringComparison.Ordinal) || words.StartsWith("nganh", StringComparison.Ordinal)
            || words.Contains("department", StringComparison.Ordinal) => BodyRank.Department,
        _ when words.StartsWith("bo", StringComparison.Ordinal) && !words.StartsWith("bod", StringComparison.Ordinal) || words.StartsWith("ministr", StringComparison.Ordinal) => BodyRank.Ministry,
        _ when words.StartsWith("tinh", StringComparison.Ordinal) || words.StartsWith("thanh", StringComparison.Ordinal) || words.StartsWith("prov", StringComparison.Ordinal) || words == "cities" => BodyRank.Province,
        _ when words.StartsWith("xa", StringComparison.Ordinal) || words.StartsWith("phuong", StringComparison.Ordinal) || words.StartsWith("ward", StringComparison.Ordinal) || words.StartsWith("commune", StringComparison.Ordinal) => BodyRank.Commune,
        _ when words.Contains("huyen", StringComparison.Ordinal) || words.StartsWith("district", StringComparison.Ordinal) => BodyRank.District,
        _ => BodyRank.Any,
    };

    private static string? HeadOf(string words) =>
        words is "vu" or "cuc" or "tong cuc" or "chi cuc" or "ngan hang" or "trung tam" or "vien" or "doi" or "phong" ? words.Replace(" ", "", StringComparison.Ordinal) : null;

    private static int OrdinalOf(string word) => word switch
    {
        "" or "nhat" or "first" => 1,
        "hai" or "second" => 2,
        "ba" or "third" => 3,
        "tu" or "fourth" => 4,
        "nam" or "fifth" => 5,
        "sau" => 6,
        "bay" => 7,
        "tam" => 8,
        "chin" => 9,
        "muoi" => 10,
        "last" => int.MaxValue,
        _ => int.Parse(word, System.Globalization.CultureInfo.InvariantCulture),
    };
}
