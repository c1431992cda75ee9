namespace Bot.Directives;

/// <summary>A province, or a city under the centre.</summary>
/// <param name="Name">Without its rank: "Đắk Lắk", "Hồ Chí Minh".</param>
/// <param name="Rank">"tỉnh" or "thành phố".</param>
/// <param name="OtherSpellings">Short and older forms, and slips that documents hold: "TP.HCM", "Đắc Lắc".</param>
/// <param name="Until">The last day on which it existed; null while it exists.</param>
/// <param name="MergedInto">The name of the one that took it in; null while it exists.</param>
internal sealed record Province(string Name, string Rank, IReadOnlyList<string> OtherSpellings, DateOnly? Until, string? MergedInto)
{
    /// <summary>With its rank: "tỉnh Đắk Lắk".</summary>
    public string FullName => $"{Rank} {Name}";
}
