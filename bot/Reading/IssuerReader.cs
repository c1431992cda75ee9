using Bot.Directives;

namespace Bot.Reading;

/// <summary>Reads the issuing body and its place: the last body above the number, under the body of the place above it.</summary>
internal sealed class IssuerReader(TokenText text, int head)
{
    private readonly NewsIssuerReader _news = new(text, head);

    /// <summary>The issuing body: the last one above the number, with the place of the body above it.</summary>
    public string? Read(int before, DirectiveNumber? number, int numberEnd, string? place, out string? province, out bool central)
    {
        province = null;
        central = false;
        var until = before >= 0 ? before : Math.Min(head, 120);
        var probe = new BodyReader(text, new Home(true, null, "tỉnh", null));
        var found = new List<Body>();
        for (var at = 0; at < until && before >= 0; at++)
        {
            if (!(text[at].LineStart || text[at].CellBefore))
            {
                continue;
            }

            if (probe.List(at, CellEnd(at, until, head: true), ListMode.None, found, out var end))
            {
                at = end - 1;
            }
        }

        if (before < 0 && number is { } cited && cited.Value.Contains("/VPCP", StringComparison.Ordinal))
        {
            return FromNumber(number, place, out province, out central);
        }

        if (before < 0 && (_news.NumbersIssuer(numberEnd, probe) ?? _news.NewsIssuer(probe)) is { } news)
        {
            found.Add(number is null && news.Name == "Thủ tướng Chính phủ" && text[news.From - 1].Word == Lexicon.Deputy ? news with { Name = $"Phó {news.Name}" } : news);
        }

        var issuer = found.Count > 0 ? Capitalised(found[^1]) : null;
        var above = found.FirstOrDefault(body => body.Place is not null)?.Place;
        if (before >= 0 && Committee(until) is { } committee && (issuer is null || issuer.Name is "UBND tỉnh" or "UBND thành phố" || IsBare(issuer.Name)))
        {
            issuer = committee;
        }

        // The committee's place is lost from the head: it stands before the date.
        if (issuer is null || (ProvinceOf(place) is not null && IsBare(issuer.Name)))
        {
            return FromNumber(number, place, out province, out central);
        }

        if (issuer.Central)
        {
            central = true;
            return issuer.Name;
        }

        province = issuer.Place ?? above;
        province = province is not null && Provinces.Find(province) is { } known ? known.Name : ProvinceOf(place);
        if (issuer.Name.StartsWith("Bộ ", StringComparison.Ordinal) && province is null && !issuer.Name.StartsWith("Bộ Chỉ huy", StringComparison.Ordinal))
        {
            central = true;
            return issuer.Name;
        }

        if (province is null && above is null && !issuer.Name.StartsWith("UBND", StringComparison.Ordinal) && !issuer.Name.StartsWith("Sở ", StringComparison.Ordinal)
            && before >= 0 && place is "Hà Nội" && !TextHolds(until, "hà nội"))
        {
            central = true;
        }

        // "Sở Y tế" under "UBND tỉnh X": of X.
        var full = Provinces.Find(province ?? "") is { } own && !issuer.Name.Contains(own.Name, StringComparison.Ordinal)
            && (issuer.Name.StartsWith("Sở ", StringComparison.Ordinal) || issuer.Name.EndsWith(" tỉnh", StringComparison.Ordinal) || issuer.Name.EndsWith("hành phố", StringComparison.Ordinal) || issuer.Name is "Tỉnh ủy" or "Thành ủy" || issuer.Name.StartsWith("Ban Chỉ đạo", StringComparison.Ordinal))
            ? Ranked(issuer.Name, own)
            : issuer.Name;
        return full;
    }

    private static bool IsBare(string name) => name.Equals("Ủy ban nhân dân", StringComparison.OrdinalIgnoreCase) || name == "UBND";

