using Bot.Directives;

namespace Bot.Reading;

/// <summary>
/// Reads one body by its name: one of the directory, one that the document itself lists, or one that begins with the head of such names
/// ("Trung tâm …", "Công ty …").
/// </summary>
internal sealed class NamedBodyReader(TokenText text, Home home, PlaceReader places, ProperNameReader names, GroupReader groups, PhraseTrie<Body> ownNames)
{
    private readonly NameSuffixReader _suffixes = new(text, places);

    /// <summary>A name of the directory or of the document's own list, with the place after it.</summary>
    public bool Known(int at, int limit, List<Body> bodies, out int end)
    {
        end = at;
        var token = text[at];
        if (ownNames.Match(text, at, limit, out var learnedEnd, out var learned)
            && !(Lexicon.Agencies.Match(text, at, limit, out var longer, out _) && longer >= learnedEnd))
        {
            end = learnedEnd;
            bodies.Add(learned with { From = at, To = end });
            return true;
        }

        if (!Lexicon.Agencies.Match(text, at, limit, out var after, out var form)
            || (form.Single && !AllUpper(at, after))
            || !(token.Capital || text[at + 1].Capital))
        {
            return false;
        }

        if (NameRunsOn(form, after, limit))
        {
            return Named(at, limit, ListMode.None, bodies, out end);
        }

        // "Công an phường | Thới Lai"
        if (Lexicon.LocalRanks.Contains(text[after - 1].Word) && after < limit && text[after].IsWord && text[after].Capital && !text[after].Upper && !text[after].LineStart && !Lexicon.BodyAt(text, after, limit))
        {
            end = places.NameEnd(after, limit);
            bodies.Add(new Body(text.Say(at, end), text.Say(after, end), AgencyKind.Body, at, end));
            return true;
        }

        // "Công an phường, xã, đặc khu": one in each place of these ranks.
        if (Lexicon.LocalRanks.Contains(text[after - 1].Word) && _suffixes.FurtherRanks(after, limit, out var ranked))
        {
            end = ranked;
            bodies.Add(new Body(text.Say(at, end), home.Province, AgencyKind.Group, at, end));
            return true;
        }

        if (_suffixes.Numbered(after, limit, out var numbered))
        {
            end = numbered;
            var name = $"{form.Stem} {text.Say(after, end)}";
            end = Lexicon.Ranks.Match(text, end, limit, out var own, out var ownRank) && ownRank is "tỉnh" or "thành phố" && !text[own].Capital ? own : end;
            bodies.Add(new Body(name, home.Province, AgencyKind.Body, at, end));
            return true;
        }

        // "VNPT Hà Tĩnh": the branch of a corporation.
        if (form is { Single: true, Entry.Level: AgencyLevel.Central } && Lexicon.ProvinceNames.Match(text, after, limit, out var branch, out var seat) && text[after].Capital)
        {
            end = branch;
            bodies.Add(new Body(text.Say(at, end), seat.Name, AgencyKind.Body, at, end, Elsewhere: !home.Central && seat.Name != home.Province));
            return true;
        }

        var place = places.Read(after, limit, form.Entry.Level);
        end = place.End;
        if (_suffixes.Levels(after, ref end, limit))
        {
            bodies.Add(new Body($"{form.Stem} {text.Say(after, end)}", home.Province, AgencyKind.Group, at, end));
            return true;
        }

        if (place.Plural is not null && OfSeveral(form, at, ref end, limit, bodies))
        {
            return true;
        }

        // "Đoàn TNCS Hồ Chí Minh xã": the union of the commune, not of the province.
        if (form.Entry.Name is "Tỉnh đoàn" or "Thành đoàn" && (place.Rank ?? place.Unit) is { } rank && Local(rank.Split(' ')[0]) && !form.Single)
        {
            bodies.Add(new Body(text.Say(at, end), home.Province, AgencyKind.Body, at, end));
            return true;
        }

        bodies.Add(WithPlace(form, place, at));
        if (bodies[^1] is { Elsewhere: true } away && text[end].Is('(') && text[end + 1].Upper && text[end + 2].Is(')'))
        {
            bodies[^1] = away with { Name = $"{away.Name} {text.Say(end, end + 3)}", To = end + 3 };
            end += 3;
        }

        return true;
    }

