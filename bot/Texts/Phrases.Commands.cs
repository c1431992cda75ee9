namespace Bot.Texts;

internal sealed partial class Phrases
{
    public string Agency => Say(nameof(Agency));

    public string AssignmentCount(int count) => Say(nameof(AssignmentCount), count);

    public string CalendarLineUnread(int line, string words) => Say(nameof(CalendarLineUnread), line, words);

    public string CalendarWithoutYears => Say(nameof(CalendarWithoutYears));

    public string CalendarYear(int year, int workingDays, string newlyOff, string newlyWorked) => Say(nameof(CalendarYear), year, workingDays, newlyOff, newlyWorked);

    public string Coordinating => Say(nameof(Coordinating));

    public string DeadlineLabel => Say(nameof(DeadlineLabel));

    public string Document => Say(nameof(Document));

    public string Duty => Say(nameof(Duty));

    public string FileNotFound(string file) => Say(nameof(FileNotFound), file);

    public string Lead => Say(nameof(Lead));

    public string NoDays => Say(nameof(NoDays));

    public string NothingToRemind => Say(nameof(NothingToRemind));

    public string NoTarget => Say(nameof(NoTarget));

    public string ReadingFiles => Say(nameof(ReadingFiles));

    public string Step => Say(nameof(Step));

    public string Targets => Say(nameof(Targets));

    public string When => Say(nameof(When));

    public string AuditChanged(long number) => Say(nameof(AuditChanged), number);

    public string AuditMissing(long number) => Say(nameof(AuditMissing), number);

    public string AuditWhole(long count, string hash) => Say(nameof(AuditWhole), count, hash);

    public string FileNotWritten(string file) => Say(nameof(FileNotWritten), file);

    public string FileWritten(string file) => Say(nameof(FileWritten), file);

    public string LineOf(int line, string sentence) => Say(nameof(LineOf), line, sentence);

    public string Forgotten(string token, int rows, int entries) => Say(nameof(Forgotten), token, rows, entries);

    public string WouldForget(int rows, int entries) => Say(nameof(WouldForget), rows, entries);
}
