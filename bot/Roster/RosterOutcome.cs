using Bot.Directives;

namespace Bot.Roster;

/// <summary>What came of an administrator's change of the roster.</summary>
internal abstract record RosterOutcome
{
    private RosterOutcome()
    {
    }

    /// <summary>Done.</summary>
    /// <param name="Before">As it was; null for a new person.</param>
    /// <param name="After">As it is; null for one taken off.</param>
    public sealed record Changed(Official? Before, Official? After) : RosterOutcome;

    /// <summary>It was so before; nothing changed.</summary>
    public sealed record Unchanged(Official? Official) : RosterOutcome;

    /// <summary>The person who asks is no administrator; nothing changed.</summary>
    public sealed record NotAnAdministrator : RosterOutcome;

    /// <summary>An official or a leader belongs to one agency, and none was named; nothing changed.</summary>
    public sealed record AgencyNeeded(Official Wanted) : RosterOutcome;

    /// <summary>A first administrator, whom the settings name, stays one; nothing changed.</summary>
    public sealed record Configured(string PersonId) : RosterOutcome;
}
