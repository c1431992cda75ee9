namespace Bot.Texts;

internal sealed partial class Phrases
{
    public string ComposeAll => Say(nameof(ComposeAll));

    public string ComposeLink => Say(nameof(ComposeLink));

    public string ComposeNotServed => Say(nameof(ComposeNotServed));

    public string ComposeNothing => Say(nameof(ComposeNothing));

    public string HelpForAdministrator => Say(nameof(HelpForAdministrator));

    public string HelpForEditor => Say(nameof(HelpForEditor));

    public string HelpForLeader => Say(nameof(HelpForLeader));

    public string HelpForOfficial(string agency) => Say(nameof(HelpForOfficial), agency);

    public string HelpForStranger => Say(nameof(HelpForStranger));

    public string HelpTitle => Say(nameof(HelpTitle));

    public string PageAssignment => Say(nameof(PageAssignment));

    public string PageHome => Say(nameof(PageHome));

    public string PagePrivacy => Say(nameof(PagePrivacy));

    public string PageTerms => Say(nameof(PageTerms));

    public string WelcomeInGroup => Say(nameof(WelcomeInGroup));
}
