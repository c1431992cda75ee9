namespace Bot.Directives;

/// <summary>Who belongs to a group that a document names ("Các sở, ban, ngành", "UBND các huyện, thị xã, thành phố").</summary>
internal static class AgencyGroup
{
    /// <summary>
    /// Whether <paramref name="member"/> belongs to <paramref name="group"/>, as far as names tell: "Sở Y tế" of Bình Phước to "Các sở, ban,
    /// ngành" of Bình Phước, "UBND xã Gia Thuận" to "UBND các xã, phường". False for another place's body, and where names do not tell.
    /// </summary>
    public static bool Includes(Agency group, Agency member) =>
        group.Kind == AgencyKind.Group && group.Place == member.Place;
}
