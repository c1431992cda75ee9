using Bot.Directives;

namespace Bot.Questions;

/// <summary>
/// Finds the bodies that a question names: in full, short, in English, by the beginning of the name, with a slip of typing, with or
/// without a place. Names are read longest first; what was read is claimed in the question.
/// </summary>
internal sealed class AgencyFinder(QuestionText question, AgencyNames names, QuestionLanguage language)
{
    /// <summary>Words of the longest name of a body.</summary>
    public const int LongestName = 18;

    private static readonly HashSet<string> TwoWordHeads =
    [
        "trung tam", "van phong", "cong ty", "tap doan", "ngan hang", "bao hiem", "kho bac", "tong cong", "lien doan", "uy ban", "cong an", "toa an",
        "ban quan", "ban chi", "bo chi", "bo tu", "dang uy", "lien minh", "hiep hoi", "chi cuc", "tong cuc", "thi hanh", "dai hoc", "hoc vien",
    ];

    private static readonly IReadOnlyList<Syllable> Paid = Vocabulary.WordsOf("đóng nộp nợ trốn thẻ tiền sổ quỹ");

    private readonly IReadOnlyList<QuestionWord> _words = question.Words;
    private readonly FoundAgencies _found = new(question);
    private readonly NameBounds _bounds = new(question);
    private readonly PlaceReader _places = new(question, language);

    /// <summary>Readings of a name for what it stands for: (as typed, as understood). Empty where nothing had to be guessed.</summary>
    public List<Understanding> UnderstoodAs { get; } = [];

    /// <summary>Bodies between which the question does not decide; empty where it does.</summary>
    public List<NamedBody> Choices { get; } = [];

    /// <summary>Finds them in the order of the question.</summary>
    public IReadOnlyList<AskedAgency> Find()
    {
        var provinces = new ProvinceFinder(question, names, language, _places, _found);
        for (var i = 0; i < _words.Count; i++)
        {
            if (question.IsClaimed(i))
            {
                continue;
            }

            var end = TryGroup(i);
            end = end > i ? end : TryLocal(i);
            end = end > i ? end : TryName(i);
            end = end > i ? end : provinces.TryRead(i);
            if (end > i)
            {
                i = end - 1;
            }
        }

        return _found.All;
    }

    /// <summary>Finds slips of typing and unknown bodies, once all else of the question is read.</summary>
    public void FindRest()
    {
        if (!_found.HasAssignee && Choices.Count == 0)
        {
            FindSlip();
        }

        if (!_found.HasAssignee && Choices.Count == 0)
        {
            new UnknownBodyFinder(question, names, NameBounds.Ends).Find(_found.Add, UnderstoodAs);
        }
    }

    private int TryName(int start)
    {
        var (named, namedEnd) = Longest(start, names.Named);
        // "QLTT" in "đội QLTT số 4" is part of another body's name.
        if (namedEnd == start + 1 && (!_bounds.IsShortForm(start) || _bounds.IsPartOfName(start)))
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

        if (IsMatter(start, named.Count > 0 ? named : beginning))
        {
            return start;
        }

        if (named.Count > 0 && namedEnd >= beginningEnd)
        {
            var joined = question.Joined(start, namedEnd);
            var exact = named.Where(body => body.Core == joined).ToList();
            var bodies = exact.Count > 0 ? exact : beginningEnd == namedEnd ? [.. named.Union(beginning)] : named;
            return Accept(start, namedEnd, bodies, guessed: beginningEnd == namedEnd && exact.Count == 0);
        }

        // A beginning is no name where the words go on in another way ("Sở Văn hóa nghệ thuật").
        return beginning.Count > 0 && (beginningEnd == _words.Count || _bounds.EndsName(beginningEnd) || _bounds.IsOwnPlace(beginningEnd) || _places.At(beginningEnd).End > beginningEnd)
            ? Accept(start, beginningEnd, beginning, guessed: true)
            : start;
    }

    // "đóng bảo hiểm xã hội", "nộp thuế": what is paid, not who is meant.
    private bool IsMatter(int start, IReadOnlyList<NamedBody> bodies) =>
        language == QuestionLanguage.Vietnamese && start > 0 && !_words[start].AfterStop && Paid.Any(word => _words[start - 1].Form.CanMean(word))
        && bodies.Count > 0 && bodies.All(body => body.Core.StartsWith("baohiem", StringComparison.Ordinal) || body.Core.StartsWith("thue", StringComparison.Ordinal));

