using Bot.Directives;

namespace Bot.Publishing;

/// <summary>What an editor says an assignment is, instead of what was read.</summary>
/// <param name="Leads">Names as typed, separated by semicolons or lines; at least one.</param>
/// <param name="Coordinating">Likewise; empty for none.</param>
/// <param name="Duty">What is to be done.</param>
/// <param name="Due">The last day on time; null for none.</param>
internal sealed record Correction(string Leads, string Coordinating, string Duty, DateOnly? Due)
{
    private static readonly char[] Separators = [';', '\n', '\r'];

    /// <summary>The leading agencies that the words name; words that name no known body stand as they are.</summary>
    public IReadOnlyList<Agency> LeadAgencies(HomePlace place) => Agencies(Leads, place);

    /// <summary>The coordinating agencies, likewise.</summary>
    public IReadOnlyList<Agency> CoordinatingAgencies(HomePlace place) => Agencies(Coordinating, place);

    private static IReadOnlyList<Agency> Agencies(string words, HomePlace place) =>
    [
        .. words.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(name => AgencyNaming.Read(name, place) is [var agency] ? agency : new Agency(name, place.Province, KindOf(name))),
    ];

    private static AgencyKind KindOf(string name) =>
        name.Contains("các ", StringComparison.OrdinalIgnoreCase) ? AgencyKind.Group : AgencyKind.Body;
}
