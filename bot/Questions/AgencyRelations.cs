using System.Text.RegularExpressions;
using Bot.Directives;

namespace Bot.Questions;

/// <summary>Which bodies of the documents are the one that a question names, and how.</summary>
internal static class AgencyRelations
{
    // Groups that name nobody: from "các đơn vị liên quan" it does not follow that one body is meant.
    private static readonly HashSet<string> Vague =
        ["cac", "co", "quan", "don", "vy", "to", "chuc", "ca", "nhan", "lien", "khac", "chuc", "nang", "doanh", "nghiep", "dia", "phuong", "thuoc", "truc", "tren", "ban", "bo", "phan", "tinh", "thanh", "pho", "nganh_", "nguoi", "dung", "dau"];

    private static readonly Regex OfEachPlace = new("^(?:cac|cua)*(?:tinh|tp|thanhpho|diaphuong|huyen|quan|thixa|xa|phuong|nganh)", RegexOptions.CultureInvariant);

    // Of a central document: "Các tỉnh, thành phố", "Các địa phương".
    private static readonly Regex NamesProvinces = new("^cac(?:tinh(?:tp|thanh)?(?:tructhuoctw)?|diaphuong)$", RegexOptions.CultureInvariant);

    private static readonly Regex UnionGroups = new("doanthe|tochucchinhtrixahoi", RegexOptions.CultureInvariant);

    private static readonly Regex OfRegion = new("^(?:khuvuc)?(?:[ivx]+|\\d+)?$", RegexOptions.CultureInvariant);

    private static readonly Dictionary<string, (string Into, DateOnly Until)> Mergers = Provinces.All
        .Where(province => province is { MergedInto: not null, Until: not null })
        .ToDictionary(province => AgencyCore.Join(province.Name), province => (AgencyCore.Join(province.MergedInto!), province.Until!.Value), StringComparer.Ordinal);

    /// <summary>The relation; null where the body is another one.</summary>
    /// <param name="asked">The body of the question.</param>
    /// <param name="body">A body of the documents.</param>
    /// <param name="names">Where predecessors are known.</param>
    /// <param name="today">The day of the question: a merger of places counts from its day on.</param>
    public static FoundAs? Of(AskedAgency asked, IndexedAgency body, AgencyNames names, DateOnly today)
    {
        if (asked.IsGroup)
        {
            return body.Agency.Kind == AgencyKind.Group && IsSameGroup(asked.Bodies[0].Core, body.Core.Core) && (asked.Place is null || asked.Place == body.Core.Place) ? FoundAs.Itself : null;
        }

        if (asked.Bodies.Count == 0)
        {
            // "Trường Tiểu học Hưng Lộc" is one of "Các trường học".
            return body.Agency.Kind == AgencyKind.Group && (IsKindOf(asked.Words, body.Core.Core) || IsOfEach(asked.Words, body.Core.Core) || IsUnion(asked.Words, body)) ? FoundAs.GroupMember : null;
        }

        foreach (var wanted in asked.Bodies)
        {
            if (body.Agency.Kind == AgencyKind.Group)
            {
                if (IsMember(asked, wanted, body))
                {
                    return FoundAs.GroupMember;
                }

                continue;
            }

            var place = PlaceRelation(asked.Place, body.Core.Place, today);
            if (place is null)
            {
                continue;
            }

            // "Kho bạc Nhà nước" is also its regional office, "Kho bạc Nhà nước khu vực XV".
            if (wanted.Core == body.Core.Core
                || (body.Core.Core.StartsWith(wanted.Core, StringComparison.Ordinal) && OfRegion.IsMatch(body.Core.Core[wanted.Core.Length..]) && (wanted.Core.EndsWith("khuvuc", StringComparison.Ordinal) || body.Core.Core.AsSpan(wanted.Core.Length).StartsWith("khuvuc"))))
            {
                return place;
            }

            if (wanted.Entry is { } entry && Line(entry, body.Core.Core, names, today) is { } line)
            {
                return line;
            }
        }

        return null;
    }

    private static FoundAs? Line(AgencyEntry entry, string core, AgencyNames names, DateOnly today)
    {
        // What was divided among several is not simply theirs: only whole successions count.
        return names.SuccessorCore(core) is { } next && next == AgencyCore.Join(entry.Name) ? FoundAs.Predecessor
            // A body that still exists has handed nothing on.
            : entry.Until is { } until && until < today && entry.Successors.Count == 1 && AgencyCore.Join(entry.Successors[0]) == core ? FoundAs.Successor
            : null;
    }

    private static FoundAs? PlaceRelation(string? asked, string? place, DateOnly today)
    {
        if (asked is null || asked == place)
        {
            return FoundAs.Itself;
        }

        if (place is null)
        {
            return null;
        }

        return MergedInto(place, today) == asked ? FoundAs.Predecessor
            : MergedInto(asked, today) == place ? FoundAs.Successor
            : null;
    }

    private static string? MergedInto(string place, DateOnly today)
    {
        return Mergers.TryGetValue(place, out var merger) && merger.Until < today ? merger.Into : null;
    }

