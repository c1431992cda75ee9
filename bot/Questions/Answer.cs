using Bot.Directives;

namespace Bot.Questions;

/// <summary>What the documents say to a question. Texts and cards are made of it; it holds no sentence of ours.</summary>
internal sealed record Answer
{
    /// <summary>The question as it was understood.</summary>
    public required Question Question { get; init; }

    /// <summary>What kind of answer it is.</summary>
    public required AnswerOutcome Outcome { get; init; }

    /// <summary>The day for which days left are counted.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>True where the documents say it.</summary>
    public bool Answered => Outcome is AnswerOutcome.Found or AnswerOutcome.Counted or AnswerOutcome.Figures or AnswerOutcome.Fact or AnswerOutcome.Greeting or AnswerOutcome.Thanks or AnswerOutcome.Help;

    /// <summary>The assignments of this page; beside an answer that is none they are hints.</summary>
    public IReadOnlyList<AnsweredAssignment> Items { get; init; } = [];

    /// <summary>All assignments found, in the same order, 500 at most.</summary>
    public IReadOnlyList<FoundAssignment> Found { get; init; } = [];

    /// <summary>How many there are, also beyond <see cref="Found"/>.</summary>
    public long Total { get; init; }

    /// <summary>Whether there may be more than <see cref="Total"/>: a topic so broad that not all was looked at.</summary>
    public bool More { get; init; }

    /// <summary>This page, from 0.</summary>
    public int Page { get; init; }

    /// <summary>Assignments on a page.</summary>
    public int PageSize { get; init; } = Answerer.PageSize;

    /// <summary>How many pages there are.</summary>
    public int PageCount { get; init; } = 1;

    /// <summary>The documents that the answer is from or about.</summary>
    public IReadOnlyList<DirectiveHeading> Documents { get; init; } = [];

    /// <summary>What a document says of itself (signer, what it replaces …), in its words; empty for other questions.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>Who signed the document that the answer is about; null where it does not say, and for other questions.</summary>
    public string? Signer { get; init; }

    /// <summary>Of <see cref="Count"/> those that were laid on a group to which the body belongs; 0 where none was.</summary>
    public long CountByGroup { get; init; }

    /// <summary>The number asked for; null for other questions.</summary>
    public long? Count { get; init; }

    /// <summary>Figures by body and deadline; null for other questions.</summary>
    public AnswerFigures? Figures { get; init; }

    /// <summary>The bodies that a count or "ai" is answered with.</summary>
    public IReadOnlyList<string> Bodies { get; init; } = [];

    /// <summary>What it was made of: as long as that stands, the same question has the same answer. Null where nothing tells how long it holds.</summary>
    public AnswerBasis? Basis { get; init; }

    /// <summary>Bodies about which the documents do say something, offered where the question had no answer.</summary>
    public IReadOnlyList<string> Nearest { get; init; } = [];
}

/// <summary>The kinds of answers.</summary>
internal enum AnswerOutcome
{
    /// <summary>Assignments that fit.</summary>
    Found,

    /// <summary>A number.</summary>
    Counted,

    /// <summary>Figures.</summary>
    Figures,

    /// <summary>What a document says of itself.</summary>
    Fact,

    /// <summary>No document assigns the body anything.</summary>
    NothingAssigned,

    /// <summary>The body is only told to work along; the items say where.</summary>
    OnlyCoordinates,

    /// <summary>The body is only named as a counterpart; the items say where.</summary>
    OnlyCounterpart,

    /// <summary>The body has duties, but none that fits the rest of the question; the items are its duties.</summary>
    NothingSuch,

    /// <summary>The documents do not speak of the topic.</summary>
    NothingOnTopic,

    /// <summary>Nothing falls in the time.</summary>
    NothingInTime,

    /// <summary>No document of that number is known.</summary>
    UnknownDocument,

    /// <summary>The document does not say it.</summary>
    NotStated,

    /// <summary>Several documents: which one?</summary>
    WhichDocument,

    /// <summary>Several bodies: which one?</summary>
    WhichBody,

    /// <summary>The asker's agency is not known.</summary>
    NotRegistered,

    /// <summary>No document was published yet.</summary>
    NoDocuments,

    /// <summary>A greeting.</summary>
    Greeting,

    /// <summary>Thanks.</summary>
    Thanks,

    /// <summary>What can be asked.</summary>
    Help,

    /// <summary>Not a thing that directives say.</summary>
    OutOfScope,

    /// <summary>The question was not understood.</summary>
    NotUnderstood,
}

/// <summary>The identity of an assignment that was found.</summary>
internal sealed record FoundAssignment(string DirectiveKey, string AssignmentId);

/// <summary>Figures of the overview.</summary>
/// <param name="Assignments">All.</param>
/// <param name="Overdue">Not done, with a last day before today.</param>
/// <param name="Soon">Not done, due within seven days.</param>
/// <param name="Later">Not done, due later.</param>
/// <param name="Recurring">Coming again and again.</param>
/// <param name="Waiting">Waiting for an event.</param>
/// <param name="Undated">Without a deadline, or with one that gives no date.</param>
/// <param name="ByBody">The bodies that lead most, with how many.</param>
internal sealed record AnswerFigures(
    long Assignments, long Overdue, long Soon, long Later, long Recurring, long Waiting, long Undated, IReadOnlyList<(string Body, long Count)> ByBody)
{
    /// <summary>Reported done by all that lead them; none of these is counted by its deadline.</summary>
    public long Done { get; init; }

    /// <summary>Of which somebody of the leading body took note, done ones among them; null where there are too many to look them up.</summary>
    public long? Acknowledged { get; init; }
}
