namespace Bot.Texts;

internal sealed partial class Phrases
{
    public string AddAssignment => Say(nameof(AddAssignment));

    public string AssignmentGone => Say(nameof(AssignmentGone));

    public string Correct => Say(nameof(Correct));

    public string CorrectionIncomplete => Say(nameof(CorrectionIncomplete));

    public string DayBeforeIssue(string issued) => Say(nameof(DayBeforeIssue), issued);

    public string Drafted(string title, int count) => Say(nameof(Drafted), title, count);

    public string DraftHint => Say(nameof(DraftHint));

    public string DraftTitle => Say(nameof(DraftTitle));

    public string DoubtsTitle(int count) => Say(nameof(DoubtsTitle), count);

    public string Drop => Say(nameof(Drop));

    public string DueSet(string duty, string day) => Say(nameof(DueSet), duty, day);

    public string EventDay => Say(nameof(EventDay));

    public string EventHappened => Say(nameof(EventHappened));

    public string EventRecorded(string duty, string day) => Say(nameof(EventRecorded), duty, day);

    public string LastDay => Say(nameof(LastDay));

    public string MoreAssignments(int count) => Say(nameof(MoreAssignments), count);

    public string NoDay => Say(nameof(NoDay));

    public string NotAnEditor => Say(nameof(NotAnEditor));

    public string NamesHint => Say(nameof(NamesHint));

    public string NextPage => Say(nameof(NextPage));

    public string OnlyEditorsDecide => Say(nameof(OnlyEditorsDecide));

    public string PageOf(int page, int pages) => Say(nameof(PageOf), page, pages);

    public string PreviousPage => Say(nameof(PreviousPage));

    public string Publish => Say(nameof(Publish));

    public string Published(string title, int count) => Say(nameof(Published), title, count);

    public string PublishedTitle => Say(nameof(PublishedTitle));

    public string RevisionNote(int added, int removed, int changed, int kept) => Say(nameof(RevisionNote), added, removed, changed, kept);

    public string Save => Say(nameof(Save));

    public string SetDue => Say(nameof(SetDue));

    public string UnknownDraft => Say(nameof(UnknownDraft));

    public string Withdraw => Say(nameof(Withdraw));

    public string Withdrawn(string duty) => Say(nameof(Withdrawn), duty);
}
