using Bot.Directives;

namespace Bot.Roster;

/// <summary>What came of an administrator's decision about a request for registration.</summary>
internal abstract record RequestOutcome
{
    private RequestOutcome()
    {
    }

    /// <summary>It is decided.</summary>
    /// <param name="Request">As it stands; the first decision stands.</param>
    /// <param name="IsNew">False where it was decided before.</param>
    public sealed record Decided(RegistrationRequest Request, bool IsNew) : RequestOutcome;

    /// <summary>The person who clicks is no administrator; nothing changed.</summary>
    public sealed record NotAnAdministrator : RequestOutcome;

    /// <summary>There is no such request.</summary>
    public sealed record UnknownRequest : RequestOutcome;
}
