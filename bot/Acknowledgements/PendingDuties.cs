using Bot.Directives;

namespace Bot.Acknowledgements;

/// <summary>Which of the duties of a person's agency are meant by what the person wants to do.</summary>
internal abstract record PendingDuties
{
    private PendingDuties()
    {
    }

    /// <summary>The person belongs to no agency that is known.</summary>
    public sealed record NoAgency : PendingDuties;

    /// <summary>The duties of the person's agency; empty where none fits.</summary>
    public sealed record Of(Agency Agency, IReadOnlyList<AgencyDuty> Duties) : PendingDuties;
}
