namespace Bot.Texts;

internal sealed partial class Phrases
{
    public string AssignmentCount(int count) => Say(nameof(AssignmentCount), count);

    public string Coordinating => Say(nameof(Coordinating));

    public string DeadlineLabel => Say(nameof(DeadlineLabel));

    public string Document => Say(nameof(Document));

    public string Duty => Say(nameof(Duty));

    public string FileNotFound(string file) => Say(nameof(FileNotFound), file);

    public string Lead => Say(nameof(Lead));

    public string ReadingFiles => Say(nameof(ReadingFiles));
}
