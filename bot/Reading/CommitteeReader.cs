using Bot.Directives;

namespace Bot.Reading;

/// <summary>
/// Reads people's committees: of a place, of several places by name, of all places of some ranks ("UBND các xã, phường"), and provinces
/// named in their stead.
/// </summary>
internal sealed class CommitteeReader(TokenText text, Home home, PlaceReader places, GroupDescription descriptions, IReadOnlyList<Body> recipients)
{
    /// <summary>The committee of a place, of several places, or of all places of some ranks.</summary>
    public bool Read(int at, int after, int limit, List<Body> bodies, out int end)
    {
        end = at;
        if (text[after].Word == Lexicon.The)
        {
            return Several(at, after + 1, limit, bodies, out end);
        }

        if (text[after].Word == Lexicon.Level)
        {
            end = Math.Min(limit, after + 2);
            bodies.Add(new Body($"UBND {text.Say(after, end)}", home.Province, AgencyKind.Group, at, end));
            return true;
        }

        if (Lexicon.Ranks.Match(text, after, limit, out var afterRank, out _))
        {
            var separated = text[afterRank].Is(',') || text[afterRank].Word == Lexicon.And || text[afterRank].Is('/') || text[afterRank].Is('-');
            if (separated && Lexicon.Ranks.Match(text, afterRank + 1, limit, out var second, out _) && !text[second].Capital)
            {
                return Several(at, after, limit, bodies, out end);
            }

            return OfRank(after, afterRank, limit, at, bodies, out end);
        }

        if (Lexicon.ProvinceNames.Match(text, after, limit, out end, out var province) && text[after].Capital)
        {
            bodies.Add(places.OfProvince(province, at, end));
            return true;
        }

        end = at;
        return false;
    }

    /// <summary>Reads the committee of the place whose rank stands at a token.</summary>
    public bool OfRank(int rankAt, int afterRank, int limit, int at, List<Body> bodies, out int end)
    {
        Lexicon.Ranks.Match(text, rankAt, limit, out _, out var rank);
        var name = text[afterRank].Is('.') ? afterRank + 1 : afterRank;
        if (rank is "tỉnh" or "thành phố" or "thủ đô" && name < limit && text[name].Capital && Lexicon.ProvinceNames.Match(text, name, limit, out end, out var province) && !(rank == "thành phố" && SeatOf(province)))
        {
            bodies.Add(places.OfProvince(province, at, end));
            return true;
        }

        if (name < limit && ((text[name].IsWord && text[name].Capital && !places.NewLineDuty(name, limit) && !Lexicon.BodyAt(text, name, limit) && !(rank is "tỉnh" or "thành phố" && PersonAt(name, limit))) || (text[name].IsNumber && rank is "phường" or "quận" && text[name].IsNumber)))
        {
            end = text[name].IsNumber ? places.NumberedEnd(name, limit) : places.NameEnd(name, limit);
            bodies.Add(new Body($"UBND {rank} {text.Say(name, end)}", text.Say(name, end), AgencyKind.Body, at, end) { CommitteeRank = rank });
            return true;
        }

        end = afterRank;
        var words = text.Say(rankAt, afterRank);
        bodies.Add(rank is "tỉnh" or "thành phố" && home.Province is not null && home.Rank == rank
            ? new Body($"UBND {home.Rank} {home.Province}", home.Province, AgencyKind.Body, at, end)
            : new Body(rank is "tỉnh" or "thành phố" ? $"UBND {rank}" : $"UBND {words}", home.Province, rank is "tỉnh" or "thành phố" ? AgencyKind.Body : AgencyKind.Group, at, end));
        return true;
    }

    /// <summary>Committees of several places: "UBND các xã, phường", "UBND các xã: Gia Thuận, Tân Điền", "UBND các tỉnh, thành phố trực thuộc Trung ương: Hà Tĩnh, Huế".</summary>
    public bool Several(int at, int ranksAt, int limit, List<Body> bodies, out int end)
    {
        end = ranksAt;
        var ranks = new List<string>();
        while (end < limit)
        {
            if (Lexicon.Ranks.Match(text, end, limit, out var after, out var rank))
            {
                ranks.Add(rank);
                end = after;
            }
            else if (Lexicon.GroupNouns.Match(text, end, limit, out after, out var noun) && noun == GroupNoun.Place)
            {
                ranks.Add(text.Say(end, after).ToLowerInvariant());
                end = after;
            }
            else if (ranks.Count > 0 && text[end - 1].Is(',') && ShortRank(end))
            {
                ranks.Add(text[end].Word == Lexicon.Town ? "thị" : "thành");
                end++;
            }
            else
            {
                break;
            }

            var separator = text[end].Is(',') || text[end].Word == Lexicon.And || text[end].Is('/') || text[end].Is('-') ? end + 1 : -1;
            if (separator < 0)
            {
                break;
            }

            separator = text[separator].Word == Lexicon.The ? separator : text[separator].Word == Lexicon.And ? separator + 1 : separator;
            if (Lexicon.Ranks.Match(text, separator, limit, out var next, out _) && !text[next].Capital
                || (Lexicon.GroupNouns.Match(text, separator, limit, out _, out var place) && place == GroupNoun.Place && text[separator].Word != Lexicon.The)
                || ShortRank(separator))
            {
                end = separator;
                continue;
            }

            break;
        }

        if (ranks.Count == 0)
        {
            end = at;
            return false;
        }

        var elsewhere = false;
        var tail = text[end].Is(':') ? "" : Lexicon.GroupTails.Match(text, end, limit, out _, out _) || Lexicon.GroupLinks.Contains(text[end].Word) ? descriptions.Read(ref end, limit, ref elsewhere) : "";
        tail = tail.StartsWith(" trên địa bàn", StringComparison.OrdinalIgnoreCase) ? "" : tail;
        tail = tail.StartsWith(" được ", StringComparison.Ordinal) ? "" : tail;
        tail += places.RangeOfPlaces(ref end, limit);
        if (NamesOfPlaces(at, ranks, limit, ref end, bodies))
        {
            return true;
        }

        // "UBND các huyện, thành phố nêu trên": those that the document is addressed to.
        if (GroupReader.RefersBack(tail))
        {
            var stop = end;
            var named = recipients.Where(body => body.Kind == AgencyKind.Body && body.CommitteeRank is { } own && ranks.Contains(own)).DistinctBy(body => body.Name).Select(body => body with { From = at, To = stop }).ToList();
            if (named.Count > 0)
            {
                bodies.AddRange(named);
                return true;
            }
        }

        bodies.Add(new Body($"UBND các {string.Join(", ", ranks)}{tail}", home.Province, AgencyKind.Group, at, end) { Central = home.Central });
        return true;
    }

