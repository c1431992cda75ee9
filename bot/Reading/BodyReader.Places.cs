using Bot.Directives;

namespace Bot.Reading;

internal sealed partial class BodyReader
{
    // What stands after a body's name and says whose it is.
    private readonly record struct Place(int End, Directives.Province? Province, string? Rank, string? Unit, string? UnitName, string? Plural, bool Away = false);

    private bool PlaceBegins(int at, int limit)
    {
        if (Lexicon.PluralPlaces.Match(text, at, limit, out _, out _))
        {
            return true;
        }

        return Lexicon.Ranks.Match(text, at, limit, out var after, out _) && (at + 1 >= limit || text[after].Capital || !text[at].Capital || EndsAfterRank(after));
    }

    private bool EndsAfterRank(int at) => !text[at].IsWord || !text[at].Capital;

    private Place ReadPlace(int at, int limit, AgencyLevel level)
    {
        var none = new Place(at, null, null, null, null, null);
        if (at >= limit || level == AgencyLevel.Central)
        {
            return none;
        }

        if (Lexicon.PluralPlaces.Match(text, at, limit, out var plural, out var away))
        {
            plural = RegionAfter(plural, limit);
            return none with { End = plural, Plural = text.Say(text[at].Word == Lexicon.Of ? at + 1 : at, plural), Away = away };
        }

        var start = at;
        if (text[at].Word == Lexicon.Level || text[at].Word == Lexicon.Belonging || text[at].Word == Lexicon.Of)
        {
            start++;
        }

        if (Lexicon.Ranks.Match(text, start, limit, out var afterRank, out var rank))
        {
            var name = text[afterRank].Is('.') ? afterRank + 1 : afterRank;
            if (Lexicon.ProvinceNames.Match(text, name, limit, out var end, out var province) && text[name].Capital && rank is "tỉnh" or "thành phố" or "thủ đô" && end > name)
            {
                return none with { End = end, Province = On(province) };
            }

            if (name < limit && text[name].IsWord && text[name].Capital && !NewLineDuty(name, limit) && !StartsBody(name, limit))
            {
                end = PlaceNameEnd(name, limit);
                var unit = text.Say(name, end);
                return none with { End = end, Unit = $"{rank} {unit}", UnitName = unit };
            }

            if (name < limit && text[name].IsNumber && rank is "phường" or "quận" && text[name].IsNumber)
            {
                return none with { End = name + 1, Unit = $"{rank} {text[name].Number}", UnitName = text.Say(name, name + 1) };
            }

            return start > at && text[at].Word == Lexicon.Of && rank is not ("tỉnh" or "thành phố")
                ? none
                : none with { End = afterRank, Rank = text.Say(start, afterRank) };
        }

        return start == at && text[at].Capital && Lexicon.ProvinceNames.Match(text, at, limit, out var bare, out var bareProvince)
            ? none with { End = bare, Province = On(bareProvince) }
            : none;
    }

    // A document's province under the name that it has at the time of the document.
    private static Directives.Province On(Directives.Province province) => province;

    private bool NewLineDuty(int at, int limit) => text[at].LineStart && Lexicon.DutyAt(text, at, limit, out _, out _);

    // "Chủ tịch UBND TP | Nguyễn Văn Khôi": three capitals after a family name are a person.
    private bool PersonAt(int at, int limit) =>
        at + 2 < limit && Lexicon.FamilyNames.Contains(text[at].Word) && text[at + 1].IsWord && text[at + 1].Capital && text[at + 2].IsWord && text[at + 2].Capital && !text[at + 1].Upper;

    private int PlaceNameEnd(int at, int limit)
    {
        if (Lexicon.ProvinceNames.Match(text, at, limit, out var end, out _))
        {
            return end;
        }

        end = at + 1;
        while (end < limit && end - at < 5 && text[end].IsWord && text[end].Capital && !NewLineDuty(end, limit)
            && !(text[end].LineStart && text[end].Upper && Lexicon.Heads.Match(text, end, limit, out _, out _))
            && !Lexicon.Agencies.Match(text, end, limit, out _, out _) && !Lexicon.Committees.Match(text, end, limit, out _, out _))
        {
            end++;
        }

        return end < limit && end == at + 1 && text[end].IsNumber && !text[end].LineStart ? end + 1 : end;
    }

