namespace Bot.Texts;

internal sealed partial class Phrases
{
    public string HowToExport(int duties, int acknowledged, int overdue) => Say(nameof(HowToExport), duties, acknowledged, overdue);

    public string HowToLetter(string agency) => Say(nameof(HowToLetter), agency);

    public string NothingOverdueOf(string agency) => Say(nameof(NothingOverdueOf), agency);

    public string OnlyLeadersReport => Say(nameof(OnlyLeadersReport));

    public string ReportSheet => Say(nameof(ReportSheet));

    /// <summary>A standing's name in reports.</summary>
    public string StandingName(Enum standing) => OfKey("ReportStanding" + standing);
}