    /// <summary>A body that no directory lists: its head, then the words of its name.</summary>
    public bool Named(int at, int limit, ListMode mode, List<Body> bodies, out int end)
    {
        end = at;
        if (!Lexicon.Heads.Match(text, at, limit, out var afterHead, out _))
        {
            return false;
        }

        if (text[afterHead].Word == Lexicon.The && Lexicon.SharedHeads.Match(text, at, limit, out var shared, out _) && shared == afterHead && groups.Read(afterHead, afterHead + 1, limit, mode | ListMode.Bare, bodies, out end))
        {
            var group = bodies[^1];
            bodies[^1] = group with { Name = $"{text.Say(at, afterHead)} {char.ToLowerInvariant(group.Name[0])}{group.Name[1..]}", From = at };
            return true;
        }

        var name = names.End(afterHead, Math.Min(limit, at + BodyReader.LongestName), mode);
        var whole = name == afterHead;
        var place = places.Read(name, limit, AgencyLevel.Commune);
        if (whole && !Lexicon.WholeHeads.Match(text, at, limit, out _, out _) && (place.End == name || (afterHead - at < 2 && place.Province is null)))
        {
            return false;
        }

        if (whole && place.End == name && text[at].Word == Lexicon.Union)
        {
            return false;
        }

        end = place.End;
        var words = Official(text.Say(at, name));
        if (_suffixes.Levels(name, ref end, limit))
        {
            bodies.Add(new Body($"{words} {text.Say(name, end)}", home.Province, AgencyKind.Group, at, end));
            return true;
        }

        if (place.Plural is { } several)
        {
            bodies.Add(new Body($"{words} {several}", null, AgencyKind.Group, at, end, Elsewhere: place.Away && !home.Central) { PluralPlace = several });
        }
        else if (place.Province is { } province)
        {
            var own = !home.Central && province.Name == home.Province;
            bodies.Add(new Body(own ? $"{words} {province.Rank}" : $"{words} {province.FullName}", province.Name, AgencyKind.Body, at, end, Elsewhere: !own && !home.Central));
        }
        else if (place.Unit is { } unit)
        {
            bodies.Add(new Body($"{words} {unit}", place.UnitName, AgencyKind.Body, at, end));
        }
        else
        {
            bodies.Add(new Body(place.Rank is null ? words : $"{words} {place.Rank}", home.Province, AgencyKind.Body, at, end));
        }

        if (bodies[^1] is { Elsewhere: true } away && text[end].Is('(') && text[end + 1].Upper && text[end + 2].Is(')'))
        {
            bodies[^1] = away with { Name = $"{away.Name} {text.Say(end, end + 3)}", To = end + 3 };
            end += 3;
        }

        return true;
    }

    /// <summary>The body of a form of the directory with the place that follows it.</summary>
    public Body WithPlace(AgencyForm form, Place place, int at)
    {
        var central = form.Entry.Level == AgencyLevel.Central;
        var end = place.End;
        if (central)
        {
            return new Body(form.Entry.Name, null, AgencyKind.Body, at, end, Elsewhere: !home.Central) { Central = true };
        }

        if (place.Plural is { } several)
        {
            return new Body($"{form.Stem} {several}", null, AgencyKind.Group, at, end, Elsewhere: place.Away && !home.Central) { PluralPlace = several };
        }

        var stem = form.Stem;
        if (place.Province is { } province)
        {
            var own = !home.Central && province.Name == home.Province;
            var name = stem is "Tỉnh ủy" or "Thành ủy" or "Tỉnh đoàn" or "Thành đoàn" ? $"{stem} {province.Name}"
                : own
                ? form.Whole ? stem : $"{stem} {province.Rank}"
                : $"{stem} {province.FullName}";
            return new Body(name, province.Name, AgencyKind.Body, at, end, Elsewhere: !own && !home.Central);
        }

        if (place.Unit is { } unit)
        {
            return new Body($"{stem} {unit}", place.UnitName, AgencyKind.Body, at, end);
        }

        var rank = place.Rank ?? form.Rank;
        var local = rank is not null && Local(rank);
        var ranked = form.Whole && !local ? stem : rank is null ? (home.Local is null && home.Rank == "tỉnh" && form.Entry.Level == AgencyLevel.Provincial ? $"{stem} tỉnh" : stem) : $"{stem} {rank}";
        return new Body(ranked, home.Province, AgencyKind.Body, at, end);
    }

