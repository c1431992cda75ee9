namespace Bot.Texts;

internal sealed partial class Phrases
{
    public string AddAssignment => Say(nameof(AddAssignment));

    public string AssignmentGone => Say(nameof(AssignmentGone));

    public string Correct => Say(nameof(Correct));

    public string CorrectionIncomplete => Say(nameof(CorrectionIncomplete));

    public string Drafted(string title, int count) => Say(nameof(Drafted), title, count);

    public string DraftHint => Say(nameof(DraftHint));

    public string DraftTitle => Say(nameof(DraftTitle));

    public string DoubtsTitle(int count) => Say(nameof(DoubtsTitle), count);

    public string Drop => Say(nameof(Drop));

    public string LastDay => Say(nameof(LastDay));

    public string MoreAssignments(int count) => Say(nameof(MoreAssignments), count);

    public string NotAnEditor => Say(nameof(NotAnEditor));

    public string NamesHint => Say(nameof(NamesHint));

    public string NextPage => Say(nameof(NextPage));

    public string PageOf(int page, int pages) => Say(nameof(PageOf), page, pages);

    public string PreviousPage => Say(nameof(PreviousPage));

    public string Publish => Say(nameof(Publish));

    public string Published(string title, int count) => Say(nameof(Published), title, count);

    public string PublishedTitle => Say(nameof(PublishedTitle));

    public string RevisionNote(int added, int removed, int changed, int kept) => Say(nameof(RevisionNote), added, removed, changed, kept);

    public string Save => Say(nameof(Save));

    public string UnknownDraft => Say(nameof(UnknownDraft));
}
