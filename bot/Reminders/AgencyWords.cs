using Bot.Directives;

namespace Bot.Reminders;

/// <summary>Which agency a person means: official or short name, with or without accents, with or without a place.</summary>
internal sealed class AgencyWords(AgencyDirectory directory, HomePlace home)
{
    // Bodies that no directory can list all of: named by one of these words and a name of their own.
    private static readonly string[] OwnNamed =
    [
        "ubnd ", "ủy ban nhân dân ", "trung tâm ", "ban ", "công an ", "chi cục ", "cục ", "trường ", "bệnh viện ", "viện ", "công ty ", "hội ",
        "đài ", "báo ", "phòng ", "văn phòng ", "tòa án ", "kho bạc ", "ngân hàng ", "tổng công ty ", "tập đoàn ", "đoàn ", "liên đoàn ", "quỹ ",
    ];

    /// <summary>The agencies that words may name: one where it is clear, several where a short form is shared, none where nothing fits.</summary>
    public IReadOnlyList<Agency> Find(string words)
    {
        var tidy = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim(' ', '.', '?', '!', '"', '“', '”');
        if (tidy.Length == 0)
        {
            return [];
        }

        if (directory.Lookup(tidy) is { Count: > 0 } known)
        {
            return [.. known.Select(entry => Of(entry, home.Province))];
        }

        // "Sở Y tế tỉnh Đồng Nai", "SYT Đồng Nai": the longest name before a place.
        var parts = tidy.Split(' ');
        for (var split = parts.Length - 1; split > 0; split--)
        {
            if (Provinces.Find(string.Join(' ', parts[split..])) is { } province
                && directory.Lookup(WithoutRank(string.Join(' ', parts[..split]))) is { Count: > 0 } placed)
            {
                return [.. placed.Select(entry => Of(entry, province.Name))];
            }
        }

        var key = VietnameseText.NameKey(tidy);
        var plain = key == VietnameseText.WithoutAccents(key);
        return OwnNamed.Select(head => plain ? VietnameseText.WithoutAccents(head) : head)
            .Any(head => key.StartsWith(head, StringComparison.Ordinal) && key.Length > head.Length + 1)
            ? [new Agency(char.ToUpperInvariant(tidy[0]) + tidy[1..], home.Province)]
            : [];
    }

    private static Agency Of(AgencyEntry entry, string? place) => new(entry.Name, entry.Level == AgencyLevel.Central ? null : place);

    private static string WithoutRank(string words)
    {
        var folded = VietnameseText.WithoutAccents(words);
        foreach (var rank in (ReadOnlySpan<string>)[" tinh", " thanh pho", " tp", " tp."])
        {
            if (folded.EndsWith(rank, StringComparison.Ordinal))
            {
                return words[..^rank.Length];
            }
        }

        return words;
    }
}
