using System.Globalization;

namespace Bot.Directives;

/// <summary>
/// The provinces and cities under the centre, with the mergers of 1/7/2025. Source: Nghị quyết 202/2025/QH15. The data stand in
/// provinces.tsv beside this file.
/// </summary>
internal static class Provinces
{
    private static readonly Dictionary<string, Province> ByKey = MakeKeys();

    /// <summary>All of them, those of before the merger too.</summary>
    public static IReadOnlyList<Province> All { get; } = [.. DataTable.Rows("provinces.tsv", 5).Select(Read)];

    /// <summary>The province that <paramref name="words"/> name, with or without rank and accents ("TP.HCM", "tỉnh Đồng Nai", "dong nai"); null for none.</summary>
    public static Province? Find(string words)
    {
        var key = VietnameseText.NameKey(words);
        foreach (var rank in (ReadOnlySpan<string>)["thành phố ", "tỉnh ", "tp ", "thanh pho ", "tinh "])
        {
            if (key.StartsWith(rank, StringComparison.Ordinal))
            {
                key = key[rank.Length..];
                break;
            }
        }

        return ByKey.GetValueOrDefault(key) ?? ByKey.GetValueOrDefault(VietnameseText.WithoutAccents(key));
    }

    /// <summary>The province that stands on <paramref name="day"/> where <paramref name="name"/> stood: "Bình Phước" gives Đồng Nai from 1/7/2025; null for an unknown name.</summary>
    public static Province? On(DateOnly day, string name) => Find(name) switch
    {
        { Until: { } until, MergedInto: { } next } when until < day => On(day, next),
        var province => province,
    };

    /// <summary>The provinces that were merged into the one named; empty where none was.</summary>
    public static IReadOnlyList<Province> MergedInto(string name) =>
        [.. All.Where(province => province.MergedInto == name)];

    private static Province Read(string[] row) => new(
        row[0],
        row[1],
        DataTable.Several(row[2]),
        row[3].Length == 0 ? null : DateOnly.ParseExact(row[3], "yyyy-MM-dd", CultureInfo.InvariantCulture),
        row[4].Length == 0 ? null : row[4]);

    private static Dictionary<string, Province> MakeKeys()
    {
        var keys = new Dictionary<string, Province>(StringComparer.Ordinal);
        foreach (var province in DataTable.Rows("provinces.tsv", 5).Select(Read))
        {
            foreach (var form in province.OtherSpellings.Prepend(province.Name))
            {
                var key = VietnameseText.NameKey(form);
                keys.TryAdd(key, province);
                keys.TryAdd(VietnameseText.WithoutAccents(key), province);
            }
        }

        return keys;
    }
}
