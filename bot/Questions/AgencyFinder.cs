using Bot.Directives;

namespace Bot.Questions;

/// <summary>
/// Finds the bodies that a question names: in full, short, in English, by the beginning of the name, with a slip of typing, with or
/// without a place. Names are read longest first; what was read is claimed in the question.
/// </summary>
internal sealed class AgencyFinder(QuestionText question, AgencyNames names, QuestionLanguage language)
{
    private const int LongestName = 18;

    // A word that ends a body's name in a question.
    private static readonly HashSet<string> Ends =
    [
        "duoc", "phai", "co", "can", "lam", "chu", "phoi", "thuc", "nhan", "nao", "gi", "chiu", "lo", "den", "trong", "o", "de", "ve", "theo", "la",
        "thi", "khong", "chua", "da", "dang", "se", "con", "khi", "bi", "cung", "ai", "bao", "hay", "nhu", "truoc", "sau", "sap", "qua", "het", "tham",
        "must", "has", "have", "had", "is", "are", "was", "were", "do", "does", "did", "to", "asked", "told", "assigned", "responsible", "by", "before",
        "about", "on", "this", "next", "lead", "coordinate", "should", "need", "needs", "due", "task", "tasks", "duties", "supposed", "take", "takes",
    ];

    private static readonly HashSet<string> TwoWordHeads =
    [
        "trung tam", "van phong", "cong ty", "tap doan", "ngan hang", "bao hiem", "kho bac", "tong cong", "lien doan", "uy ban", "cong an", "toa an",
        "vien kiem", "ban quan", "ban chi", "bo chi", "bo tu", "dang uy", "lien minh", "hiep hoi", "chi cuc", "tong cuc", "thi hanh", "dai hoc", "hoc vien",
    ];

    private readonly IReadOnlyList<QuestionWord> _words = question.Words;
    private readonly List<AskedAgency> _found = [];
    private int _lastEnd;

    /// <summary>Readings of a name for what it stands for: (as typed, as understood). Empty where nothing had to be guessed.</summary>
    public List<Understanding> UnderstoodAs { get; } = [];

    /// <summary>Bodies between which the question does not decide; empty where it does.</summary>
    public List<NamedBody> Choices { get; } = [];

    /// <summary>Finds them in the order of the question.</summary>
    public IReadOnlyList<AskedAgency> Find()
    {
        for (var i = 0; i < _words.Count; i++)
        {
            if (question.IsClaimed(i))
            {
                continue;
            }

            var end = TryGroup(i);
            end = end > i ? end : TryLocal(i);
            end = end > i ? end : TryName(i);
            end = end > i ? end : TryProvince(i);
            if (end > i)
            {
                i = end - 1;
            }
        }

        return _found;
    }

    /// <summary>Finds slips of typing and unknown bodies, once all else of the question is read.</summary>
    public void FindRest()
    {
        if (_found.All(agency => agency.Part != AskedPart.Assignee) && Choices.Count == 0)
        {
            FindSlip();
        }

        if (_found.All(agency => agency.Part != AskedPart.Assignee) && Choices.Count == 0)
        {
            new UnknownBodyFinder(question, names, Ends).Find(Add, UnderstoodAs);
        }
    }

    private int TryName(int start)
    {
        var (named, namedEnd) = Longest(start, names.Named);
        if (namedEnd == start + 1 && !IsShortForm(start))
        {
            named = [];
            namedEnd = start;
        }

        var (beginning, beginningEnd) = Longest(start, names.Beginning);
        var least = start + 1 < _words.Count && TwoWordHeads.Contains($"{_words[start].Base} {_words[start + 1].Base}") ? 4 : 3;
        if (beginningEnd - start < least)
        {
            beginning = [];
            beginningEnd = start;
        }

        if (named.Count > 0 && namedEnd >= beginningEnd)
        {
            var joined = Joined(start, namedEnd);
            var exact = named.Where(body => body.Core == joined).ToList();
            var bodies = exact.Count > 0 ? exact : beginningEnd == namedEnd ? [.. named.Union(beginning)] : named;
            return Accept(start, namedEnd, bodies, guessed: beginningEnd == namedEnd && exact.Count == 0);
        }

        // A beginning is no name where the words go on in another way ("Sở Văn hóa nghệ thuật").
        return beginning.Count > 0 && (beginningEnd == _words.Count || EndsName(beginningEnd) || PlaceAt(beginningEnd).End > beginningEnd)
            ? Accept(start, beginningEnd, beginning, guessed: true)
            : start;
    }

