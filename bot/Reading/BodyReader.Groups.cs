using System.Text;
using Bot.Directives;

namespace Bot.Reading;

internal sealed partial class BodyReader
{
    // "các Sở: Tài chính, Xây dựng", "các Bộ Tài chính, Nội vụ", "các Cục: Đường bộ Việt Nam, Hàng hải và Đường thủy Việt Nam".
    private bool Elided(int at, int headAt, int limit, List<Body> bodies, out int end)
    {
        end = at;
        var first = bodies.Count;
        if (Lexicon.Committees.Match(text, headAt, limit, out var afterCommittee, out _))
        {
            return text[afterCommittee].Word != Lexicon.The
                ? Committees(at, afterCommittee, limit, bodies, out end)
                : Committee(at, afterCommittee, limit, bodies, out end);
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
        while (index < limit && bodies.Count - first < LongestList)
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

    // "Sở Tài chính, Xây dựng, Nội vụ chủ trì": the head is written once, without "các".
    private bool ElidedWithoutArticle(int at, int limit, List<Body> bodies, out int end)
    {
        end = at;
        if (bodies.Count == 0 || !text[at].Capital || bodies[^1].To + 1 < at || bodies[^1].Kind != AgencyKind.Body)
        {
            return false;
        }

        var head = bodies[^1].Name.StartsWith("Sở ", StringComparison.Ordinal) ? "Sở" : bodies[^1].Name.StartsWith("Bộ ", StringComparison.Ordinal) ? "Bộ" : null;
        if (head is null || (StartsBody(at, limit) && !(head == "Bộ" && home.Central)) || !Lexicon.Tails.TryGetValue(head == "Bộ" ? Lexicon.Ministry : Lexicon.Department, out var tails)
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
            if (!central && ReadPlace(after, limit, form.Entry.Level) is { Plural: null, Province: not null } place)
            {
                end = place.End;
                bodies.Add(WithPlace(form, place, at));
                return true;
            }

            bodies.Add(new Body(form.Entry.Name, central ? null : home.Province, AgencyKind.Body, at, end, Elsewhere: central && !home.Central) { Central = central });
            return true;
        }

        // A full name among the elided ones; a name that only the document gives.
        var before = bodies.Count;
        if (text[at].Word != Lexicon.The && (Lexicon.Committees.Match(text, at, limit, out _, out _) || Lexicon.Agencies.Match(text, at, limit, out _, out _) || StartsBody(at, limit))
            && One(at, limit, ListMode.None, bodies, out end) && bodies.Count == before + 1)
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

        end = NameEnd(at, Math.Min(limit, at + LongestName), ListMode.Cell);
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
        var place = ReadPlace(end, limit, AgencyLevel.Provincial);
        if (place.Rank is not null || (place.Province is not null && place.Province.Name == home.Province))
        {
            end = place.End;
        }

        bodies[^1] = bodies[^1] with { To = end };
        return first < bodies.Count;
    }

    // "các sở, ban, ngành", "các đơn vị liên quan của tỉnh", "Doanh nghiệp, nhà đầu tư".
    private bool Group(int at, int nounAt, int limit, ListMode mode, List<Body> bodies, out int end)
    {
        end = at;
        limit = Math.Min(limit, at + (LongestName * 2));
        var name = new StringBuilder();
        var index = nounAt;
        var nouns = 0;
        var plural = nounAt > at;
        var elsewhere = false;
        var firm = false;
        while (index < limit)
        {
            if (!GroupPart(index, limit, plural && nouns == 0, name, ref elsewhere, ref firm, out var after))
            {
                break;
            }

            nouns += Joined(index) ? 2 : 1;
            end = after;
            var next = NextNoun(after, limit);
            if (next < 0 || (OwnRank(after) && Lexicon.AuthorityNouns.Match(text, next, limit, out _, out _)))
            {
                break;
            }

            name.Append(text[after].Is(',') ? ", " : text[after].Is('/') ? ", " : " và ");
            index = next;
        }

        if (nouns == 0 || !(plural || nouns > 1 || (mode & (ListMode.Bare | ListMode.Cell)) != 0 || (firm && (mode & ListMode.Heading) != 0) || OfSector(nounAt, end) || ((mode & ListMode.Continues) != 0 && Lexicon.AuthorityNouns.Match(text, nounAt, limit, out _, out _)))
            || (!plural && nouns == 1 && !firm && !name.ToString().Contains(' ', StringComparison.Ordinal) | Undescribed(nounAt, end) && (mode & ListMode.Cell) == 0))
        {
            end = at;
            return false;
        }

        var words = name.ToString();
        var places = RefersBack(words) ? Recipients(nounAt, end) : null;
        if (places is { Count: > 0 })
        {
            foreach (var place in places)
            {
                bodies.Add(place with { From = at, To = end });
            }

            return true;
        }

        elsewhere |= !home.Central && Lexicon.GroupNouns.Match(text, nounAt, end, out _, out _) && text[nounAt].Word == Lexicon.Province;
        var shown = elsewhere && text[nounAt].Word != Lexicon.Province ? words : plural || words[0] != char.ToUpperInvariant(words[0]) && nouns > 1 && StartsLikeGroup(nounAt) ? "Các " + words : Capitalised(words);
        bodies.Add(new Body(shown, home.Province, AgencyKind.Group, at, end, elsewhere) { Central = home.Central });
        return true;
    }

    /// <summary>Reads a circle of bodies that is named without "các" and acts at once: "Ngành y tế | tăng cường …", "Cơ sở kinh doanh ăn uống, cà phê | đảm bảo …".</summary>
    public bool Circle(int at, int limit, List<Body> bodies, out int end)
    {
        end = at;
        if (!Lexicon.Circles.Match(text, at, limit, out var noun, out _) || text[noun].Word == Lexicon.This)
        {
            return false;
        }

        end = FreeEnd(noun, limit, allowCommas: true);
        if (text[end - 1].Is(',') || end >= limit || !text[end].IsWord || (!Lexicon.DutyAt(text, end, limit, out _, out _) && !Lexicon.Adverbs.Match(text, end, limit, out _, out _))
            || Lexicon.NoDuties.Match(text, end, limit, out _, out _) || text[end - 1].Is(':'))
        {
            end = at;
            return false;
        }

        bodies.Add(new Body(Capitalised(text.Say(at, end)), home.Province, AgencyKind.Group, at, end) { Central = home.Central });
        return true;
    }

    // "lực lượng Bộ đội Biên phòng", "ngành Y tế": one of a kind, by name.
    private bool OfSector(int at, int end) =>
        Lexicon.SectorNouns.Match(text, at, end, out var name, out _) && name < end && text[name].Capital;

    // "sở, ngành", "phòng, ban": two nouns that the lexicon holds as one phrase.
    private bool Joined(int at)
    {
        var second = text[at + 1].Is(',') ? at + 2 : at + 1;
        return Lexicon.PlainOrgans.Contains(text[at].Word) && Lexicon.PlainOrgans.Contains(text[second].Word) && Lexicon.GroupNouns.Match(text, at, second + 1, out var end, out _) && end > second;
    }

    // "… đoàn thể cấp tỉnh | , cấp ủy, chính quyền các cấp"
    private bool OwnRank(int end) => text[end - 1].Word == Lexicon.Province || (text[end - 1].Word == Lexicon.CityLast && text[end - 2].Word == Lexicon.CityFirst);

    private bool Undescribed(int at, int end) => Lexicon.GroupNouns.Match(text, at, end, out var after, out _) && after == end;

    private bool StartsLikeGroup(int nounAt) => Lexicon.GroupNouns.Match(text, nounAt, text.Count, out _, out var noun) && noun != GroupNoun.Firm;

    private static string Capitalised(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    // "Các Sở Xây dựng nêu trên": those of the list of recipients.
    private static bool RefersBack(string words) =>
        words.EndsWith("nêu trên", StringComparison.OrdinalIgnoreCase) || words.EndsWith("nói trên", StringComparison.OrdinalIgnoreCase) || words.EndsWith("có tên trên", StringComparison.OrdinalIgnoreCase);

    private List<Body>? Recipients(int from, int to)
    {
        var stem = text.Say(from, to);
        foreach (var tail in (ReadOnlySpan<string>)[" có tên nêu trên", " có tên trên", " nêu trên", " nói trên"])
        {
            if (stem.EndsWith(tail, StringComparison.OrdinalIgnoreCase))
            {
                stem = stem[..^tail.Length];
            }
        }

        return stem.Contains(' ', StringComparison.Ordinal)
            ? [.. _recipients.Where(body => body.Kind == AgencyKind.Body && body.Name.StartsWith(stem, StringComparison.OrdinalIgnoreCase))]
            : null;
    }

    // The token of the next noun of the same group; -1 where the group ends.
    private int NextNoun(int at, int limit)
    {
        var separated = text[at].Is(',') || text[at].Word == Lexicon.And || text[at].Is('/');
        if (!separated || at + 1 >= limit)
        {
            return -1;
        }

        var next = text[at].Is(',') && text[at + 1].Word == Lexicon.And ? at + 2 : at + 1;
        if (!Lexicon.GroupNouns.Match(text, next, limit, out var after, out _) && !Lexicon.GroupExtras.Match(text, next, limit, out after, out _))
        {
            return -1;
        }

        if (Lexicon.NoBodies.Match(text, next, limit, out var none, out _) && none >= after && text[next].Word != Lexicon.OrganisationFirst && !Lexicon.CentralOrgans.Match(text, next, limit, out _, out _))
        {
            return -1;
        }

        // A capital that begins a body's own name, "tổ chức" as the verb.
        if (StartsNamedBody(next, limit))
        {
            return -1;
        }

        if (text[next].Word == Lexicon.OrganisationFirst && after == next + 2 && !(text[at - 1].Word == Lexicon.Relation && text[at].Is(',')))
        {
            var follows = text[after];
            return follows.Is(',') || follows.Is(';') || follows.Is('.') || follows.Is(':') || follows.Word == Lexicon.And || after >= limit || follows.LineStart && follows.Capital
                || Lexicon.GroupTails.Match(text, after, limit, out _, out _) || Lexicon.GroupLinks.Contains(follows.Word) ? next : -1;
        }

        return next;
    }

    private bool StartsNamedBody(int at, int limit) =>
        text[at].Capital && (Lexicon.Agencies.Match(text, at, limit, out _, out _) || Lexicon.Committees.Match(text, at, limit, out _, out _)
            || (Lexicon.Heads.Match(text, at, limit, out var head, out _) && text[head].Capital && !text[head].LineStart));

    // A noun with what belongs to it.
    private bool GroupPart(int at, int limit, bool free, StringBuilder name, ref bool elsewhere, ref bool firm, out int end)
    {
        end = at;
        var isNoun = Lexicon.GroupNouns.Match(text, at, limit, out var after, out var noun);
        if (!isNoun && name.Length > 0 && Lexicon.GroupExtras.Match(text, at, limit, out after, out _))
        {
            isNoun = true;
        }

        if (!isNoun)
        {
            // "các Khu Quản lý đường bộ III và IV": a proper name in the plural.
            if (!free || !text[at].Capital || text[at].Upper || text[at].LineStart)
            {
                return false;
            }

            after = NameEnd(at, limit, ListMode.None);
            if (after == at || after - at < 2)
            {
                return false;
            }
        }
        else if (!text[after].Is(',') && text[after].IsWord && text[after].Capital && !text[after].LineStart && !Lexicon.ProvinceNames.Match(text, after, limit, out _, out _)
            && !Lexicon.GroupTails.Match(text, after, limit, out _, out _))
        {
            // "các Sở Xây dựng", "các Ban Quản lý Dự án"
            after = Lexicon.Agencies.Match(text, at, limit, out var known, out var form) && !form.Single ? known : NameEnd(after, limit, ListMode.None);
            after = free && Lexicon.SectorNouns.Match(text, at, limit, out var sector, out _) ? Sectors(sector, after, limit) : after;
        }

        firm |= isNoun && noun == GroupNoun.Firm;
        var words = text.Say(at, after);
        name.Append(isNoun && Lexicon.GroupNouns.Match(text, at, after, out var bare, out _) && bare == after ? LowerNoun(at, after) : words);
        end = after;
        name.Append(Description(ref end, limit, ref elsewhere));
        return true;
    }

    // "các ngành Du lịch, Giao thông vận tải": further sectors by name.
    private int Sectors(int from, int after, int limit)
    {
        while ((text[after].Is(',') || text[after].Word == Lexicon.And) && text[after + 1].Capital && !text[after + 1].LineStart && after - from < LongestName && !StartsBody(after + 1, limit)
            && NameEnd(after + 1, limit, ListMode.None) is var next && next > after + 1)
        {
            after = next;
        }

        return after;
    }

    private string LowerNoun(int from, int to)
    {
        var words = text.Say(from, to);
        return text[from].Capital && (to - from == 1 || !text[to - 1].Capital || text[from].Upper) ? words.ToLowerInvariant() : words;
    }

    // What belongs to a noun: tails of the lexicon, "thuộc …", or plain words up to a word of duty.
    private string Description(ref int end, int limit, ref bool elsewhere)
    {
        var shown = new StringBuilder();
        for (var rounds = 0; rounds < 6 && end < limit; rounds++)
        {
            if (text[end].LineStart && text[end].Capital && !text[end].Upper && Lexicon.DutyAt(text, end, limit, out _, out _))
            {
                break;
            }

            if (Lexicon.GroupTails.Match(text, end, limit, out var after, out var tail))
            {
                if (tail == Bot.Reading.GroupTail.Own)
                {
                    var own = OwnTail(end, after, limit, ref elsewhere, out var words);
                    if (shown.Length > 0 || words is not null)
                    {
                        shown.Append(' ').Append(words ?? text.Say(end, own));
                    }

                    end = own;
                    continue;
                }

                if (text[after].Word is var to && (to == Lexicon.To || to == Lexicon.Toward) && text[after - 1].Word == Lexicon.Relation)
                {
                    end = StrongStart(after, limit) is var strong && strong > 0 ? strong : FreeEnd(after, limit, allowCommas: false);
                    continue;
                }

                shown.Append(' ').Append(text.Say(end, after));
                end = after;
                continue;
            }

            if (text[end].Word is var linkWord && Lexicon.GroupLinks.Contains(linkWord) && (text[end].Word == Lexicon.Direct && text[end + 1].Word == Lexicon.Belonging || !Lexicon.DutyAt(text, end, limit, out _, out _)))
            {
                var linkEnd = LinkEnd(end, limit, ref elsewhere);
                if (linkEnd == end)
                {
                    break;
                }

                shown.Append(' ').Append(text.Say(end, linkEnd));
                end = linkEnd;
                continue;
            }

            if (Lexicon.PluralPlaces.Match(text, end, limit, out after, out _))
            {
                after = RegionAfter(after, limit);
                shown.Append(' ').Append(text.Say(end, after));
                elsewhere |= !home.Central && (text[end].Word == Lexicon.The || text[end].Word == Lexicon.Of) && text[after - 1].Word != Lexicon.Commune && text[after - 1].Word != Lexicon.Ward;
                end = after;
                continue;
            }

            if (RangeOfPlaces(ref end, limit) is { Length: > 0 } range)
            {
                shown.Append(range);
                continue;
            }

            var free = FreeEnd(end, limit, allowCommas: false);
            if (free == end)
            {
                break;
            }

            shown.Append(' ').Append(text.Say(end, free));
            end = free;
        }

        return shown.ToString();
    }

    // "có liên quan tới việc thực hiện Kế hoạch này | có trách nhiệm …"; -1 where no such word comes soon.
    private int StrongStart(int at, int limit)
    {
        for (var index = at; index < Math.Min(limit, at + 16); index++)
        {
            if (!text[index].IsWord && !text[index].IsNumber)
            {
                return -1;
            }

            if (Lexicon.StrongStarts.Match(text, index, limit, out _, out _))
            {
                return index;
            }
        }

        return -1;
    }

    // "tỉnh", "trên địa bàn tỉnh Đắk Lắk": the issuer's own; null words where it says nothing new.
    private int OwnTail(int at, int after, int limit, ref bool elsewhere, out string? words)
    {
        words = null;
        if (Lexicon.ProvinceNames.Match(text, after, limit, out var end, out var province) && text[after].Capital)
        {
            if (home.Central || province.Name != home.Province)
            {
                end = text[end].Word == Lexicon.And && Lexicon.PluralPlaces.Match(text, end + 1, limit, out var more, out _) ? RegionAfter(more, limit) : end;
                words = text.Say(at, end);
                elsewhere |= !home.Central;
            }

            return end;
        }

        if (text[after].Capital && !text[after].LineStart && text[after].IsWord)
        {
            end = PlaceNameEnd(after, limit);
            words = text.Say(at, end);
            return end;
        }

        // "trên địa bàn" belongs to a description, "cấp tỉnh" says whose.
        if (text[at].Word == Lexicon.On)
        {
            words = text.Say(at, after);
        }

        return after;
    }

    private int LinkEnd(int at, int limit, ref bool elsewhere)
    {
        if (text[at].Word == Lexicon.Of && Lexicon.PluralPlaces.Match(text, at, limit, out var places, out _))
        {
            elsewhere |= !home.Central;
            return RegionAfter(places, limit);
        }

        var inner = at + 1;
        if (text[at].Word == Lexicon.InIt && !Lexicon.Insides.Match(text, inner, limit, out _, out _))
        {
            return at;
        }

        if (text[at].Word == Lexicon.Direct)
        {
            if (text[inner].Word != Lexicon.Belonging)
            {
                return at;
            }

            inner++;
        }

        var bodies = new List<Body>(2);
        if (One(inner, limit, ListMode.Bare, bodies, out var end) && end > inner)
        {
            elsewhere |= bodies[^1].Elsewhere && text[at].Word == Lexicon.Of && !bodies[^1].Central;
            return text[end].Word == Lexicon.And && Lexicon.PluralPlaces.Match(text, end + 1, limit, out var more, out _) ? RegionAfter(more, limit) : end;
        }

        if (Lexicon.GroupTails.Match(text, inner, limit, out var known, out var kind) && kind == Bot.Reading.GroupTail.Filler)
        {
            return known;
        }

        if (Lexicon.Ranks.Match(text, inner, limit, out var rank, out _))
        {
            var place = ReadPlace(inner, limit, AgencyLevel.Commune);
            elsewhere |= place.Province is not null && place.Province.Name != home.Province && !home.Central;
            var stop = place.End;
            if (text[stop].Word == Lexicon.And && Lexicon.PluralPlaces.Match(text, stop + 1, limit, out var others, out _))
            {
                return RegionAfter(others, limit);
            }

            return Math.Max(stop, rank);
        }

        end = FreeEnd(inner, limit, allowCommas: false);
        return end > inner ? end : text[at].Word == Lexicon.Direct ? inner : at;
    }

    // Plain words of a description, up to a mark, a word of duty or of grammar.
    private int FreeEnd(int at, int limit, bool allowCommas)
    {
        var end = at;
        while (end < limit && end - at < 14)
        {
            var token = text[end];
            if (token.IsNumber && end > at)
            {
                end++;
                continue;
            }

            if (!token.IsWord)
            {
                if (allowCommas && token.Is(','))
                {
                    end++;
                    continue;
                }

                break;
            }

            if (Lexicon.InCompound(text, end) && !token.LineStart)
            {
                end++;
                continue;
            }

            if (token.Word == Lexicon.And || (token.LineStart && token.Capital && !text[end - 1].Capital) || token.Word == Lexicon.The
                || (token.Capital && (StartsNamedBody(end, limit) || Lexicon.Committees.Match(text, end, limit, out _, out _)))
                || Lexicon.FunctionWords.Contains(token.Word) || Lexicon.Openers.Match(text, end, limit, out _, out _)
                || Lexicon.CueAt(text, end, limit, out _, out _) || Lexicon.NoDuties.Match(text, end, limit, out _, out _)
                || (end > at && Lexicon.GroupLinks.Contains(token.Word)) || Lexicon.GroupTails.Match(text, end, limit, out _, out _))
            {
                break;
            }

            if (Lexicon.DutyAt(text, end, limit, out var duty, out _)
                && !(Lexicon.NameWords.Match(text, end, limit, out var part, out _) && part >= duty && InsideName(part, limit)))
            {
                break;
            }

            end++;
        }

        return end;
    }
}
