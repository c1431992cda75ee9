namespace Bot.Texts;

internal sealed partial class Phrases
{
    public string Registered(string agency) => Say(nameof(Registered), agency);

    public string RegistrationClosed => Say(nameof(RegistrationClosed));

    public string UnknownAgency(string words) => Say(nameof(UnknownAgency), words);

    public string WhichAgency(string names) => Say(nameof(WhichAgency), names);

    public string Approve => Say(nameof(Approve));

    public string Cancel => Say(nameof(Cancel));

    public string Confirm => Say(nameof(Confirm));

    public string ConfiguredAdministrator => Say(nameof(ConfiguredAdministrator));

    public string NobodyOnRoster => Say(nameof(NobodyOnRoster));

    public string NoRequests => Say(nameof(NoRequests));

    public string NotServed => Say(nameof(NotServed));

    public string OnlyAdministrators => Say(nameof(OnlyAdministrators));

    public string OpenRequests => Say(nameof(OpenRequests));

    public string PersonIdNeeded => Say(nameof(PersonIdNeeded));

    public string PersonName => Say(nameof(PersonName));

    public string Refuse => Say(nameof(Refuse));

    public string Role => Say(nameof(Role));

    public string RosterApplied => Say(nameof(RosterApplied));

    public string RosterCancelled => Say(nameof(RosterCancelled));

    public string RosterNothingChanged => Say(nameof(RosterNothingChanged));

    public string RosterPreview => Say(nameof(RosterPreview));

    public string RosterUnchanged => Say(nameof(RosterUnchanged));

    public string UnknownRequest => Say(nameof(UnknownRequest));

    public string WhichRole => Say(nameof(WhichRole));

    public string ConfirmPerson(string name) => Say(nameof(ConfirmPerson), name);

    public string ConfirmRemoval(string name) => Say(nameof(ConfirmRemoval), name);

    public string PersonAgencyNeeded(string name) => Say(nameof(PersonAgencyNeeded), name);

    public string PersonRemoved(string name) => Say(nameof(PersonRemoved), name);

    public string RegistrationAsked(string agency) => Say(nameof(RegistrationAsked), agency);

    public string RegistrationRefused(string agency) => Say(nameof(RegistrationRefused), agency);

    public string UnknownPerson(string words) => Say(nameof(UnknownPerson), words);

    public string WhichPerson(string people) => Say(nameof(WhichPerson), people);

    public string PersonStored(string name, string role, string agency) => Say(nameof(PersonStored), name, role, agency);

    public string RequestApproved(string name, string agency) => Say(nameof(RequestApproved), name, agency);

    public string RequestRefused(string name, string agency) => Say(nameof(RequestRefused), name, agency);

    public string RequestWaits(string name, string agency) => Say(nameof(RequestWaits), name, agency);

    /// <summary>The headings of a roster file: id, name, role, agency, tenant.</summary>
    public IReadOnlyList<string> RosterHeadings =>
        [OfKey("RosterColumnId"), OfKey("RosterColumnName"), OfKey("RosterColumnRole"), OfKey("RosterColumnAgency"), OfKey("RosterColumnTenant")];

    public string RosterPlanned(int added, int changed, int same) => Say(nameof(RosterPlanned), added, changed, same);

    /// <summary>A role's name.</summary>
    public string RoleName(Enum role) => OfKey("Role" + role);
}