    private int Accept(int start, int end, IReadOnlyList<NamedBody> bodies, bool guessed)
    {
        var known = Resolve(bodies);
        if (known.Count > 1 && !AreOneLine(known))
        {
            if (PartOf(start) == AskedPart.Assignee)
            {
                Choices.AddRange(known);
                question.Claim(start, end);
            }

            return end;
        }

        if (guessed && known.Count == 1 && known[0].Kind == AgencyKind.Body)
        {
            UnderstoodAs.Add(new Understanding(question.Slice(start, end), known[0].Name));
        }

        return AcceptWithPlace(start, end, known);
    }

    private int AcceptWithPlace(int start, int end, IReadOnlyList<NamedBody> bodies)
    {
        var (placeEnd, place, placeName) = PlaceAt(end);
        if (place is null && placeEnd == end && end < _words.Count && _words[end].Base == "tinh" && !_words[end].AfterStop && (end + 1 == _words.Count || EndsName(end + 1)))
        {
            placeEnd = end + 1;
        }

        if (place is null && bodies.Any(body => body.Entry?.Level is AgencyLevel.Commune or AgencyLevel.District)
            && new LocalUnitReader(_words, names, Ends).Read(end) is { } unit && !question.IsClaimed(end, unit.End))
        {
            (placeEnd, place, placeName) = (unit.End, unit.Place, unit.Name);
        }

        if (place is null && PlaceBefore(start) is var (before, key, shown) && before < start)
        {
            (start, place, placeName) = (before, key, shown);
        }

        Add(new AskedAgency(question.Slice(start, placeEnd), bodies, place, placeName, PartOf(start)), start, placeEnd);
        return placeEnd;
    }

    // Where several bodies fit, those that the documents name; else those that exist.
    private static IReadOnlyList<NamedBody> Resolve(IReadOnlyList<NamedBody> bodies)
    {
        if (bodies.Count < 2)
        {
            return bodies;
        }

        var inDocuments = bodies.Where(body => body.InDocuments).ToList();
        var existing = bodies.Where(body => body.Entry is not { Until: not null }).ToList();
        return inDocuments.Count > 0 ? inDocuments : existing.Count > 0 ? existing : bodies;
    }

    // A predecessor and its successor are one line of work; a ministry and a department of one name are not.
    private static bool AreOneLine(IReadOnlyList<NamedBody> bodies) =>
        bodies.All(body => body.Entry is not null)
        && bodies.Any(last => bodies.All(body => body == last || body.Entry!.Successors.Contains(last.Name)));

    private int TryGroup(int start)
    {
        var end = GroupWords.EndOf(_words, start, out var group);
        if (end <= start || question.IsClaimed(start, end))
        {
            return start;
        }

        var body = new NamedBody(question.Slice(start, end), AgencyCore.Join(group), null, true, AgencyKind.Group);
        return AcceptWithPlace(start, end, [body]);
    }

    private int TryLocal(int start)
    {
        if (new LocalUnitReader(_words, names, Ends).Read(start) is not { } local || question.IsClaimed(start, local.End))
        {
            return start;
        }

        var body = new NamedBody(local.Title, local.Core, names.Directory.Find(local.Title), true, AgencyKind.Body);
        var (_, province, _) = PlaceAt(local.End);
        var end = province is null ? local.End : PlaceAt(local.End).End;
        Add(new AskedAgency(question.Slice(start, end), [body], local.Place, local.Name, PartOf(start)) { Province = province }, start, end);
        return end;
    }

