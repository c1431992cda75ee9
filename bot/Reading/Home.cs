namespace Bot.Reading;

/// <summary>Whose document it is: what "tỉnh", "Sở Y tế" and "kính gửi các sở" mean in it.</summary>
/// <param name="Central">A body of the centre issued it.</param>
/// <param name="Province">The province or city that it is about, without rank; null where it does not tell.</param>
/// <param name="Rank">"tỉnh" or "thành phố".</param>
/// <param name="Issued">The date of issue; null where unknown.</param>
internal sealed record Home(bool Central, string? Province, string Rank, DateOnly? Issued)
{
    /// <summary>The rank of the issuer's place where it is lower than a province ("huyện", "xã"); null else.</summary>
    public string? Local { get; init; }
}
