namespace Bot.Directives;

/// <summary>
/// The bodies that documents and people name, with their short forms, English names and successions. Source: Nghị định 45/2025/NĐ-CP
/// (departments from 1/3/2025), Thông tư 03/2009/TT-BNG (English names to 2024), common use in documents.
/// </summary>
internal sealed class AgencyDirectory
{
    private readonly Dictionary<string, AgencyEntry> _byName = new(StringComparer.Ordinal);

    private AgencyDirectory(IReadOnlyList<AgencyEntry> entries)
    {
        Entries = entries;
        foreach (var entry in entries)
        {
            _byName[entry.Name] = entry;
        }
    }

    /// <summary>The directory that ships with the product.</summary>
    public static AgencyDirectory Default { get; } = new(
    [
        new("Sở Y tế", AgencyLevel.Provincial, ["SYT"], ["Department of Health"], null, []),
    ]);

    /// <summary>All entries.</summary>
    public IReadOnlyList<AgencyEntry> Entries { get; }

    /// <summary>The entry with exactly this official name; null where there is none.</summary>
    public AgencyEntry? Find(string officialName) => _byName.GetValueOrDefault(officialName);

    /// <summary>The bodies whose work went to the one named, nearest first; empty where none did.</summary>
    public IReadOnlyList<AgencyEntry> PredecessorsOf(string officialName) =>
        [.. Entries.Where(entry => entry.Successors.Contains(officialName))];
}
