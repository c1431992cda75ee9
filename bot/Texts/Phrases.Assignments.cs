namespace Bot.Texts;

internal sealed partial class Phrases
{
    public string DaysLeft(int days) => Say(nameof(DaysLeft), days);

    public string DaysOverdue(int days) => Say(nameof(DaysOverdue), days);

    public string DueAfterEvent => Say(nameof(DueAfterEvent));

    public string DueAgainAndAgain => Say(nameof(DueAgainAndAgain));

    public string DueNotStated => Say(nameof(DueNotStated));

    public string DueToday => Say(nameof(DueToday));

    public string DueWithoutDate => Say(nameof(DueWithoutDate));

    public string SourceWords => Say(nameof(SourceWords));

    public string SourceWordsOfItem(string item) => Say(nameof(SourceWordsOfItem), item);

    public string Urgency => Say(nameof(Urgency));
}
