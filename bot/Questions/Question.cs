namespace Bot.Questions;

/// <summary>What a person wants to know, as far as it was understood. Several parts narrow together.</summary>
internal sealed record Question
{
    /// <summary>As it was asked.</summary>
    public required string Text { get; init; }

    /// <summary>The language in which to answer.</summary>
    public required QuestionLanguage Language { get; init; }

    /// <summary>What kind of question it is.</summary>
    public required QuestionIntent Intent { get; init; }

    /// <summary>What of the matching assignments or documents is asked for.</summary>
    public QuestionFocus Focus { get; init; } = QuestionFocus.Assignments;

    /// <summary>The bodies that it names, in its order.</summary>
    public IReadOnlyList<AskedAgency> Agencies { get; init; } = [];

    /// <summary>True where an assignment must concern all of the named bodies ("được giao chung việc gì").</summary>
    public bool Together { get; init; }

    /// <summary>In which part a named body is looked for.</summary>
    public AskedRole Role { get; init; } = AskedRole.Assigned;

    /// <summary>The rank of bodies that it asks for ("bộ nào", "bao nhiêu tỉnh"); null for any.</summary>
    public BodyRank? Rank { get; init; }

    /// <summary>What the bodies that it asks for are, folded and joined, where that is no rank ("cục nào": "cuc"); null for any.</summary>
    public string? Head { get; init; }

    /// <summary>What the duty is about; null where it does not say.</summary>
    public Topic? Topic { get; init; }

    /// <summary>Which deadlines; null for any.</summary>
    public AskedTime? Time { get; init; }

    /// <summary>True where it speaks of a document, by number or as "công văn này".</summary>
    public bool NamesDocument { get; init; }

    /// <summary>The documents that it names; empty for all.</summary>
    public IReadOnlyList<AskedDocument> Documents { get; init; } = [];

    /// <summary>Between which days the documents were issued ("văn bản nào ban hành tháng 10"); null for any.</summary>
    public AskedTime? Issued { get; init; }

    /// <summary>Which state of acknowledgement; null for any.</summary>
    public AskedStatus? Status { get; init; }

    /// <summary>True for those that are not done ("còn việc nào chưa xong").</summary>
    public bool OpenOnly { get; init; }

    /// <summary>True for those that the document calls urgent.</summary>
    public bool UrgentOnly { get; init; }

    /// <summary>True where it asks how often something comes: those that come again and again are meant.</summary>
    public bool HowOften { get; init; }

    /// <summary>The place in the list that is asked for, from 1 ("việc thứ hai"); null for all.</summary>
    public int? Ordinal { get; init; }

    /// <summary>True where it carries on the question before.</summary>
    public bool FollowsUp { get; init; }

    /// <summary>What unclear words were taken for.</summary>
    public IReadOnlyList<Understanding> UnderstoodAs { get; init; } = [];

    /// <summary>Bodies between which the question does not decide: it is asked back; empty where it does.</summary>
    public IReadOnlyList<NamedBody> Choices { get; init; } = [];

    /// <summary>The bodies of which it is asked what they have to do.</summary>
    public IEnumerable<AskedAgency> Assignees => Agencies.Where(agency => agency.Part == AskedPart.Assignee);
}

/// <summary>The kinds of questions.</summary>
internal enum QuestionIntent
{
    /// <summary>What a body has to do.</summary>
    Agency,

    /// <summary>Who leads or works along, or what a body does in one of these parts.</summary>
    Role,

    /// <summary>What the documents say on a subject.</summary>
    Topic,

    /// <summary>What falls due when.</summary>
    Time,

    /// <summary>About a document itself.</summary>
    Document,

    /// <summary>Who took note.</summary>
    Status,

    /// <summary>How many.</summary>
    Count,

    /// <summary>Everything in figures.</summary>
    Overview,

    /// <summary>What the asker's own agency has to do.</summary>
    Mine,

    /// <summary>What can be asked.</summary>
    Help,

    /// <summary>A greeting.</summary>
    Greeting,

    /// <summary>Thanks.</summary>
    Thanks,

    /// <summary>Nothing that directives say (who is the director, salaries, opinions).</summary>
    OutOfScope,

    /// <summary>Nothing that could be understood.</summary>
    Unclear,
}

/// <summary>What of the matching things is asked for.</summary>
internal enum QuestionFocus
{
    /// <summary>The assignments themselves.</summary>
    Assignments,

    /// <summary>Who leads.</summary>
    Lead,

    /// <summary>Who works along.</summary>
    Coordinating,

    /// <summary>When it is due.</summary>
    Deadline,

    /// <summary>How many days are left.</summary>
    DaysLeft,

    /// <summary>How many assignments.</summary>
    CountAssignments,

    /// <summary>How many bodies lead.</summary>
    CountAgencies,

    /// <summary>How many documents.</summary>
    CountDocuments,

    /// <summary>Figures by body and by deadline.</summary>
    Overview,

    /// <summary>Which documents.</summary>
    Documents,

    /// <summary>Who signed.</summary>
    Signer,

    /// <summary>Its number.</summary>
    Number,

    /// <summary>A sum or a measure: directives lay duties on bodies, they are not asked for figures.</summary>
    Amount,

    /// <summary>The date of issue.</summary>
    IssueDate,

    /// <summary>Who issued it.</summary>
    Issuer,

    /// <summary>What it is about.</summary>
    Subject,

    /// <summary>What it replaces.</summary>
    Replaces,

    /// <summary>What it rests on.</summary>
    Bases,

    /// <summary>Its urgency stamp.</summary>
    Stamp,

    /// <summary>The words of the source.</summary>
    SourceText,
}

/// <summary>In which part a body is looked for.</summary>
internal enum AskedRole
{
    /// <summary>As the one that answers for it.</summary>
    Assigned,

    /// <summary>As leading body, said so in the question.</summary>
    Lead,

    /// <summary>As one that works along.</summary>
    Coordinating,

    /// <summary>In any part.</summary>
    Any,
}

/// <summary>The state of acknowledgement that a question asks for.</summary>
internal enum AskedStatus
{
    /// <summary>Nobody of the leading body took note yet.</summary>
    NotAcknowledged,

    /// <summary>Somebody did.</summary>
    Acknowledged,

    /// <summary>How it stands ("đã nhận chưa?").</summary>
    Either,

    /// <summary>The leading body works on it.</summary>
    UnderWay,

    /// <summary>It was reported done.</summary>
    Done,

    /// <summary>It was reported done by its last day.</summary>
    DoneOnTime,

    /// <summary>It was reported done after its last day.</summary>
    DoneLate,

    /// <summary>A later last day was asked for, and nobody decided yet.</summary>
    ExtensionAsked,
}

/// <summary>Ranks of bodies.</summary>
internal enum BodyRank
{
    /// <summary>Any body.</summary>
    Any,

    /// <summary>Departments of a province.</summary>
    Department,

    /// <summary>Ministries.</summary>
    Ministry,

    /// <summary>Provinces and cities under the centre.</summary>
    Province,

    /// <summary>Districts.</summary>
    District,

    /// <summary>Communes and wards.</summary>
    Commune,
}
