namespace Bot.Texts;

internal sealed partial class Phrases
{
    public string Acknowledge => Say(nameof(Acknowledge));

    public string AcknowledgedBefore(string moment) => Say(nameof(AcknowledgedBefore), moment);

    public string AcknowledgedBy(string person, string agency, string moment) => Say(nameof(AcknowledgedBy), person, agency, moment);

    public string AcknowledgedNow(string duty) => Say(nameof(AcknowledgedNow), duty);

    public string AcknowledgedTitle => Say(nameof(AcknowledgedTitle));

    public string AcknowledgementAwaited(string agencies) => Say(nameof(AcknowledgementAwaited), agencies);

    public string ChooseDuty => Say(nameof(ChooseDuty));

    public string NotOfTheAgency(string leads, string own) => Say(nameof(NotOfTheAgency), leads, own);

    public string NotRegistered(string lead) => Say(nameof(NotRegistered), lead);

    public string NothingToAcknowledge(string agency) => Say(nameof(NothingToAcknowledge), agency);

    public string UnknownAction => Say(nameof(UnknownAction));

    public string UnknownAssignment => Say(nameof(UnknownAssignment));
}
