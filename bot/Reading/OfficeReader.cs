using Bot.Directives;

namespace Bot.Reading;

/// <summary>
/// Reads bodies named by the office of their head: "Giám đốc Sở Y tế", "Thủ trưởng các sở, ban, ngành", "Chủ tịch UBND tỉnh", "Phó Thủ
/// tướng Trần Hồng Hà".
/// </summary>
internal sealed class OfficeReader(TokenText text, PlaceReader places, CommitteeReader committees, NamedBodyReader named, SharedHeadReader shared, GroupReader groups, BodyReader reader)
{
    /// <summary>Reads an office and its body: "Giám đốc Sở Y tế", "Thủ trưởng các sở, ban, ngành", "Bộ trưởng, Thủ trưởng cơ quan ngang bộ".</summary>
    public bool Read(int at, int start, int after, Office office, bool plural, int limit, ListMode mode, List<Body> bodies, out int end)
    {
        var first = bodies.Count;
        // "Trưởng ban Chỉ đạo, Chủ tịch UBND các xã": two offices of the same persons.
        if (office == Office.KeepsNext && text[after].Word == Lexicon.Direct1 && text[after + 2].Is(',') && Lexicon.Offices.Match(text, after + 3, limit, out var next, out var other) && other == Office.OfBody)
        {
            return Read(at, after + 3, next, other, plural, limit, mode, bodies, out end);
        }

        if (office == Office.KeepsNext)
        {
            var from = text[after].Word == text[start + 1].Word && text[after].Capital ? after : start + 1;
            if (named.Known(from, limit, bodies, out end) || named.Named(from, limit, mode, bodies, out end))
            {
                bodies[^1] = bodies[^1] with { From = at, Person = true };
                return true;
            }

            end = at;
            return false;
        }

        while (text[after].Is(',') && !(text[after - 1].Word == Lexicon.Chief && text[after - 2].Word == Lexicon.Ministry) && Lexicon.Offices.Match(text, after + 1, limit, out var more, out var second) && second == Office.OfBody
            && (text[more].Is(',') || text[more].Word == Lexicon.Committee || !text[after - 1].Capital))
        {
            after = more;
        }

        if (!plural && text[after - 1].Word is var last && (last == Lexicon.ChairLast || last == Lexicon.LeaderLast) && OfPlace(at, after, limit, bodies, out end))
        {
            return true;
        }

        if (text[after].Is(',') && text[after - 1].Word == Lexicon.Chief)
        {
            bodies.Add(new Body("Các bộ", null, AgencyKind.Group, at, after) { Central = true, Person = true });
            end = after;
            return true;
        }

        if (text[after - 1].Word == Lexicon.The && groups.Read(at, after, limit, mode | ListMode.Bare, bodies, out end))
        {
            bodies[^1] = bodies[^1] with { Person = true };
            return true;
        }

        var inner = mode | ListMode.Bare;
        var articled = text[after].Word == Lexicon.The;
        if ((plural || text[after + 1].Is(':')) && !articled && (shared.Read(after, after, limit, bodies, out end) || groups.Read(after, after, limit, inner, bodies, out end))
            || reader.One(after, limit, inner, bodies, out end))
        {
            for (var index = first; index < bodies.Count; index++)
            {
                bodies[index] = bodies[index] with { Person = true };
            }

            bodies[first] = bodies[first] with { From = at };
            return true;
        }

        end = at;
        return false;
    }

    // "Chủ tịch Hà Nội", "lãnh đạo tỉnh", "Chủ tịch thành phố": the place's committee.
    private bool OfPlace(int at, int after, int limit, List<Body> bodies, out int end)
    {
        end = at;
        if (text[after].Capital && Lexicon.ProvinceNames.Match(text, after, limit, out end, out var province))
        {
            bodies.Add(places.OfProvince(province, at, end) with { Person = true });
            return true;
        }

        if (Lexicon.Ranks.Match(text, after, limit, out var afterRank, out var rank) && rank is "tỉnh" or "thành phố" && !Lexicon.PartyTails.Match(text, afterRank, limit, out _, out _))
        {
            return committees.OfRank(after, afterRank, limit, at, bodies, out end);
        }

        end = at;
        return false;
    }

    /// <summary>Reads a deputy by name, who can lead: "Phó Thủ tướng Trần Hồng Hà".</summary>
    public bool Deputy(int at, int limit, List<Body> bodies, out int end)
    {
        end = at;
        if (!Lexicon.Deputies.Match(text, at, limit, out var after, out _))
        {
            return false;
        }

        end = after;
        while (end < limit && end - after < 4 && text[end].Capital && !text[end].LineStart)
        {
            end++;
        }

        bodies.Add(new Body(text.Say(at, end), null, AgencyKind.Body, at, end) { Central = true });
        return true;
    }
}
