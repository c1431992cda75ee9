using System.Text;
using Bot.Directives;

namespace Bot.Questions;

/// <summary>
/// What of an agency's name is its own and what is its place, in a form that compares: "UBND tỉnh Đắk Lắk" and "Uỷ ban nhân dân tỉnh
/// Đắc Lắc" are both (ubndtinh, daklak); "Công an Thành phố" of Hà Nội is (congantinh, hanoi).
/// </summary>
/// <param name="Core">The base letters of the name without its place, in the directory's words where it knows the body.</param>
/// <param name="Place">The base letters of the place's name; null for the centre or where it is not told.</param>
internal readonly record struct AgencyCore(string Core, string? Place)
{
    private static readonly (string Long, string Short)[] LongWords =
    [
        ("uybannhandan", "ubnd"), ("uynhandan", "ubnd"), ("hoidongnhandan", "hdnd"), ("mattrantoquoc", "mttq"), ("thanhpho", "tp"),
        ("trunguong", "tw"), ("daibieuquochoi", "dbqh"), ("hochiminhcity", "tphochiminh"), ("vietnam", "vn"),
    ];

    /// <summary>The joined names of people's committees below the province, longest first.</summary>
    public static readonly string[] LocalUnits = ["ubndthitran", "ubnddackhu", "ubndphuong", "ubndhuyen", "ubndthixa", "ubndquan", "ubndxa"];

    private static readonly Dictionary<string, string> ProvinceOfForm = MakeProvinceForms();

    /// <summary>The base letters of a name's words joined, "và" left out, long words for one thing brought to the short one.</summary>
    public static string Join(IEnumerable<string> bases)
    {
        var joined = new StringBuilder();
        foreach (var word in bases)
        {
            if (word is not ("va" or "and" or "the"))
            {
                joined.Append(word);
            }
        }

        foreach (var (full, brief) in LongWords)
        {
            joined.Replace(full, brief);
        }

        return joined.ToString();
    }

    /// <summary>As <see cref="Join(IEnumerable{string})"/>, of a name as written.</summary>
    public static string Join(string name) => Join(QuestionWord.Split(name).Select(word => word.Base));

    /// <summary>The joined name of the province or city that a joined form names ("tphcm", "hanoi"); null for none.</summary>
    public static string? ProvinceOf(string joined) => ProvinceOfForm.GetValueOrDefault(joined);

    /// <summary>The joined form of a place: a province in its official spelling, else as written.</summary>
    public static string? PlaceKey(string? place) => place is null ? null : ProvinceOf(Join(place)) ?? Join(place);

    /// <summary>Takes an agency's name apart.</summary>
    /// <param name="agency">As the document assigns it.</param>
    /// <param name="official">The directory's joined official name of a joined form; null where it does not know the form.</param>
    public static AgencyCore Of(Agency agency, Func<string, string?> official)
    {
        var words = QuestionWord.Split(agency.Name).Select(word => word.Base).ToList();
        var place = PlaceKey(agency.Place);
        var end = words.Count;
        if (agency.Kind == AgencyKind.Body)
        {
            (end, place) = WithoutPlace(words, place);
        }

        var core = Join(words.Take(end));
        if (agency.Kind == AgencyKind.Body)
        {
            core = core is "tinh" or "tp" or "ubnd" or "ubndtp" ? "ubndtinh" : core;
            foreach (var unit in LocalUnits)
            {
                if (core.Length > unit.Length && core.StartsWith(unit, StringComparison.Ordinal))
                {
                    return new AgencyCore(unit, core[unit.Length..]);
                }
            }

            core = official(core) ?? official(core + "tinh") ?? OfCity(core, official) ?? OfItsHead(core, official) ?? core;
        }

        return new AgencyCore(core, place);
    }

    // "Ủy ban MTTQ Việt Nam thành phố" is in a city what "… tỉnh" is in a province.
    private static string? OfCity(string core, Func<string, string?> official) =>
        core.EndsWith("tp", StringComparison.Ordinal) ? official(core[..^2] + "tinh") : null;

    // "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh", "Giám đốc Sở Y tế": who heads a body stands for it.
    private static string? OfItsHead(string core, Func<string, string?> official)
    {
        var head = Array.Find(["banthuongtruc", "banthuongvu", "giamdoc", "botruong", "thutruong", "chutich"], head => core.StartsWith(head, StringComparison.Ordinal));
        return head is null ? null : official(core[head.Length..]) ?? official(core[head.Length..] + "tinh");
    }

    private static (int End, string? Place) WithoutPlace(List<string> words, string? place)
    {
        for (var start = Math.Max(1, words.Count - 5); start < words.Count; start++)
        {
            var tail = Join(words.Skip(start));
            var province = ProvinceOf(tail);
            if (province is null && tail != place)
            {
                continue;
            }

            var head = Join(words.Take(start));
            // "tỉnh X" and "thành phố X" after another name are its place; after UBND the rank belongs to the body.
            var rank = start > 1 && words[start - 1] == "tinh" ? 1
                : start > 2 && words[start - 1] == "pho" && words[start - 2] == "thanh" ? 2 : 0;
            return head is "ubndtinh" or "ubndtp" || rank == 0 || start - rank < 1
                ? (start, province ?? place)
                : (start - rank, province ?? place);
        }

        return (words.Count, place);
    }

    private static Dictionary<string, string> MakeProvinceForms()
    {
        var forms = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var province in Provinces.All)
        {
            var name = Join(province.Name);
            foreach (var form in province.OtherSpellings.Prepend(province.Name))
            {
                forms.TryAdd(Join(form), name);
                forms.TryAdd("tp" + Join(form), name);
            }
        }

        return forms;
    }
}