    // "Sở Xây dựng các tỉnh, thành phố: Gia Lai, Đắk Lắk": one department each.
    private bool OfSeveral(AgencyForm form, int at, ref int end, int limit, List<Body> bodies)
    {
        var index = text[end].Is(':') ? end + 1 : end;
        var first = bodies.Count;
        while (index < limit && bodies.Count - first < BodyReader.LongestList && text[index].Capital && Lexicon.ProvinceNames.Match(text, index, limit, out var after, out var province))
        {
            var own = !home.Central && province.Name == home.Province;
            bodies.Add(new Body(own ? form.Stem : $"{form.Stem} {province.FullName}", province.Name, AgencyKind.Body, bodies.Count == first ? at : index, after, Elsewhere: !own && !home.Central));
            end = after;
            index = text[after].Is(',') || text[after].Word == Lexicon.And ? after + 1 : limit;
        }

        return bodies.Count > first;
    }

    private bool AllUpper(int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            if (text[index].IsWord && !text[index].Upper)
            {
                return false;
            }
        }

        return true;
    }

    // "Ban Quản lý Khu kinh tế | Nghi Sơn và các khu công nghiệp": the document's body is another than the directory's.
    private bool NameRunsOn(AgencyForm form, int after, int limit)
    {
        if (form.Entry.Level == AgencyLevel.Central || form.Entry.Name.StartsWith("Sở ", StringComparison.Ordinal) || after >= limit)
        {
            return false;
        }

        var head = form.Entry.Name;
        var open = head.StartsWith("Ban Quản lý", StringComparison.Ordinal) || head.StartsWith("Trung tâm", StringComparison.Ordinal)
            || head.StartsWith("Công ty", StringComparison.Ordinal) || head.StartsWith("Chi cục", StringComparison.Ordinal) || head.StartsWith("Cục", StringComparison.Ordinal);
        if (!open)
        {
            return false;
        }

        var next = text[after];
        if (next.Word == Lexicon.The && text[after + 1].Word == Lexicon.Region)
        {
            return true;
        }

        if (next.Word == Lexicon.And)
        {
            return Lexicon.NameJoins.Match(text, after + 1, limit, out _, out _) || text[after + 1].Capital && !Lexicon.BodyAt(text, after + 1, limit) && !Lexicon.DutyAt(text, after + 1, limit, out _, out _);
        }

        return next.IsWord && next.Capital && !next.LineStart && !Lexicon.ProvinceNames.Match(text, after, limit, out _, out _)
            && !Lexicon.Ranks.Match(text, after, limit, out _, out _) && !Lexicon.BodyAt(text, after, limit);
    }

    private static bool Local(string rank) => rank.ToLowerInvariant() is "xã" or "phường" or "huyện" or "quận" or "thị xã" or "đặc khu" or "thị trấn" or "cấp xã";

    private static string Official(string words) => words.Any(char.IsLower) ? words : Sentence(words);

    // Headings in capitals: "SỞ Y TẾ" has an entry; other bodies get the capitals of a name.
    private static string Sentence(string words) =>
        words.Length < 2 ? words : words[0] + words[1..].ToLowerInvariant();
}
