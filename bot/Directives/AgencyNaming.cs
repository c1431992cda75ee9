using System.Text.RegularExpressions;

namespace Bot.Directives;

/// <summary>Reads a name that a person typed as the name of one agency: "so y te", "SYT", "Department of Health", "Sở Y tế tỉnh Đồng Nai", "UBND xã Gia Thuận".</summary>
internal static partial class AgencyNaming
{
    private static readonly string[] Articles = ["the ", "cua ", "cho ", "nhac "];

    /// <summary>
    /// The agencies that the words can mean, of the place that they name or else of the home province. Empty where they name none;
    /// several where a short form is shared: then ask.
    /// </summary>
    public static IReadOnlyList<Agency> Read(string words, HomePlace home)
    {
        var name = Tidy(words);
        if (name.Length == 0)
        {
            return [];
        }

        // The longest name first: "Văn phòng UBND tỉnh" ends in a word that also begins a place.
        if (AgencyDirectory.Default.Lookup(name) is { Count: > 0 } whole)
        {
            return [.. whole.Select(entry => Made(entry, home.Province))];
        }

        if (LocalCommittee().Match(VietnameseText.WithoutAccents(name)) is { Success: true } local)
        {
            return [Committee(local, name)];
        }

        var parts = name.Split(' ');
        for (var cut = parts.Length - 1; cut > 0; cut--)
        {
            var place = Provinces.Find(string.Join(' ', parts[cut..]));
            if (place is not null && AgencyDirectory.Default.Lookup(string.Join(' ', parts[..cut])) is { Count: > 0 } entries)
            {
                return [.. entries.Select(entry => Made(entry, place.Name))];
            }
        }

        return [];
    }

    private static Agency Made(AgencyEntry entry, string? place) =>
        new(entry.Name, entry.Level == AgencyLevel.Central ? null : place);

    private static Agency Committee(Match match, string name)
    {
        var rank = match.Groups["rank"].Value switch
        {
            "tinh" => "tỉnh",
            "huyen" => "huyện",
            "thi xa" => "thị xã",
            "thanh pho" => "thành phố",
            "quan" => "quận",
            "phuong" => "phường",
            "thi tran" => "thị trấn",
            "dac khu" => "đặc khu",
            _ => "xã",
        };
        var own = name[match.Groups["name"].Index..];
        var province = rank is "tỉnh" or "thành phố" ? Provinces.Find(own) : null;
        return new Agency($"UBND {rank} {province?.Name ?? own}", province?.Name ?? own);
    }

    private static string Tidy(string words)
    {
        var name = string.Join(' ', words.Normalize(System.Text.NormalizationForm.FormC)
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('.', ',', ';', ':', '!', '?', '"', '“', '”', ' ');
        foreach (var article in Articles)
        {
            if (VietnameseText.WithoutAccents(name).StartsWith(article, StringComparison.Ordinal))
            {
                name = name[article.Length..];
            }
        }

        return name;
    }

    [GeneratedRegex("^(?:ubnd|uy ban nhan dan)? ?(?<rank>tinh|huyen|thi xa|thanh pho|quan|xa|phuong|thi tran|dac khu) (?<name>.+)$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex LocalCommittee();
}
