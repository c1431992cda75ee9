namespace Bot.Texts;

internal sealed partial class Phrases
{
    public string Registered(string agency) => Say(nameof(Registered), agency);

    public string RegistrationClosed => Say(nameof(RegistrationClosed));

    public string UnknownAgency(string words) => Say(nameof(UnknownAgency), words);

    public string WhichAgency(string names) => Say(nameof(WhichAgency), names);
}