    // "tỉnh Thanh Hóa phải làm gì", "Thanh Hoa province", "UBND Đồng Nai"; a place alone only where a duty is asked of it.
    private int TryProvince(int start)
    {
        var head = start;
        var committee = false;
        foreach (var words in (ReadOnlySpan<string[]>)[["ubnd"], ["uy", "ban", "nhan", "dan"], ["people", "s", "committee"], ["uy", "ban"]])
        {
            if (StartsWith(head, words))
            {
                head += words.Length;
                committee = true;
                break;
            }
        }

        var ranked = false;
        foreach (var words in (ReadOnlySpan<string[]>)[["tinh"], ["thanh", "pho"], ["tp"], ["city", "of"], ["province", "of"], ["of"]])
        {
            if (StartsWith(head, words) && (words[0] != "of" || committee))
            {
                head += words.Length;
                ranked = words[0] != "of";
                break;
            }
        }

        var (end, place, name) = ProvinceAt(head);
        if (place is null)
        {
            return start;
        }

        if (StartsWith(end, ["province"]) || StartsWith(end, ["city"]))
        {
            end++;
            ranked = true;
        }

        if (StartsWith(end, ["people", "s", "committee"]))
        {
            end += 3;
            committee = true;
        }

        var asked = committee
            || (language == QuestionLanguage.English && start > 0 && _words[start - 1].Base is "must" or "does" or "did" or "should" && Longest(end, names.Named).End <= end + 1)
            || ((ranked || start == 0 || GivesTo(start)) && AsksDuty(start, end));
        if (!asked || question.IsClaimed(start, end))
        {
            return start;
        }

        var city = !committee && head > start && (_words[head - 1].Base is "pho" or "tp") || (end > start && _words[end - 1].Base == "city");
        if (city && Provinces.All.Any(province => province.Rank == "tỉnh" && AgencyCore.Join(province.Name) == place))
        {
            // "thành phố Kon Tum" of tỉnh Kon Tum: a unit of a district's rank.
            var unit = new NamedBody("UBND thành phố", "ubndhuyen", names.Directory.Find("UBND huyện"), true, AgencyKind.Body);
            Add(new AskedAgency(question.Slice(start, end), [unit], place, name, PartOf(start)) { Province = place }, start, end);
            return end;
        }

        var entry = names.Directory.Find("UBND tỉnh");
        var body = new NamedBody("UBND tỉnh", "ubndtinh", entry, true, AgencyKind.Body);
        Add(new AskedAgency(question.Slice(start, end), [body], place, name, PartOf(start)), start, end);
        return end;
    }

    private bool GivesTo(int start) => start > 0 && _words[start - 1].Base is "giao" or "cho" && PartOf(start) == AskedPart.Assignee;

    private bool AsksDuty(int start, int end) =>
        end < _words.Count
        && (_words[end].Base is "phai" or "duoc" or "lam" or "can" or "must" or "has" or "have" or "had" or "is" or "was" or "do" or "told" or "asked" or "need" or "needs"
            || (_words[end].Base == "co" && end + 1 < _words.Count && _words[end + 1].Base is "viec" or "nhiem" or "phai" or "gi" or "nhung" or "may"))
        || end == _words.Count && GivesTo(start);

    private void FindSlip()
    {
        if (SlipFinder.Find(question, names) is not { } slip)
        {
            return;
        }

        var bodies = Resolve(slip.Bodies);
        if (bodies.Count > 1 && !AreOneLine(bodies))
        {
            Choices.AddRange(bodies);
            question.Claim(slip.Start, slip.End);
            return;
        }

        UnderstoodAs.Add(new Understanding(question.Slice(slip.Start, slip.End), bodies[0].Name));
        AcceptWithPlace(slip.Start, slip.End, bodies);
    }

    private void Add(AskedAgency agency, int start, int end)
    {
        _found.Add(agency);
        _lastEnd = end;
        question.Claim(start, end);
    }

    private AskedPart PartOf(int start)
    {
        // "báo cáo Chính phủ, Thủ tướng": the second goes with the first.
        var previous = start > 0 && _words[start - 1].Base is "va" or "and" ? start - 2 : start - 1;
        if (previous >= 0 && _lastEnd == previous + 1 && _found[^1].Part != AskedPart.Assignee)
        {
            return _found[^1].Part;
        }

        var before = $" {string.Join(' ', _words.Take(start).TakeLast(7).Select(word => word.Base))} ";
        return AddresseeBefore.IsMatch(before) ? AskedPart.Addressee : PartnerBefore.IsMatch(before) ? AskedPart.Partner : AskedPart.Assignee;
    }