    // "vùng Đông Nam Bộ", "trong vùng", "lân cận", "có liên quan"
    private int RegionAfter(int at, int limit)
    {
        var end = at;
        while (end < limit && end - at < 12)
        {
            var token = text[end];
            if (token.IsWord && (token.Capital && !token.LineStart || Lexicon.RegionWords.Contains(token.Word) || (token.Capital && end > at && text[end - 1].Capital)))
            {
                if (Lexicon.Agencies.Match(text, end, limit, out _, out var form) && !form.Single || Lexicon.Committees.Match(text, end, limit, out _, out _))
                {
                    break;
                }

                end++;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    // The committee of a place, of several places, or of all places of some ranks.
    private bool Committee(int at, int after, int limit, List<Body> bodies, out int end)
    {
        end = at;
        if (text[after].Word == Lexicon.The)
        {
            return Committees(at, after + 1, limit, bodies, out end);
        }

        if (text[after].Word == Lexicon.Level)
        {
            end = Math.Min(limit, after + 2);
            bodies.Add(new Body($"UBND {text.Say(after, end)}", home.Province, AgencyKind.Group, at, end));
            return true;
        }

        if (Lexicon.Ranks.Match(text, after, limit, out var afterRank, out _))
        {
            var separated = text[afterRank].Is(',') || text[afterRank].Word == Lexicon.And || text[afterRank].Is('/');
            if (separated && Lexicon.Ranks.Match(text, afterRank + 1, limit, out var second, out _) && !text[second].Capital)
            {
                return Committees(at, after, limit, bodies, out end);
            }

            return CommitteeOf(after, afterRank, limit, at, bodies, out end);
        }

        if (Lexicon.ProvinceNames.Match(text, after, limit, out end, out var province) && text[after].Capital)
        {
            bodies.Add(OfProvince(province, at, end));
            return true;
        }

        end = at;
        return false;
    }

    private Body OfProvince(Directives.Province province, int from, int to) =>
        new($"UBND {province.FullName}", province.Name, AgencyKind.Body, from, to, Elsewhere: !home.Central && province.Name != home.Province) { CommitteeRank = province.Rank };

    // "thành phố Yên Bái" is a town of the province of that name.
    private static bool SeatOf(Directives.Province province) => province.Rank == "tỉnh";

    private bool CommitteeOf(int rankAt, int afterRank, int limit, int at, List<Body> bodies, out int end)
    {
        Lexicon.Ranks.Match(text, rankAt, limit, out _, out var rank);
        var name = text[afterRank].Is('.') ? afterRank + 1 : afterRank;
        if (rank is "tỉnh" or "thành phố" or "thủ đô" && name < limit && text[name].Capital && Lexicon.ProvinceNames.Match(text, name, limit, out end, out var province) && !(rank == "thành phố" && SeatOf(province)))
        {
            bodies.Add(OfProvince(province, at, end));
            return true;
        }

        if (name < limit && ((text[name].IsWord && text[name].Capital && !NewLineDuty(name, limit) && !StartsBody(name, limit) && !(rank is "tỉnh" or "thành phố" && PersonAt(name, limit))) || (text[name].IsNumber && rank is "phường" or "quận" && text[name].IsNumber)))
        {
            end = text[name].IsNumber ? name + 1 : PlaceNameEnd(name, limit);
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

    // "UBND các xã, phường", "UBND các xã: Gia Thuận, Tân Điền", "UBND các tỉnh, thành phố trực thuộc Trung ương: Hà Tĩnh, Huế".
    private bool Committees(int at, int ranksAt, int limit, List<Body> bodies, out int end)
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
        var tail = text[end].Is(':') ? "" : Lexicon.GroupTails.Match(text, end, limit, out _, out _) || Lexicon.GroupLinks.Contains(text[end].Word) ? Description(ref end, limit, ref elsewhere) : "";
        tail = tail.StartsWith(" trên địa bàn", StringComparison.OrdinalIgnoreCase) ? "" : tail;
        tail += RangeOfPlaces(ref end, limit);
        if (NamesOfPlaces(at, ranks, limit, ref end, bodies))
        {
            return true;
        }

        // "UBND các huyện, thành phố nêu trên": those that the document is addressed to.
        if (RefersBack(tail))
        {
            var stop = end;
            var named = _recipients.Where(body => body.Kind == AgencyKind.Body && body.CommitteeRank is { } own && ranks.Contains(own)).DistinctBy(body => body.Name).Select(body => body with { From = at, To = stop }).ToList();
            if (named.Count > 0)
            {
                bodies.AddRange(named);
                return true;
            }
        }

        bodies.Add(new Body($"UBND các {string.Join(", ", ranks)}{tail}", home.Province, AgencyKind.Group, at, end) { Central = home.Central });
        return true;
    }

    // "các tỉnh, thành phố | từ Quảng Trị đến Khánh Hòa"
    private string RangeOfPlaces(ref int end, int limit)
    {
        if (text[end].Word != Lexicon.From || !text[end + 1].Capital || !Lexicon.ProvinceNames.Match(text, end + 1, limit, out var first, out _)
            || text[first].Word != Lexicon.To || !Lexicon.ProvinceNames.Match(text, first + 1, limit, out var last, out _))
        {
            return "";
        }

        var words = " " + text.Say(end, last);
        end = last;
        return words;
    }

    // "các huyện, thành, thị": ranks in short.
    private bool ShortRank(int at) => text[at].Word == Lexicon.Town || (text[at].Word == Lexicon.CityFirst && text[at + 1].Word != Lexicon.CityLast && (text[at + 1].Is(',') || text[at + 1].Word == Lexicon.Town));

    // The names after the ranks, with or without a colon; at least one for "các xã: A", two without a colon.
    private bool NamesOfPlaces(int at, List<string> ranks, int limit, ref int end, List<Body> bodies)
    {
        var colon = text[end].Is(':') || text[end].Is('(');
        var from = colon ? end + 1 : end;
        var names = new List<Body>();
        var index = from;
        while (index < limit && names.Count < LongestList)
        {
            var nameAt = index;
            var rank = ranks[0];
            if (Lexicon.Ranks.Match(text, index, limit, out var afterRank, out var own))
            {
                rank = own;
                nameAt = text[afterRank].Is('.') ? afterRank + 1 : afterRank;
            }

            if (nameAt >= limit || !text[nameAt].IsWord || !text[nameAt].Capital || NewLineDuty(nameAt, limit) || StartsBody(nameAt, limit)
                || (colon && Lexicon.DutyAt(text, nameAt, limit, out _, out _)))
            {
                break;
            }

            int after;
            if (ranks[0] is "tỉnh" or "thành phố" && Lexicon.ProvinceNames.Match(text, nameAt, limit, out after, out var province)
                && !(ranks[0] == "thành phố" && !home.Central))
            {
                names.Add(OfProvince(province, index, after));
            }
            else
            {
                after = PlaceNameEnd(nameAt, limit);
                var name = text.Say(nameAt, after);
                names.Add(new Body($"UBND {rank} {name}", name, AgencyKind.Body, index, after) { CommitteeRank = rank });
            }

            end = after;
            index = text[after].Is(',') || text[after].Word == Lexicon.And || (text[after].Is(';') && colon) ? after + 1 : limit;
            index = index < limit && text[index].Word == Lexicon.And ? index + 1 : index;
        }

        if (names.Count == 0 || (names.Count == 1 && !colon && ranks.Count > 1))
        {
            end = names.Count == 0 ? end : from;
            return false;
        }

        end = text[end].Is(')') && text[from - 1].Is('(') ? end + 1 : end;
        names[0] = names[0] with { From = at };
        names[^1] = names[^1] with { To = end };
        bodies.AddRange(names);
        return true;
    }

    // "tỉnh Bình Dương" among counterparts.
    private bool ProvinceAsBody(int at, int limit, ListMode mode, List<Body> bodies, out int end)
    {
        end = at;
        if ((mode & ListMode.Continues) == 0 && (mode & ListMode.Bare) == 0)
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
            ? OfProvince(province, at, end)
            : new Body(province.FullName, province.Name, AgencyKind.Body, at, end, Elsewhere: province.Name != home.Province));
        return true;
    }
}