    // The names after the ranks, with or without a colon; at least one for "các xã: A", two without a colon.
    private bool NamesOfPlaces(int at, List<string> ranks, int limit, ref int end, List<Body> bodies)
    {
        var colon = text[end].Is(':') || text[end].Is('(');
        var from = colon ? end + 1 : end;
        var names = new List<Body>();
        var index = from;
        while (index < limit && names.Count < BodyReader.LongestList)
        {
            var nameAt = index;
            var rank = ranks[0];
            if (Lexicon.Ranks.Match(text, index, limit, out var afterRank, out var own))
            {
                rank = own;
                nameAt = text[afterRank].Is('.') ? afterRank + 1 : afterRank;
            }

            if (nameAt >= limit || !text[nameAt].IsWord || !text[nameAt].Capital || places.NewLineDuty(nameAt, limit) || Lexicon.BodyAt(text, nameAt, limit)
                || (colon && Lexicon.DutyAt(text, nameAt, limit, out _, out _)))
            {
                break;
            }

            int after;
            if (ranks[0] is "tỉnh" or "thành phố" && Lexicon.ProvinceNames.Match(text, nameAt, limit, out after, out var province)
                && !(ranks[0] == "thành phố" && !home.Central))
            {
                names.Add(places.OfProvince(province, index, after));
            }
            else
            {
                after = places.NameEnd(nameAt, limit);
                var name = text.Say(nameAt, after);
                names.Add(new Body($"UBND {rank} {name}", name, AgencyKind.Body, index, after) { CommitteeRank = rank });
            }

            end = after;
            index = text[after].Is(',') || text[after].Word == Lexicon.And || (text[after].Is(';') && colon) ? after + 1 : limit;
            index = index < limit && text[index].Word == Lexicon.And ? index + 1 : index;
        }

        if (names.Count == 0 || (names.Count == 1 && !colon && ranks.Count > 1))
        {
            // "UBND các xã, phường, đặc khu Cồn Cỏ": the one place of the last rank by its name.
            end = names.Count == 0 || ranks[^1] == "đặc khu" ? end : from;
            return false;
        }

        end = text[end].Is(')') && text[from - 1].Is('(') ? end + 1 : end;
        names[0] = names[0] with { From = at };
        names[^1] = names[^1] with { To = end };
        bodies.AddRange(names);
        return true;
    }

    /// <summary>A province named for its committee: "tỉnh Bình Dương" among counterparts.</summary>
    public bool ProvinceAsBody(int at, int limit, ListMode mode, List<Body> bodies, out int end)
    {
        end = at;
        if ((mode & ListMode.Continues) == 0 && (mode & ListMode.Bare) == 0 && !(home.Central && text[at].Capital))
        {
            return false;
        }

        if (!Lexicon.Ranks.Match(text, at, limit, out var after, out var rank) || rank is not ("tỉnh" or "thành phố"))
        {
            return false;
        }

        var name = text[after].Is('.') ? after + 1 : after;
        if (!text[name].Capital || !Lexicon.ProvinceNames.Match(text, name, limit, out end, out var province))
        {
            end = at;
            return false;
        }

        bodies.Add(home.Central
            ? places.OfProvince(province, at, end)
            : new Body(province.FullName, province.Name, AgencyKind.Body, at, end, Elsewhere: province.Name != home.Province));
        return true;
    }

    // "các huyện, thành, thị": ranks in short.
    private bool ShortRank(int at) => text[at].Word == Lexicon.Town || (text[at].Word == Lexicon.CityFirst && text[at + 1].Word != Lexicon.CityLast && (text[at + 1].Is(',') || text[at + 1].Word == Lexicon.Town));

    // "thành phố Yên Bái" is a town of the province of that name.
    private static bool SeatOf(Directives.Province province) => province.Rank == "tỉnh";

    // "Chủ tịch UBND TP | Nguyễn Văn Khôi": three capitals after a family name are a person.
    private bool PersonAt(int at, int limit) =>
        at + 2 < limit && Lexicon.FamilyNames.Contains(text[at].Word) && text[at + 1].IsWord && text[at + 1].Capital && text[at + 2].IsWord && text[at + 2].Capital && !text[at + 1].Upper;
}
