using System.Text;
using Bot.Directives;

namespace Bot.Reading;

/// <summary>Reads groups: "các sở, ban, ngành", "các đơn vị liên quan của tỉnh", "Doanh nghiệp, nhà đầu tư", "ngành y tế".</summary>
internal sealed class GroupReader(TokenText text, Home home, ProperNameReader names, GroupDescription descriptions, IReadOnlyList<Body> recipients)
{
    /// <summary>Reads a group: "các sở, ban, ngành", "các đơn vị liên quan của tỉnh", "Doanh nghiệp, nhà đầu tư".</summary>
    public bool Read(int at, int nounAt, int limit, ListMode mode, List<Body> bodies, out int end)
    {
        end = at;
        var first = bodies.Count;
        limit = Math.Min(limit, at + (BodyReader.LongestName * 2));
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
            if (next >= 0 && plural && Apart(index, after, next, limit))
            {
                bodies.Add(new Body("Các " + name, home.Province, AgencyKind.Group, bodies.Count > first ? index : at, after, elsewhere) { Central = home.Central });
                name.Clear();
                index = next;
                continue;
            }

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

        at = bodies.Count > first ? index : at;
        nounAt = bodies.Count > first ? index : nounAt;
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

        end = descriptions.FreeEnd(noun, limit, allowCommas: true);
        if (text[end - 1].Is(',') || end >= limit || !text[end].IsWord || (!Lexicon.DutyAt(text, end, limit, out _, out _) && !Lexicon.Adverbs.Match(text, end, limit, out _, out _))
            || Lexicon.NoDuties.Match(text, end, limit, out _, out _) || text[end - 1].Is(':'))
        {
            end = at;
            return false;
        }

        bodies.Add(new Body(Capitalised(text.Say(at, end)), home.Province, AgencyKind.Group, at, end) { Central = home.Central });
        return true;
    }

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

            after = names.End(at, limit, ListMode.None);
            if (after == at || after - at < 2)
            {
                return false;
            }
        }
        else if (!text[after].Is(',') && text[after].IsWord && text[after].Capital && !text[after].LineStart && !Lexicon.ProvinceNames.Match(text, after, limit, out _, out _)
            && !Lexicon.GroupTails.Match(text, after, limit, out _, out _))
        {
            // "các Sở Xây dựng", "các Ban Quản lý Dự án"
            after = Lexicon.Agencies.Match(text, at, limit, out var known, out var form) && !form.Single ? known : names.End(after, limit, ListMode.None);
            after = free && Lexicon.SectorNouns.Match(text, at, limit, out var sector, out _) ? Sectors(sector, after, limit) : after;
        }

        firm |= isNoun && noun == GroupNoun.Firm;
        var words = text.Say(at, after);
        name.Append(isNoun && Lexicon.GroupNouns.Match(text, at, after, out var bare, out _) && bare == after ? LowerNoun(at, after) : words);
        end = after;
        name.Append(descriptions.Read(ref end, limit, ref elsewhere));
        return true;
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

        // A capital that begins a body's own name, "Cục trưởng" as an office, "tổ chức" as the verb.
        if (Lexicon.NamedBodyAt(text, next, limit) || Lexicon.Offices.Match(text, next, limit, out _, out _))
        {
            return -1;
        }

        // "các chủ đầu tư và | Ban Quản lý dự án khu vực"
        if (text[next].Capital && text[next].Word == Lexicon.Board && !text[at - 1].Capital && Lexicon.BareHeads.Match(text, next, limit, out var board, out _) && board - next > 2)
        {
            return -1;
        }

        if (text[next].Word == Lexicon.OrganisationFirst && after == next + 2 && !(text[at - 1].Word == Lexicon.Relation && text[at].Is(',') && (text[at - 2].Word == Lexicon.Organ || !Lexicon.DutyAt(text, after, limit, out _, out _))))
        {
            var follows = text[after];
            return follows.Is(',') || follows.Is(';') || follows.Is('.') || follows.Is(':') || follows.Word == Lexicon.And || after >= limit || follows.LineStart && follows.Capital
                || Lexicon.GroupTails.Match(text, after, limit, out _, out _) || Lexicon.GroupLinks.Contains(follows.Word) ? next : -1;
        }

        return next;
    }

    // "các cơ quan chuyên môn | , cơ quan hành chính khác", "các sở, ban, ngành | , tổ chức chính trị - xã hội": another group after one that is described.
    private bool Apart(int noun, int end, int next, int limit)
    {
        if (Lexicon.PoliticalGroups.Match(text, next, limit, out _, out _))
        {
            return true;
        }

        return Lexicon.GroupNouns.Match(text, noun, limit, out var bare, out _) && bare < end && Lexicon.Descriptions.Match(text, bare, limit, out var described, out _) && described == end
            && Lexicon.GroupNouns.Match(text, next, limit, out var other, out _) && other - next > 1 && text[next].Word != Lexicon.OrganisationFirst;
    }

    // "các ngành Du lịch, Giao thông vận tải": further sectors by name.
    private int Sectors(int from, int after, int limit)
    {
        while ((text[after].Is(',') || text[after].Word == Lexicon.And) && text[after + 1].Capital && !text[after + 1].LineStart && after - from < BodyReader.LongestName && !Lexicon.BodyAt(text, after + 1, limit)
            && names.End(after + 1, limit, ListMode.None) is var next && next > after + 1)
        {
            after = next;
        }

        return after;
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

    private string LowerNoun(int from, int to)
    {
        var words = text.Say(from, to);
        return text[from].Capital && (to - from == 1 || !text[to - 1].Capital || text[from].Upper) ? words.ToLowerInvariant() : words;
    }

    private static string Capitalised(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>Whether a group's words point back: "Các Sở Xây dựng nêu trên": those of the list of recipients.</summary>
    public static bool RefersBack(string words) =>
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
            ? [.. recipients.Where(body => body.Kind == AgencyKind.Body && body.Name.StartsWith(stem, StringComparison.OrdinalIgnoreCase))]
            : null;
    }
}
