using Bot.Directives;

namespace Bot.Reading;

internal sealed partial class HeaderReader
{
    // The issuing body: the last one above the number, with the place of the body above it.
    private string? Issuer(int before, DirectiveNumber? number, int numberEnd, string? place, out string? province, out bool central)
    {
        province = null;
        central = false;
        var until = before >= 0 ? before : Math.Min(_head, 120);
        var probe = new BodyReader(_text, new Home(true, null, "tỉnh", null));
        var found = new List<Body>();
        for (var at = 0; at < until && before >= 0; at++)
        {
            if (!(_text[at].LineStart || _text[at].CellBefore))
            {
                continue;
            }

            if (probe.List(at, CellEnd(at, until, head: true), ListMode.None, found, out var end))
            {
                at = end - 1;
            }
        }

        if (before < 0 && (NumbersIssuer(numberEnd, probe) ?? NewsIssuer(probe)) is { } news)
        {
            found.Add(number is null && news.Name == "Thủ tướng Chính phủ" && _text[news.From - 1].Word == Lexicon.Deputy ? news with { Name = $"Phó {news.Name}" } : news);
        }

        var issuer = found.Count > 0 ? Capitalised(found[^1]) : null;
        var above = found.FirstOrDefault(body => body.Place is not null)?.Place;
        if (before >= 0 && Committee(until) is { } committee && (issuer is null || issuer.Name is "UBND tỉnh" or "UBND thành phố" || issuer.Name.Equals("Ủy ban nhân dân", StringComparison.OrdinalIgnoreCase) || issuer.Name.Equals("UBND", StringComparison.Ordinal)))
        {
            issuer = committee;
        }

        if (issuer is null)
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

    // A name in a head ends at the border of its column and before the national title.
    private int CellEnd(int at, int until, bool head)
    {
        var end = at + 1;
        while (end < Math.Min(until, at + 40) && !(head && (text(end).CellBefore || (Lexicon.NationalTitles.Match(_text, end, until, out _, out _) && text(end).Upper))))
        {
            end++;
        }

        return end;

        Token text(int index) => _text[index];
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

    private bool TextHolds(int until, string words)
    {
        var name = Lexicon.Ids(words);
        for (var at = 0; at + name.Length <= until; at++)
        {
            if (_text[at].Word == name[0] && _text[at + 1].Word == name[1])
            {
                return true;
            }
        }

        return false;
    }

    private bool IssuesSomething(int at, int until) =>
        Lexicon.IssuingVerbs.Match(_text, at, until, out _, out _) || (_text[at].Word == Lexicon.Already && Lexicon.IssuingVerbs.Match(_text, at + 1, until, out _, out _))
        || (_text[at].Word == Lexicon.Just && Lexicon.IssuingVerbs.Match(_text, at + 1, until, out _, out _));

    // Two columns interleaved: "ỦY BAN NHÂN DÂN  CỘNG HÒA …  TỈNH X".
    private Body? Committee(int until)
    {
        for (var at = 0; at < until; at++)
        {
            if (!Lexicon.Committees.Match(_text, at, until, out var after, out _))
            {
                continue;
            }

            for (var index = after; index < until; index++)
            {
                if (!Lexicon.Ranks.Match(_text, index, until, out var name, out var rank) || !_text[index].Upper || _text[index + 1].Word == Lexicon.Society)
                {
                    continue;
                }

                if (rank is "tỉnh" or "thành phố" && Lexicon.ProvinceNames.Match(_text, name, until, out var end, out var province))
                {
                    return new Body($"UBND {province.FullName}", province.Name, AgencyKind.Body, at, end);
                }

                end = name;
                while (end < until && end - name < 4 && _text[end].Upper | _text[end].IsNumber && !_text[end].CellBefore && !(_text[end].LineStart && end > name)
                    && !Lexicon.NationalTitles.Match(_text, end, until, out _, out _))
                {
                    end++;
                }

                if (end > name && rank is not ("tỉnh" or "thành phố"))
                {
                    return new Body($"UBND {rank} {Capitals(_text.Say(name, end))}", Capitals(_text.Say(name, end)), AgencyKind.Body, at, end);
                }
            }
        }

        return null;
    }

    private static string? ProvinceOf(string? place) => place is null ? null : Provinces.Find(place)?.Name;

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

    // "V/v …" under the number, or the lines after the kind.
    private string? SubjectOf(int titleAt, string? kind, int numberEnd, out int bodyFrom)
    {
        bodyFrom = Math.Max(0, numberEnd);
        for (var at = 0; at < _head; at++)
        {
            if (_text[at].Word == Lexicon.Regarding && _text[at + 1].Is('/') && _text[at + 2].Word == Lexicon.Regarding)
            {
                var end = at + 3;
                while (end < _head && end - at < 120 && !SubjectEnds(end))
                {
                    end++;
                }

                bodyFrom = end;
                return Sentence(_text.Say(at + 3, end));
            }
        }

        if (titleAt >= 0 && kind is not null)
        {
            Lexicon.TitleKinds.Match(_text, titleAt, _head, out var from, out _);
            var end = from;
            var upper = _text[from].Upper;
            while (end < _text.Count && end - from < 200
                && !(_text[end].LineStart && end > from && (_text[end].BlankBefore || (upper && _text[end].IsWord && !_text[end].Upper && !(_text[end].End - _text[end].Start == 1)) || (!upper && LineEnded(end)) || (end > from + 2 && Starts(end)))))
            {
                end++;
            }

            bodyFrom = end;
            return end > from ? Sentence(_text.Say(from, end)) : null;
        }

        for (var at = 0; at < Math.Min(_head, 200); at++)
        {
            if (_text[at].Word == Lexicon.About && _text[at + 1].Word == Lexicon.WorkLast)
            {
                var end = at + 2;
                while (end < _text.Count && end - at < 120 && !_text[end].Is('.') && !_text[end].LineStart)
                {
                    end++;
                }

                return Sentence(_text.Say(at + 2, end));
            }
        }

        return null;
    }

    // A line that begins the body: a ground, a numbered heading, a body in capitals, a first sentence.
    private bool Starts(int at) =>
        _text[at].Is('-') || _text[at].Is('•') || Telegram(at) || Lexicon.Grounds.Match(_text, at, _text.Count, out _, out _) || Lexicon.BodyStarts.Match(_text, at, _text.Count, out _, out _)
        || ((_text[at].IsNumber || _text[at].IsWord) && _text[at + 1].Is('.') && _text[at + 1].Glued && (_text[at].IsNumber || Lexicon.RomanValue(_text.Text.AsSpan(_text[at].Start, _text[at].End - _text[at].Start)) > 0))
        || (_text[at].Upper && !_text[at - 1].Upper && _text[at + 1].Upper);

    // "THỦ TƯỚNG CHÍNH PHỦ điện:"
    private bool Telegram(int at)
    {
        for (var index = at + 1; index < at + 12 && !_text[index].LineStart; index++)
        {
            if (_text[index].Word == Lexicon.Telegram && _text[index + 1].Is(':'))
            {
                return true;
            }
        }

        return false;
    }

    private bool LineEnded(int at) => _text[at - 1].Is('.') || _text[at].BlankBefore;

    private bool SubjectEnds(int at)
    {
        var token = _text[at];
        return token.CellBefore && token.LineStart || token.BlankBefore || Lexicon.AddressedTo.Match(_text, at, _text.Count, out _, out _) && token.LineStart
            || (token.LineStart && (token.Upper || DateLine(at)));
    }

    private bool DateLine(int at)
    {
        for (var index = at; index < at + 8; index++)
        {
            if (_text[index].Is(',') && _text[index + 1].Word == Lexicon.Day)
            {
                return true;
            }

            if (index > at && _text[index].LineStart)
            {
                return false;
            }
        }

        return false;
    }

    private static string? Sentence(string words)
    {
        var tidy = words.Trim().TrimEnd('.', ';', ',', '-').Trim();
        if (tidy.StartsWith("Về việc ", StringComparison.OrdinalIgnoreCase))
        {
            tidy = tidy["Về việc ".Length..];
        }

        return tidy.Length == 0 ? null : tidy.Any(char.IsLower) ? tidy : char.ToUpperInvariant(tidy[0]) + tidy[1..].ToLowerInvariant();
    }

    private bool Secret()
    {
        for (var at = 0; at < Math.Min(_head, 250); at++)
        {
            if (_text[at].Upper && Lexicon.Secrecies.Match(_text, at, _head, out var end, out _) && (_text[at].LineStart || _text[at].CellBefore || _text[at - 1].Is(':'))
                && (_text[end].LineStart || _text[end].CellBefore || end >= _text.Count))
            {
                return true;
            }
        }

        return false;
    }

    private string? Stamp()
    {
        for (var at = 0; at < Math.Min(_head, 250); at++)
        {
            if (_text[at].Upper && (_text[at].LineStart || _text[at].CellBefore) && Lexicon.Stamps.Match(_text, at, _head, out var end, out var stamp)
                && (_text[end].LineStart || _text[end].CellBefore || _text[end].IsNumber))
            {
                return stamp;
            }
        }

        return null;
    }

    // The last line of two to five capitalised words after the line of authority.
    private string? Signer()
    {
        var from = Math.Max(0, _text.Count - 120);
        var authority = -1;
        for (var at = from; at < _text.Count; at++)
        {
            if (_text[at].LineStart && _text[at].Upper && (Lexicon.Authorities.Match(_text, at, _text.Count, out _, out _) || Lexicon.TitleStarts.Match(_text, at, _text.Count, out _, out _)))
            {
                authority = at;
            }
        }

        for (var at = authority < 0 ? _text.Count : authority; at < _text.Count; at++)
        {
            if (!_text[at].LineStart)
            {
                continue;
            }

            var end = at;
            while (end < _text.Count && (end == at || !_text[end].LineStart) && _text[end].IsWord && _text[end].Capital && !_text[end].Upper)
            {
                end++;
            }

            if (end - at is >= 2 and <= 5 && (end >= _text.Count || _text[end].LineStart))
            {
                return _text.Say(at, end);
            }
        }

        return null;
    }
}
