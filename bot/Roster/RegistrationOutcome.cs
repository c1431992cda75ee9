using Bot.Directives;

namespace Bot.Roster;

/// <summary>What came of a person's wish to be registered.</summary>
internal abstract record RegistrationOutcome
{
    private RegistrationOutcome()
    {
    }

    /// <summary>Registered; <paramref name="Before"/> is the agency before, null where there was none.</summary>
    public sealed record Registered(Official Official, Agency? Before) : RegistrationOutcome;

    /// <summary>An administrator has to approve it (<see cref="RegistrationRequests"/>).</summary>
    public sealed record ToBeApproved(Official Wanted) : RegistrationOutcome;

    /// <summary>People may not register themselves here: an administrator does it.</summary>
    public sealed record Closed : RegistrationOutcome;

    /// <summary>The name is a group's; a person belongs to one agency.</summary>
    public sealed record NotOneAgency(Agency Group) : RegistrationOutcome;
}
