namespace Bot.Texts;

internal sealed partial class Phrases
{
    public string BrokenTurn => Say(nameof(BrokenTurn));

    public string CancelWhich(string agencies) => Say(nameof(CancelWhich), agencies);

    public string EmptyMessage => Say(nameof(EmptyMessage));

    public string FileNotFetched => Say(nameof(FileNotFetched));

    public string ExampleByAgency => Say(nameof(ExampleByAgency));

    public string ExampleByTime => Say(nameof(ExampleByTime));

    public string ExampleOverview => Say(nameof(ExampleOverview));

    public string Help => Say(nameof(Help));

    public string OnlyAdministratorsExamine => Say(nameof(OnlyAdministratorsExamine));

    public string PauseUntilWhen => Say(nameof(PauseUntilWhen));

    public string StoreUnavailable => Say(nameof(StoreUnavailable));

    public string SubscribedFor(string agencies) => Say(nameof(SubscribedFor), agencies);

    public string Unsubscribed(string agency) => Say(nameof(Unsubscribed), agency);

    public string Welcome => Say(nameof(Welcome));
}
