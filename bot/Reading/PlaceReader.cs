using Bot.Directives;

namespace Bot.Reading;

/// <summary>Reads the place after a body's name, which says whose it is: "tỉnh Hà Tĩnh", "các tỉnh vùng Đông Nam Bộ", "phường 5", "cấp xã".</summary>
internal sealed class PlaceReader(TokenText text, Home home)
{
    /// <summary>Reads the place after a name; one that ends where it begins, for none.</summary>
    public Place Read(int at, int limit, AgencyLevel level)
    {
        var none = new Place(at, null, null, null, null, null);
        if (at >= limit || level == AgencyLevel.Central || OfSociety(at))
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
                return none with { End = end, Province = province };
            }

            if (name < limit && text[name].IsWord && text[name].Capital && !NewLineDuty(name, limit) && !Lexicon.BodyAt(text, name, limit))
            {
                end = NameEnd(name, limit);
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
            ? none with { End = bare, Province = bareProvince }
            : none;
    }

    /// <summary>Whether a place begins at a token.</summary>
    public bool Begins(int at, int limit)
    {
        if (Lexicon.PluralPlaces.Match(text, at, limit, out _, out _))
        {
            return true;
        }

        return !OfSociety(at) && Lexicon.Ranks.Match(text, at, limit, out var after, out _) && (at + 1 >= limit || text[after].Capital || !text[at].Capital || EndsAfterRank(after));
    }

    // "Ngân hàng Chính sách | xã hội": no commune.
    private bool OfSociety(int at) => text[at].Word == Lexicon.Commune && text[at + 1].Word == Lexicon.Society;

    private bool EndsAfterRank(int at) => !text[at].IsWord || !text[at].Capital;

    /// <summary>The token after the name of a place that begins at a token.</summary>
    public int NameEnd(int at, int limit)
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

        // "phường Xuân Hương - Đà Lạt"
        if (end + 1 < limit && end - at < 5 && text[end].Is('-') && !text[end].LineStart && text[end + 1].IsWord && text[end + 1].Capital && !text[end + 1].Upper && !Lexicon.BodyAt(text, end + 1, limit) && !Lexicon.DutyAt(text, end + 1, limit, out _, out _))
        {
            return NameEnd(end + 1, limit);
        }

        return end < limit && end == at + 1 && text[end].IsNumber && !text[end].LineStart ? end + 1 : end;
    }

    /// <summary>The token after a number that names a ward, and the town's name after it: "phường 2 Bảo Lộc".</summary>
    public int NumberedEnd(int at, int limit) =>
        at + 1 < limit && text[at + 1].IsWord && text[at + 1].Capital && !text[at + 1].LineStart && !Lexicon.BodyAt(text, at + 1, limit) ? NameEnd(at + 1, limit) : at + 1;

    /// <summary>The token after a region's words: "vùng Đông Nam Bộ", "trong vùng", "lân cận", "có liên quan"</summary>
    public int RegionAfter(int at, int limit)
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

    /// <summary>Reads a range of provinces as its words; empty for none: "các tỉnh, thành phố | từ Quảng Trị đến Khánh Hòa"</summary>
    public string RangeOfPlaces(ref int end, int limit)
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

    /// <summary>Whether a token begins a line with a duty rather than going on with a name.</summary>
    public bool NewLineDuty(int at, int limit) => text[at].LineStart && Lexicon.DutyAt(text, at, limit, out _, out _);

    /// <summary>The committee of a province.</summary>
    public Body OfProvince(Directives.Province province, int from, int to) =>
        new($"UBND {province.FullName}", province.Name, AgencyKind.Body, from, to, Elsewhere: !home.Central && province.Name != home.Province) { CommitteeRank = province.Rank };
}
