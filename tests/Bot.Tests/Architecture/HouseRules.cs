namespace Bot.Tests.Architecture;

/// <summary>Who may name whom, and which packages stay in which room: the house's two tables.</summary>
internal static class HouseRules
{
    private static readonly string[] StorePort = ["Directives", "Storage"];
    private static readonly string[] Feature = ["Directives", "Roster", "Audit", "Storage"];
    private static readonly string[] Features = ["Publishing", "Questions", "Reminders", "Acknowledgements", "Reports"];
    private static readonly string[] BelowTheEdge =
        ["Directives", "Texts", "Storage", "Reading", "Reading.Files", "Roster", "Audit", "Cards", .. Features];

    /// <summary>For each folder of the app the folders that its types may name; itself is always among them. A folder inside a folder has a row of its own.</summary>
    public static IReadOnlyDictionary<string, string[]> MayName { get; } = new Dictionary<string, string[]>
    {
        ["Directives"] = [],
        ["Texts"] = [],
        ["Storage"] = ["Directives"],
        ["Storage.Embedded"] = StorePort,
        ["Storage.AzureTables"] = StorePort,
        ["Reading"] = ["Directives", "Reading.Files"],
        ["Reading.Files"] = ["Directives", "Reading"],
        ["Roster"] = StorePort,
        ["Audit"] = StorePort,
        ["Publishing"] = [.. Feature, "Reading", "Reading.Files"],
        ["Questions"] = Feature,
        ["Reminders"] = Feature,
        ["Acknowledgements"] = Feature,
        ["Reports"] = Feature,
        ["Cards"] = ["Directives", "Texts", "Roster", "Reading", "Audit", .. Features],
        ["Teams"] = [.. BelowTheEdge, "Teams.Delivery"],
        ["Teams.Delivery"] = [.. BelowTheEdge, "Teams"],
        ["Commands"] = [.. BelowTheEdge, "Teams", "Teams.Delivery", "Commands.Packaging"],
        ["Commands.Packaging"] = [],
        ["Composition"] = ["*"],
        ["Composition.Checkups"] = ["*"],
        ["Composition.Playground"] = ["*"],
        ["Composition.Sample"] = ["*"],
    };

    /// <summary>For each package, by the namespace that its types begin with, the folders that may name it.</summary>
    public static IReadOnlyDictionary<string, string[]> PackageHomes { get; } = new Dictionary<string, string[]>
    {
        ["Microsoft.Bot"] = ["Teams", "Teams.Delivery", "Composition", "Composition.Checkups"],
        ["AdaptiveCards"] = ["Cards", "Teams"],
        ["Azure.Data.Tables"] = ["Storage.AzureTables"],
        ["Microsoft.Data.Sqlite"] = ["Storage.Embedded", "Questions"],
        ["DocumentFormat.OpenXml"] = ["Reading.Files", "Reports"],
        ["UglyToad.PdfPig"] = ["Reading.Files"],
        ["ClosedXML"] = ["Reports"],
    };
}