    private static bool IsMember(AskedAgency asked, NamedBody wanted, IndexedAgency group)
    {
        if (group.IsVague && !(wanted.Core == "ubndtinh" && asked.Place is not null && NamesProvinces.IsMatch(group.Core.Core)))
        {
            return false;
        }

        // "Sở Y tế các tỉnh, thành phố trực thuộc Trung ương" is every Sở Y tế.
        if (group.Core.Core.StartsWith(wanted.Core, StringComparison.Ordinal) && OfEachPlace.IsMatch(group.Core.Core[wanted.Core.Length..]))
        {
            return true;
        }

        var local = AgencyCore.LocalUnits.Contains(wanted.Core);
        if (asked.Province is not null && group.Core.Place is not null && group.Core.Place != asked.Province)
        {
            return false;
        }

        if (!local && asked.Place is not null && group.Core.Place is not null && group.Core.Place != asked.Place)
        {
            return false;
        }

        var place = wanted.Entry?.Level == AgencyLevel.Central ? null : local ? asked.PlaceName : asked.PlaceName ?? group.Agency.Place;
        var name = local ? $"{(wanted.Core == "ubndhuyen" ? "UBND huyện" : wanted.Name)} {asked.PlaceName}" : wanted.Core == "ubndtinh" ? $"UBND {(Provinces.Find(place ?? "")?.FullName ?? "tỉnh")}" : wanted.Name;
        if (wanted.Core == "ubndtinh")
        {
            return AgencyGroup.Includes(group.Agency with { Place = null }, new Agency(name, place)) && group.Core.Place is null;
        }

        return AgencyGroup.Includes(group.Agency with { Place = place is null ? group.Agency.Place : place }, new Agency(name, place));
    }

    private static bool IsKindOf(string words, string group)
    {
        var joined = AgencyCore.Join(words);
        return Array.Exists(["truong", "benhvien", "doanhnghiep", "congty", "thon", "hoptacxa"], kind => joined.StartsWith(kind, StringComparison.Ordinal)
            && group.StartsWith("cac" + (kind == "congty" ? "doanhnghiep" : kind), StringComparison.Ordinal)
            && (kind != "truong" || !Array.Exists(SchoolLevels, level => group.Contains(level.Full, StringComparison.Ordinal)) || Array.Exists(SchoolLevels, level =>
                group.Contains(level.Full, StringComparison.Ordinal) && (joined.Contains(level.Full, StringComparison.Ordinal) || joined.Contains(level.Brief, StringComparison.Ordinal)))));
    }

    private static readonly (string Full, string Brief)[] SchoolLevels =
        [("trunghocphothong", "thpt"), ("trunghoccoso", "thcs"), ("tieuhoc", "truongth"), ("mamnon", "truongmn"), ("daihoc", "truongdh"), ("caodang", "truongcd")];

    private static readonly Regex EachOfRank = new("^(?:cac(?<head>[a-z]{4,}?)|(?<head>[a-z]{4,}?)cac)(?<ranks>(?:xa|phuong|thitran|dackhu|huyen|quan|thixa|tp|thon)+)(?:trendiaban[a-z]*|lienquan)?$", RegexOptions.CultureInvariant);

    // "Đảng ủy phường Chiềng Lề" is one of "Các đảng ủy xã, phường".
    private static bool IsOfEach(string words, string group)
    {
        var joined = AgencyCore.Join(words);
        return EachOfRank.Match(group) is { Success: true } each && joined.StartsWith(each.Groups["head"].Value, StringComparison.Ordinal)
            && Regex.Match(joined[each.Groups["head"].Value.Length..], "^(?:xa|phuong|thitran|dackhu|huyen|quan|thixa|tp|thon)") is { Success: true } rank
            && each.Groups["ranks"].Value.Contains(rank.Value, StringComparison.Ordinal);
    }

    // "Hội Nông dân tỉnh Đồng Tháp" is one of "Các đoàn thể tỉnh" of Đồng Tháp.
    private static bool IsUnion(string words, IndexedAgency group)
    {
        var core = AgencyCore.Of(new Agency(words, null), _ => null);
        return core.Place is not null && core.Place == group.Core.Place && !group.IsVague && UnionGroups.IsMatch(group.Core.Core)
            && Array.Exists(["hoinongdan", "hoilienhiep", "hoicuuchienbinh", "hoiphunu", "tinhdoan", "liendoanlaodong", "doanthanhnien"], kind => core.Core.StartsWith(kind, StringComparison.Ordinal));
    }

    /// <summary>Whether a group's name tells nobody who belongs to it ("Các cơ quan, đơn vị").</summary>
    public static bool IsVague(string group) =>
        QuestionWord.Split(group).TakeWhile(word => word.Base is not ("duoc" or "chu" or "tai" or "trong"))
            .All(word => (Vague.Contains(word.Base) && !(word.Base == "bo" && word.Form.Tone == 5)) || word.Base == "va");

    private static bool IsSameGroup(string asked, string group)
    {
        var (first, second) = (Ranks(asked), Ranks(group));
        return first.Overlaps(second) || Bare(asked) == Bare(group);
    }

    private static string Bare(string joined) => joined.StartsWith("cac", StringComparison.Ordinal) ? joined[3..] : joined;

    // "cacsobannganh", "ubndcacxaphuong": the ranks in them.
    private static HashSet<string> Ranks(string joined)
    {
        var ranks = new HashSet<string>(StringComparer.Ordinal);
        var rest = joined.Replace("lienquan", "", StringComparison.Ordinal).Replace("diaban", "", StringComparison.Ordinal);
        foreach (var (form, rank) in ((string, string)[])[("doanthe", "doanthe"), ("diaphuong", "diaphuong"), ("thitran", "xa"), ("dackhu", "xa"), ("thixa", "huyen"), ("phuong", "xa"), ("huyen", "huyen"), ("quan", "huyen"), ("nganh", "so"), ("ban", "so"), ("xa", "xa"), ("so", "so"), ("bo", "bo"), ("tinh", "tinh")])
        {
            if (rest.Contains(form, StringComparison.Ordinal))
            {
                rest = rest.Replace(form, "", StringComparison.Ordinal);
                ranks.Add(rank);
            }
        }

        if (ranks.Contains("bo"))
        {
            ranks.Remove("so");
        }

        return ranks;
    }
}
