namespace Bot.Directives;

/// <summary>An agency's name with its place, for a person who must know which one is meant.</summary>
internal static class AgencyTitle
{
    /// <summary>"Sở Y tế (Bình Phước)"; the name alone where it holds its place, or there is none.</summary>
    public static string Of(Agency agency) =>
        agency.Place is not { } place || agency.Name.Contains(place, StringComparison.Ordinal) ? agency.Name : $"{agency.Name} ({place})";
}
