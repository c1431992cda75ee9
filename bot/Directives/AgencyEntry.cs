namespace Bot.Directives;

/// <summary>What the directory knows of one kind of body, without a place: there is one entry "Sở Y tế" for all provinces.</summary>
/// <param name="Name">Official name, full for the field: "Sở Văn hóa, Thể thao và Du lịch".</param>
/// <param name="Level">Where in the state it stands.</param>
/// <param name="Abbreviations">Short forms met in documents and chats: "SYT", "Sở GD&amp;ĐT".</param>
/// <param name="EnglishNames">English names and their short forms: "Department of Health".</param>
/// <param name="Until">The last day on which it existed; null while it exists.</param>
/// <param name="Successors">Official names of the bodies that took over its work; empty while it exists. Partial successions list several.</param>
internal sealed record AgencyEntry(
    string Name,
    AgencyLevel Level,
    IReadOnlyList<string> Abbreviations,
    IReadOnlyList<string> EnglishNames,
    DateOnly? Until,
    IReadOnlyList<string> Successors);

/// <summary>Where in the state a body stands.</summary>
internal enum AgencyLevel
{
    /// <summary>Ministries and bodies of ministerial rank, central organisations.</summary>
    Central,

    /// <summary>Departments and other bodies of a province or a city under the centre.</summary>
    Provincial,

    /// <summary>Districts and their offices (to 30/6/2025).</summary>
    District,

    /// <summary>Communes, wards, special zones and their offices.</summary>
    Commune,
}