    private static readonly System.Text.RegularExpressions.Regex AddresseeBefore = new(
        " (?:bao cao(?: ket qua| dinh ky| hang \\w+| nam| thang| quy)*(?: ve| cho| len| toi| gui)?|(?:gui|nop|tong hop|chuyen)(?: \\w+){0,3}? (?:ve|cho|den|toi)|gui|trinh|tham muu(?: cho)?|thong qua|xin y kien|kien nghi"
        + "|(?:report|reports|sent|send|sends|submit|submits|submitted|go|reported)(?: \\w+){0,3}? to(?: the)?) $",
        System.Text.RegularExpressions.RegexOptions.CultureInvariant);

    private static readonly System.Text.RegularExpressions.Regex PartnerBefore = new(
        " (?:(?:phoi hop|cung|chung|lam viec)(?: voi)?|voi|with(?: the)?|alongside(?: the)?|together with(?: the)?) $",
        System.Text.RegularExpressions.RegexOptions.CultureInvariant);

    private (IReadOnlyList<NamedBody> Bodies, int End) Longest(int start, Func<string, IReadOnlyList<NamedBody>> look)
    {
        for (var end = Math.Min(_words.Count, start + LongestName); end > start; end--)
        {
            if (question.IsClaimed(start, end) || _words[end - 1].Base is "va" or "and")
            {
                continue;
            }

            var bodies = look(Joined(start, end));
            if (bodies.Count > 0)
            {
                return (bodies, end);
            }
        }

        return ([], start);
    }

    // One word names a body only as a short form: "SYT", "stnmt"; never "cat" or "gi".
    private bool IsShortForm(int word)
    {
        var letters = _words[word].Base;
        var shouting = _words.All(other => other.AllCapitals || other.Text.Length < 2);
        return letters.Length > 5 || (_words[word].AllCapitals && !shouting) || (letters.Length > 2 && !TypingKeys.IsPossible(letters) && !EnglishWords.IsCommon(letters));
    }

    private (int End, string? Place, string? Name) PlaceAt(int end)
    {
        var at = end;
        if (at < _words.Count && _words[at].Base is "cua" or "o" or "tai" or "thuoc" or "of" or "in" or "for")
        {
            at++;
        }

        if (at < _words.Count && _words[at].Base is "tinh" or "tp" or "city" or "province")
        {
            at++;
            at += StartsWith(at, ["of"]) ? 1 : 0;
        }
        else if (StartsWith(at, ["thanh", "pho"]))
        {
            at += 2;
        }

        var (placeEnd, place, name) = ProvinceAt(at);
        placeEnd += place is not null && (StartsWith(placeEnd, ["province"]) || StartsWith(placeEnd, ["city"])) ? 1 : 0;
        return place is null || question.IsClaimed(at, placeEnd) ? (end, null, null) : (placeEnd, place, name);
    }

    private (int Start, string? Place, string? Name) PlaceBefore(int start)
    {
        for (var from = Math.Max(0, start - 4); from < start && language == QuestionLanguage.English; from++)
        {
            var tail = _words[start - 1].Base is "province" or "city" or "s" ? start - 1 : start;
            if (tail > from && !question.IsClaimed(from, start) && AgencyCore.ProvinceOf(Joined(from, tail)) is { } place)
            {
                return (from, place, ProvinceName(place));
            }
        }

        return (start, null, null);
    }

    private (int End, string? Place, string? Name) ProvinceAt(int start)
    {
        for (var end = Math.Min(_words.Count, start + 5); end > start && start >= 0; end--)
        {
            if (AgencyCore.ProvinceOf(Joined(start, end)) is { } place)
            {
                return (end, place, ProvinceName(place));
            }
        }

        return (start, null, null);
    }

    private static string ProvinceName(string place) => Provinces.Find(place)?.Name
        ?? Provinces.All.First(province => AgencyCore.Join(province.Name) == place).Name;

    private string Joined(int start, int end) => AgencyCore.Join(_words.Skip(start).Take(end - start).Select(word => word.Base));

    private bool EndsName(int at) => _words[at].AfterStop || Ends.Contains(_words[at].Base);

    private bool StartsWith(int at, ReadOnlySpan<string> bases)
    {
        if (at < 0 || at + bases.Length > _words.Count)
        {
            return false;
        }

        for (var i = 0; i < bases.Length; i++)
        {
            if (_words[at + i].Base != bases[i])
            {
                return false;
            }
        }

        return true;
    }
}
