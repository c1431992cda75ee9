namespace Bot.Roster;

/// <summary>Who may register; the section <c>Roster</c>.</summary>
internal sealed class RosterOptions
{
    /// <summary>Entra object ids of the first administrators; default none.</summary>
    public IList<string> Administrators { get; init; } = [];

    /// <summary>Whether people may register themselves for an agency; default <see cref="SelfRegistration.Closed"/>.</summary>
    public SelfRegistration SelfRegistration { get; set; } = SelfRegistration.Closed;
}

/// <summary>Whether people may register themselves.</summary>
internal enum SelfRegistration
{
    /// <summary>An administrator registers people.</summary>
    Closed,

    /// <summary>Everyone of a served tenant may ask to be, and an administrator approves or refuses with one click.</summary>
    Approved,

    /// <summary>Everyone of a served tenant may, by saying "tôi thuộc Sở Y tế".</summary>
    Open,
}
