namespace Bot.Texts;

internal sealed partial class Phrases
{
    public string Drafted(string title, int count) => Say(nameof(Drafted), title, count);

    public string DraftHint => Say(nameof(DraftHint));

    public string DraftTitle => Say(nameof(DraftTitle));

    public string DoubtsTitle(int count) => Say(nameof(DoubtsTitle), count);

    public string MoreAssignments(int count) => Say(nameof(MoreAssignments), count);

    public string NotAnEditor => Say(nameof(NotAnEditor));

    public string Publish => Say(nameof(Publish));

    public string Published(string title, int count) => Say(nameof(Published), title, count);

    public string PublishedTitle => Say(nameof(PublishedTitle));

    public string RevisionNote(int added, int removed, int kept) => Say(nameof(RevisionNote), added, removed, kept);

    public string UnknownDraft => Say(nameof(UnknownDraft));
}