    // A name in a head ends at the border of its column and before the national title.
    private int CellEnd(int at, int until, bool head)
    {
        var end = at + 1;
        while (end < Math.Min(until, at + 40) && !(head && (text[end].CellBefore || (Lexicon.NationalTitles.Match(text, end, until, out _, out _) && text[end].Capital))))
        {
            end++;
        }

        return end;
    }

    // Two columns interleaved: "ỦY BAN NHÂN DÂN  CỘNG HÒA …  TỈNH X".
    private Body? Committee(int until)
    {
        for (var at = 0; at < until; at++)
        {
            if (!Lexicon.Committees.Match(text, at, until, out var after, out _))
            {
                continue;
            }

            for (var index = after; index < until; index++)
            {
                if (!Lexicon.Ranks.Match(text, index, until, out var name, out var rank) || !text[index].Upper || text[index + 1].Word == Lexicon.Society)
                {
                    continue;
                }

                if (rank is "tỉnh" or "thành phố" && Lexicon.ProvinceNames.Match(text, name, until, out var end, out var province))
                {
                    return new Body($"UBND {province.FullName}", province.Name, AgencyKind.Body, at, end);
                }

                end = name;
                while (end < until && end - name < 4 && text[end].Upper | text[end].IsNumber && !text[end].CellBefore && !(text[end].LineStart && end > name)
                    && !Lexicon.NationalTitles.Match(text, end, until, out _, out _))
                {
                    end++;
                }

                if (end > name && rank is not ("tỉnh" or "thành phố"))
                {
                    return new Body($"UBND {rank} {Capitals(text.Say(name, end))}", Capitals(text.Say(name, end)), AgencyKind.Body, at, end);
                }
            }
        }

        return null;
    }

    private bool TextHolds(int until, string words)
    {
        var name = Lexicon.Ids(words);
        for (var at = 0; at + name.Length <= until; at++)
        {
            if (text[at].Word == name[0] && text[at + 1].Word == name[1])
            {
                return true;
            }
        }

        return false;
    }

    private static string? FromNumber(DirectiveNumber? number, string? place, out string? province, out bool central)
    {
        province = ProvinceOf(place);
        central = false;
        if (number is not { } known)
        {
            return null;
        }

        var symbol = known.Value[(known.Value.LastIndexOf('/') + 1)..];
        foreach (var part in symbol.Split('-').Reverse())
        {
            if (part == "UBND")
            {
                return province is not null && Provinces.Find(province) is { } own ? $"UBND {own.FullName}" : "UBND tỉnh";
            }

            if (AgencyDirectory.Default.Entries.FirstOrDefault(entry => entry.Level == AgencyLevel.Central && entry.Abbreviations.Contains(part)) is { } body)
            {
                central = true;
                return body.Name;
            }
        }

        return null;
    }

    private static string Ranked(string name, Province own) =>
        name.EndsWith(" tỉnh", StringComparison.Ordinal) || name is "Tỉnh ủy" or "Thành ủy" ? $"{name} {own.Name}"
        : name.EndsWith("hành phố", StringComparison.Ordinal) ? $"{name[..^"thành phố".Length]}{own.FullName}"
        : $"{name} {own.FullName}";

    private static Body Capitalised(Body body)
    {
        var name = string.Join(' ', body.Name.Split(' ').Select(word => word is "UBND" or "HĐND" or "MTTQ" || word.Any(char.IsLower) || word.Length < 2 ? word : Capitals(word)));
        return name == body.Name ? body : body with { Name = name, Place = body.Place is null ? null : Capitals(body.Place) };
    }

    // "TÂN HƯNG LỘC" in a head is "Tân Hưng Lộc".
    private static string Capitals(string name) =>
        string.Join(' ', name.Split(' ').Select(word => word.Length < 2 || word.Any(char.IsLower) || Lexicon.RomanValue(word) > 0 ? word : word[0] + word[1..].ToLowerInvariant()));

    private static string? ProvinceOf(string? place) => place is null ? null : Provinces.Find(place)?.Name;
}
