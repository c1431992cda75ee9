namespace Bot.Directives;

/// <summary>Whether a duty is a body's own: for it, for a group that it belongs to, or for a body whose work it took over.</summary>
internal static class Responsibility
{
    /// <summary>
    /// The one of <paramref name="named"/> through which a duty falls on <paramref name="agency"/>: itself first, then a body that it succeeded
    /// by <paramref name="today"/>, then a group that includes it. Null where none does.
    /// </summary>
    public static Agency? Of(Agency agency, IReadOnlyList<Agency> named, DateOnly today) =>
        named.FirstOrDefault(other => Same(agency, other))
        ?? named.FirstOrDefault(other => Succeeds(agency, other, today))
        ?? named.FirstOrDefault(other => AgencyGroup.Includes(other, agency));

    /// <summary>Whether two name one body. A place that one of them does not tell is taken as the other's.</summary>
    public static bool Same(Agency first, Agency second) =>
        VietnameseText.NameKey(first.Name) == VietnameseText.NameKey(second.Name) && SamePlace(first, second);

    private static bool SamePlace(Agency first, Agency second) =>
        first.Place is null || second.Place is null || first.Place == second.Place;

    // A successor may sit in the province that the old one's province went into on 1/7/2025.
    private static bool Succeeds(Agency agency, Agency old, DateOnly today) =>
        (SamePlace(agency, old) || (old.Place is { } place && Provinces.On(today, place)?.Name == agency.Place))
        && (VietnameseText.NameKey(agency.Name) == VietnameseText.NameKey(old.Name)
            || AgencyDirectory.Default.SuccessorsOf(old.Name, today).Any(entry => entry.Name == agency.Name));
}
