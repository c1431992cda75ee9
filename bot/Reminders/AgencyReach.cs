using Bot.Directives;

namespace Bot.Reminders;

/// <summary>Whether a duty laid on one body reaches those who follow another: the body itself, a group's member, a successor.</summary>
internal sealed class AgencyReach(AgencyDirectory directory)
{
    /// <summary>Whether the duties of <paramref name="named"/> reach those who follow <paramref name="followed"/> on a day.</summary>
    public bool Reaches(Agency named, Agency followed, DateOnly today)
    {
        var place = PlaceOn(today, named.Place);
        if (named.Kind == AgencyKind.Group)
        {
            return AgencyGroup.Includes(named, followed) || AgencyGroup.Includes(named with { Place = place }, followed);
        }

        if (!SamePlace(named.Place, followed.Place) && !SamePlace(place, followed.Place))
        {
            return false;
        }

        return SameName(named.Name, followed.Name)
            || directory.SuccessorsOf(named.Name, today).Any(successor => SameName(successor.Name, followed.Name));
    }

    /// <summary>The names, as <see cref="VietnameseText.NameKey"/> makes them, under which a body's work may be followed on a day.</summary>
    public IEnumerable<string> NamesToday(Agency named, DateOnly today) => directory.SuccessorsOf(named.Name, today)
        .Select(successor => VietnameseText.NameKey(successor.Name))
        .Append(VietnameseText.NameKey(named.Name))
        .Distinct();

    /// <summary>Whether the two are one body: by name, spelling and case aside, and place.</summary>
    public static bool Same(Agency one, Agency other) =>
        one.Kind == other.Kind && SamePlace(one.Place, other.Place) && SameName(one.Name, other.Name);

    private static bool SameName(string one, string other) =>
        one == other || VietnameseText.NameKey(one) == VietnameseText.NameKey(other);

    // A place that the document does not tell is no other place.
    private static bool SamePlace(string? one, string? other) => one is null || other is null || one == other;

    private static string? PlaceOn(DateOnly today, string? place) =>
        place is null ? null : Provinces.On(today, place)?.Name ?? place;
}
