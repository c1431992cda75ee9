namespace Bot.Directives;

/// <summary>A body that is assigned, coordinates or is named as a counterpart, or a group of such bodies.</summary>
/// <param name="Name">
/// As people are shown it and as the contract prints it: the directory's official name, short for UBND and full for the field
/// ("Sở Văn hóa, Thể thao và Du lịch", "UBND tỉnh Đắk Lắk"), else the document's own words. A place that is not the issuer's own
/// stays in the name ("Sở Công Thương thành phố Hồ Chí Minh").
/// </param>
/// <param name="Place">
/// The place whose body it is: the province or city without its rank ("Bình Phước", "Hồ Chí Minh"), for a commune or district
/// the unit's own name ("Gia Thuận"); null for a body of the centre, or where the document does not tell.
/// </param>
/// <param name="Kind">One body, or a group.</param>
/// <remarks>The key of an agency is (name, place): Sở Y tế of Bình Phước and Sở Y tế of Đồng Nai are two.</remarks>
internal sealed record Agency(string Name, string? Place, AgencyKind Kind = AgencyKind.Body);

/// <summary>Whether an <see cref="Agency"/> is one body or several under one name.</summary>
internal enum AgencyKind
{
    /// <summary>One body: "Sở Y tế".</summary>
    Body,

    /// <summary>A group that is an assignee of its own: "Các sở, ban, ngành", "UBND các xã, phường".</summary>
    Group,
}