    private int Accept(int start, int end, IReadOnlyList<NamedBody> bodies, bool guessed)
    {
        var known = Resolve(bodies);
        if (known.Count > 1 && !AreOneLine(known))
        {
            if (_found.PartOf(start) == AskedPart.Assignee)
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
        if (bodies is [{ Kind: AgencyKind.Body } whole] && _places.RegionAt(end) is var (regionEnd, region))
        {
            var core = whole.Core + (whole.Core.EndsWith("khuvuc", StringComparison.Ordinal) ? "" : "khuvuc") + region;
            bodies = names.Named(core) is [var known, ..] ? [known] : [new NamedBody(question.Slice(start, regionEnd), core, null, false, AgencyKind.Body)];
            end = regionEnd;
        }

        // "Phòng Giáo dục các huyện": the same body of every place.
        if (bodies is [{ Kind: AgencyKind.Body, Entry: not null }, ..] && end < _words.Count && _words[end].Base == "cac" && GroupWords.EndOf(_words, end, out _) is var everywhere && everywhere > end)
        {
            end = everywhere;
        }

        var (placeEnd, place, placeName) = _places.At(end);
        if (place is null && placeEnd == end && end < _words.Count && _words[end].Base == "tinh" && !_words[end].AfterStop && (end + 1 == _words.Count || _bounds.EndsName(end + 1)))
        {
            placeEnd = end + 1;
        }

        if (place is null && bodies.Any(body => body.Entry?.Level is AgencyLevel.Commune or AgencyLevel.District)
            && new LocalUnitReader(_words, names, NameBounds.Ends).Read(end) is { } unit && !question.IsClaimed(end, unit.End))
        {
            (placeEnd, place, placeName) = (unit.End, unit.Place, unit.Name);
        }

        if (place is null && _places.Before(start) is var (before, key, shown) && before < start)
        {
            (start, place, placeName) = (before, key, shown);
        }

        _found.Add(new AskedAgency(question.Slice(start, placeEnd), bodies, place, placeName, _found.PartOf(start)), start, placeEnd);
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

        // "Xã Sở Tại", which the documents name, is no "xã, sở".
        if (end > start && new LocalUnitReader(_words, names, NameBounds.Ends).Read(start) is { } unit && unit.End > end && names.IsLocalPlace(unit.Place))
        {
            return start;
        }

        if (end <= start || question.IsClaimed(start, end) || (language == QuestionLanguage.English && IsPlaceThere(start)))
        {
            return start;
        }

        var body = new NamedBody(question.Slice(start, end), AgencyCore.Join(group), null, true, AgencyKind.Group);
        return AcceptWithPlace(start, end, [body]);
    }

    // "complaints from the provinces", "floods in the districts": where, not who.
    private bool IsPlaceThere(int start)
    {
        var before = start > 0 && _words[start - 1].Base == "the" ? start - 2 : start - 1;
        return before >= 0 && _words[before].Base is "from" or "in" or "across" or "among" or "between" or "through" or "throughout" or "against";
    }

    private int TryLocal(int start)
    {
        if (_bounds.IsOfAnotherBody(start))
        {
            return start;
        }

        if (new LocalUnitReader(_words, names, NameBounds.Ends).Read(start) is not { } local || question.IsClaimed(start, local.End))
        {
            return start;
        }

        var body = new NamedBody(local.Title, local.Core, names.Directory.Find(local.Title), true, AgencyKind.Body);
        var (_, province, _) = _places.At(local.End);
        var end = province is null ? local.End : _places.At(local.End).End;
        _found.Add(new AskedAgency(question.Slice(start, end), [body], local.Place, local.Name, _found.PartOf(start)) { Province = province }, start, end);
        return end;
    }

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

    private (IReadOnlyList<NamedBody> Bodies, int End) Longest(int start, Func<string, IReadOnlyList<NamedBody>> look)
    {
        for (var end = Math.Min(_words.Count, start + LongestName); end > start; end--)
        {
            if (question.IsClaimed(start, end) || _words[end - 1].Base is "va" or "and")
            {
                continue;
            }

            var bodies = look(question.Joined(start, end));
            if (bodies.Count > 0)
            {
                return (bodies, end);
            }
        }

        return ([], start);
    }
}
