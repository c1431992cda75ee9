using Bot.Directives;

namespace Bot.Reading;

/// <summary>Reads lists that write the head once: "các Sở: Tài chính, Xây dựng", "Sở Tài chính, Xây dựng, Nội vụ".</summary>
internal sealed class SharedHeadReader(TokenText text, Home home, PlaceReader places, ProperNameReader names, CommitteeReader committees, NamedBodyReader named, BodyReader reader)
{
    /// <summary>Reads a list after the head in the plural: "các Sở: Tài chính, Xây dựng", "các Bộ Tài chính, Nội vụ", "các Cục: Đường bộ Việt Nam, Hàng hải và Đường thủy Việt Nam".</summary>
    public bool Read(int at, int headAt, int limit, List<Body> bodies, out int end)
    {
        end = at;
        var first = bodies.Count;
        if (Lexicon.Committees.Match(text, headAt, limit, out var afterCommittee, out _))
        {
            return text[afterCommittee].Word != Lexicon.The
                ? committees.Several(at, afterCommittee, limit, bodies, out end)
                : committees.Read(at, afterCommittee, limit, bodies, out end);
        }

        if (!Lexicon.ElidedHeads.Match(text, headAt, limit, out var after, out _))
        {
            return false;
        }

        var head = text.Say(headAt, after);
        head = char.ToUpper(head[0], System.Globalization.CultureInfo.InvariantCulture) + head[1..].ToLowerInvariant();
        Lexicon.Tails.TryGetValue(text[after - 1].Word, out var tails);
        var list = after;

        // "các Bộ, cơ quan: A, B": the nouns before the colon only say of what kind they are.
        while ((text[list].Is(',') || text[list].Word == Lexicon.And) && Lexicon.GroupNouns.Match(text, list + 1, limit, out var noun, out _) && list - after < 12)
        {
            list = noun;
        }

        list = Lexicon.GroupTails.Match(text, list, limit, out var tail, out _) && text[tail].Is(':') ? tail : list;
        var colon = text[list].Is(':');
        if (list > after && !colon)
        {
            return false;
        }

        var index = colon ? list + 1 : list;
        while (index < limit && bodies.Count - first < BodyReader.LongestList)
        {
            if (!ElidedItem(index, limit, head, tails, colon, bodies, out var next))
            {
                break;
            }

            end = next;
            index = text[next].Is(',') || text[next].Word == Lexicon.And || (text[next].Is(';') && colon) ? next + 1 : limit;
            index = index < limit && text[index].Word == Lexicon.And ? index + 1 : index;
        }

        if (bodies.Count == first || (bodies.Count == first + 1 && !colon))
        {
            bodies.RemoveRange(first, bodies.Count - first);
            end = at;
            return false;
        }

        bodies[first] = bodies[first] with { From = at };
        return ShareProvinces(bodies, first, ref end, limit);
    }

    /// <summary>Goes on with a list: "Sở Tài chính, Xây dựng, Nội vụ chủ trì": the head is written once, without "các".</summary>
    public bool WithoutArticle(int at, int limit, List<Body> bodies, out int end)
    {
        end = at;
        if (bodies.Count == 0 || !text[at].Capital || bodies[^1].To + 1 < at || bodies[^1].Kind != AgencyKind.Body)
        {
            return false;
        }

        var head = bodies[^1].Name.StartsWith("Sở ", StringComparison.Ordinal) ? "Sở" : bodies[^1].Name.StartsWith("Bộ ", StringComparison.Ordinal) ? "Bộ" : null;
        if (head is null || (Lexicon.BodyAt(text, at, limit) && !(head == "Bộ" && home.Central)) || !Lexicon.Tails.TryGetValue(head == "Bộ" ? Lexicon.Ministry : Lexicon.Department, out var tails)
            || !tails.Match(text, at, limit, out var after, out var form) || form.Single || text[after].Capital)
        {
            return false;
        }

        end = after;
        bodies.Add(new Body(form.Entry.Name, head == "Bộ" ? null : home.Province, AgencyKind.Body, at, end, Elsewhere: head == "Bộ" && !home.Central) { Central = head == "Bộ" });
        return true;
    }

    private bool ElidedItem(int at, int limit, string head, PhraseTrie<AgencyForm>? tails, bool colon, List<Body> bodies, out int end)
    {
        end = at;
        if (!text[at].IsWord || (!text[at].Capital && !colon))
        {
            return false;
        }

        if (tails is not null && tails.Match(text, at, limit, out var after, out var form) && text[at].Capital && !form.Single)
        {
            end = after;
            var central = form.Entry.Level == AgencyLevel.Central;
            if (!central && places.Read(after, limit, form.Entry.Level) is { Plural: null, Province: not null } place)
            {
                end = place.End;
                bodies.Add(named.WithPlace(form, place, at));
                return true;
            }

            bodies.Add(new Body(form.Entry.Name, central ? null : home.Province, AgencyKind.Body, at, end, Elsewhere: central && !home.Central) { Central = central });
            return true;
        }

        // A full name among the elided ones; a name that only the document gives.
        var before = bodies.Count;
        if (text[at].Word != Lexicon.The && (Lexicon.Committees.Match(text, at, limit, out _, out _) || Lexicon.Agencies.Match(text, at, limit, out _, out _) || Lexicon.BodyAt(text, at, limit))
            && reader.One(at, limit, ListMode.None, bodies, out end) && bodies.Count == before + 1)
        {
            return true;
        }

        if (bodies.Count > before)
        {
            bodies.RemoveRange(before, bodies.Count - before);
        }

        if (!text[at].Capital || !colon || Lexicon.Offices.Match(text, at, limit, out _, out _))
        {
            end = at;
            return false;
        }

        end = names.End(at, Math.Min(limit, at + BodyReader.LongestName), ListMode.Cell);
        if (end == at)
        {
            return false;
        }

        bodies.Add(new Body($"{head} {text.Say(at, end)}", home.Central ? null : home.Province, AgencyKind.Body, at, end));
        return true;
    }

    // "các Sở: Tài chính, Xây dựng các tỉnh vùng …": the places hold for all.
    private bool ShareProvinces(List<Body> bodies, int first, ref int end, int limit)
    {
        var place = places.Read(end, limit, AgencyLevel.Provincial);
        if (place.Rank is not null || (place.Province is not null && place.Province.Name == home.Province))
        {
            end = place.End;
        }

        bodies[^1] = bodies[^1] with { To = end };
        return first < bodies.Count;
    }
}
