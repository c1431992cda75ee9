namespace Bot.Directives;

/// <summary>The one thing to say of a duty where there is room for one: of progress and timing what matters most.</summary>
internal enum DutyStanding
{
    /// <summary>Nobody took note, and it is neither near nor overdue.</summary>
    NotAcknowledged,

    /// <summary>Taken note of, and neither near nor overdue.</summary>
    Acknowledged,

    /// <summary>Worked on, and neither near nor overdue.</summary>
    UnderWay,

    /// <summary>Open, and due soon.</summary>
    Near,

    /// <summary>Open after its last day.</summary>
    Overdue,

    /// <summary>Open, and a later day was asked for that nobody decided about.</summary>
    ExtensionAsked,

    /// <summary>Done by its last day, or without one.</summary>
    DoneOnTime,

    /// <summary>Done after its last day.</summary>
    DoneLate,
}
