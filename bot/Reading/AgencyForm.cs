using Bot.Directives;

namespace Bot.Reading;

/// <summary>One spelling of a body that the directory knows.</summary>
/// <param name="Entry">The directory's entry.</param>
/// <param name="Stem">The official name without the rank at its end: "Công an" of "Công an tỉnh"; the whole name where it has none.</param>
/// <param name="Rank">The rank that the official name ends with ("tỉnh", "thành phố"); null where it has none.</param>
/// <param name="Single">The spelling is one word of capitals ("SYT"), to be read only where it is written in capitals.</param>
internal sealed record AgencyForm(AgencyEntry Entry, string Stem, string? Rank, bool Single)
{
    /// <summary>The form for a spelling of an entry.</summary>
    public static AgencyForm Of(AgencyEntry entry, string spelling)
    {
        var rank = spelling.EndsWith(" tỉnh", StringComparison.Ordinal) ? "tỉnh"
            : spelling.EndsWith(" thành phố", StringComparison.Ordinal) || spelling.EndsWith(" Thành phố", StringComparison.Ordinal) ? "Thành phố"
            : null;
        // A body without a fixed name in every province keeps the document's own words; departments and ministries have one name.
        var shown = Fixed(entry) || Brief(spelling) ? entry.Name : spelling;
        rank ??= shown.EndsWith(" xã", StringComparison.Ordinal) ? "xã" : shown.EndsWith(" phường", StringComparison.Ordinal) ? "phường" : null;
        var stem = shown;
        foreach (var end in (ReadOnlySpan<string>)[" tỉnh", " thành phố", " Thành phố", " xã", " phường"])
        {
            if (stem.EndsWith(end, StringComparison.Ordinal) && stem.Split(' ').Length > 2)
            {
                stem = stem[..^end.Length];
                break;
            }
        }

        return new AgencyForm(entry, stem, rank, !spelling.Contains(' ', StringComparison.Ordinal));
    }

    /// <summary>The stem is the whole official name: no rank was taken off its end.</summary>
    public bool Whole => Stem == Entry.Name || !Entry.Name.StartsWith(Stem, StringComparison.Ordinal);

    private static bool Fixed(AgencyEntry entry) =>
        entry.Level == AgencyLevel.Central || entry.Name.StartsWith("Sở ", StringComparison.Ordinal) || entry.Name.Contains("MTTQ", StringComparison.Ordinal)
        || entry.Name.Contains("HĐND", StringComparison.Ordinal) || entry.Name.Contains("ĐBQH", StringComparison.Ordinal) || entry.Name.Contains("UBND", StringComparison.Ordinal);

    // "Ban QLDA ĐTXD", "SYT": a word of capitals only.
    private static bool Brief(string spelling) =>
        spelling.Split(' ').Any(word => word.Length > 1 && word.All(letter => !char.IsLower(letter)) && word.Any(char.IsLetter));

    /// <summary>The spellings with every abbreviation of the field written out ("UBND", "MTTQ", "HĐND").</summary>
    public static IEnumerable<string> LongSpellings(string name)
    {
        var spelled = name.Replace("UBND", "Ủy ban nhân dân", StringComparison.Ordinal)
            .Replace("MTTQ", "Mặt trận Tổ quốc", StringComparison.Ordinal)
            .Replace("HĐND", "Hội đồng nhân dân", StringComparison.Ordinal)
            .Replace("ĐBQH", "đại biểu Quốc hội", StringComparison.Ordinal);
        if (spelled != name)
        {
            yield return spelled;
        }

        if (name.EndsWith(" tỉnh", StringComparison.Ordinal) && name.Split(' ').Length > 2 && name is not ("Thanh tra tỉnh" or "Thống kê tỉnh"))
        {
            yield return name[..^5];
            yield return name[..^5] + " thành phố";
            if (spelled != name)
            {
                yield return spelled[..^5];
                yield return spelled[..^5] + " thành phố";
            }
        }
    }
}

/// <summary>How an office of a person stands for a body.</summary>
internal enum Office
{
    /// <summary>The body's name follows: "Giám đốc Sở Y tế".</summary>
    OfBody,

    /// <summary>The body's name begins inside the title: "Chánh Văn phòng", "Trưởng Ban Dân tộc".</summary>
    KeepsNext,
}

/// <summary>What the noun of a group stands for.</summary>
internal enum GroupNoun
{
    /// <summary>Organs of the state and organisations.</summary>
    Organ,

    /// <summary>Places, for their authorities.</summary>
    Place,

    /// <summary>Firms and investors.</summary>
    Firm,
}

/// <summary>What the tail of a group's name says.</summary>
internal enum GroupTail
{
    /// <summary>It stays in the name: "liên quan".</summary>
    Filler,

    /// <summary>It says that the group is the issuer's own: "cấp tỉnh"; left out of the name.</summary>
    Own,
}
