using System.Globalization;

namespace Bot.Directives;

/// <summary>
/// The bodies that documents and people name, with their short forms, English names and successions. Source: Nghị định 45/2025/NĐ-CP
/// (departments from 1/3/2025), Nghị định 150/2025/NĐ-CP (communes), Thông tư 03/2009/TT-BNG (English names to 2024), common use in
/// documents. The data stand in agencies.tsv beside this file.
/// </summary>
internal sealed class AgencyDirectory
{
    private static readonly (string Full, string Brief)[] LongWords =
    [
        ("ủy ban nhân dân", "ubnd"), ("uy ban nhan dan", "ubnd"), ("hội đồng nhân dân", "hđnd"), ("hoi dong nhan dan", "hdnd"),
        ("mặt trận tổ quốc", "mttq"), ("mat tran to quoc", "mttq"), ("đại biểu quốc hội", "đbqh"), ("dai bieu quoc hoi", "dbqh"),
    ];

    private readonly Dictionary<string, AgencyEntry> _byName = new(StringComparer.Ordinal);

    // Keys in the order of trust: name, short form, both without accents, English.
    private readonly Dictionary<string, List<AgencyEntry>>[] _byKey = [new(), new(), new(), new(), new()];

    private AgencyDirectory(IReadOnlyList<AgencyEntry> entries)
    {
        Entries = entries;
        foreach (var entry in entries)
        {
            _byName[entry.Name] = entry;
            Add(0, Key(entry.Name), entry);
            Add(2, VietnameseText.WithoutAccents(Key(entry.Name)), entry);
            foreach (var form in entry.Abbreviations)
            {
                Add(1, ShortKey(form), entry);
                Add(1, Key(form), entry);
                Add(3, VietnameseText.WithoutAccents(ShortKey(form)), entry);
                Add(3, VietnameseText.WithoutAccents(Key(form)), entry);
            }

            foreach (var name in entry.EnglishNames)
            {
                Add(4, VietnameseText.NameKey(name), entry);
            }
        }
    }

    /// <summary>The directory that ships with the product.</summary>
    public static AgencyDirectory Default { get; } = new([.. DataTable.Rows("agencies.tsv", 6).Select(Entry)]);

    /// <summary>All entries.</summary>
    public IReadOnlyList<AgencyEntry> Entries { get; }

    /// <summary>The entry with exactly this official name; null where there is none.</summary>
    public AgencyEntry? Find(string officialName) => _byName.GetValueOrDefault(officialName);

    /// <summary>
    /// The bodies that <paramref name="words"/> may name, in the order of trust: official name, else short form ("STNMT", "Sở TN&amp;MT"),
    /// else either without accents ("so y te"), else English ("Department of Health"). Case, hyphens, commas and the placement of
    /// tones do not count. Empty where nothing fits; several where a form is shared.
    /// </summary>
    public IReadOnlyList<AgencyEntry> Lookup(string words)
    {
        var name = Key(words);
        var brief = ShortKey(words);
        return Found(0, name) ?? Found(1, brief) ?? Found(1, name)
            ?? Found(2, VietnameseText.WithoutAccents(name))
            ?? Found(3, VietnameseText.WithoutAccents(brief)) ?? Found(3, VietnameseText.WithoutAccents(name))
            ?? Found(4, name) ?? [];
    }

    /// <summary>The bodies whose work went to the one named, nearest first; empty where none did.</summary>
    public IReadOnlyList<AgencyEntry> PredecessorsOf(string officialName) =>
        [.. Entries.Where(entry => entry.Successors.Contains(officialName))];

    /// <summary>The bodies that exist on <paramref name="day"/> and took over the work of the one named; itself while it exists.</summary>
    public IReadOnlyList<AgencyEntry> SuccessorsOf(string officialName, DateOnly day) =>
        Find(officialName) is not { } entry ? []
        : entry.Until is null || entry.Until >= day ? [entry]
        : [.. entry.Successors.SelectMany(successor => SuccessorsOf(successor, day)).Distinct()];

    // The long and the short word for one thing give one key.
    private static string Key(string name)
    {
        var key = VietnameseText.NameKey(name);
        foreach (var (full, brief) in LongWords)
        {
            key = key.Replace(full, brief, StringComparison.Ordinal);
        }

        return key;
    }

    // "Sở GD & ĐT", "Sở GD-ĐT" and "SởGDĐT" are one short form.
    private static string ShortKey(string form) => VietnameseText.NameKey(form).Replace(" ", "", StringComparison.Ordinal);

    private static AgencyEntry Entry(string[] row) => new(
        row[0],
        Enum.Parse<AgencyLevel>(row[1], ignoreCase: true),
        DataTable.Several(row[2]),
        DataTable.Several(row[3]),
        row[4].Length == 0 ? null : DateOnly.ParseExact(row[4], "yyyy-MM-dd", CultureInfo.InvariantCulture),
        DataTable.Several(row[5]));

    private void Add(int trust, string key, AgencyEntry entry)
    {
        if (!_byKey[trust].TryGetValue(key, out var entries))
        {
            _byKey[trust][key] = entries = [];
        }

        if (!entries.Contains(entry))
        {
            entries.Add(entry);
        }
    }

    private List<AgencyEntry>? Found(int trust, string key) => _byKey[trust].GetValueOrDefault(key);
}
