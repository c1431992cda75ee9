using Bot.Directives;

namespace Bot.Reading;

/// <summary>A body as one place of the text names it.</summary>
/// <param name="Name">The name as people are shown it.</param>
/// <param name="Place">The place whose body it is; null for the centre or where it is not told.</param>
/// <param name="Kind">One body or a group.</param>
/// <param name="From">The first token of its words.</param>
/// <param name="To">The token after them.</param>
/// <param name="Elsewhere">It is another place's or another level's body: a counterpart.</param>
internal sealed record Body(string Name, string? Place, AgencyKind Kind, int From, int To, bool Elsewhere = false)
{
    /// <summary>The places that follow a list of bodies ("các tỉnh vùng Đông Nam Bộ"); null where none do.</summary>
    public string? PluralPlace { get; init; }

    /// <summary>The rank of the committee's place, so that "xã A, xã B" goes on; null for other bodies.</summary>
    public string? CommitteeRank { get; init; }

    /// <summary>A ministry or another body of the centre.</summary>
    public bool Central { get; init; }

    /// <summary>Written as a person in office.</summary>
    public bool Person { get; init; }

    /// <summary>As the record of the domain.</summary>
    public Agency ToAgency(bool lead) => new(lead || Kind == AgencyKind.Body ? Name : Lower(Name), Place, Kind);

    private static string Lower(string name) =>
        name.StartsWith("Các ", StringComparison.Ordinal) ? "các" + name[3..] : name;
}
