using Bot.Directives;

namespace Bot.Questions;

/// <summary>
/// Every name by which a question can mean a body: the directory's names, short forms and English names, and the bodies that the
/// documents name. Immutable; built anew when the documents' bodies change.
/// </summary>
internal sealed class AgencyNames
{
    private readonly Dictionary<string, List<NamedBody>> _byForm = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<NamedBody>> _byBeginning = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _official = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _successor = new(StringComparer.Ordinal);
    // Short names of speech, which no document uses.
    private static readonly Dictionary<string, string[]> Spoken = new(StringComparer.Ordinal)
    {
        ["Công an tỉnh"] = ["CA tỉnh", "CA thành phố"],
        ["Công an huyện"] = ["CA huyện"],
        ["Công an xã"] = ["CA xã", "CA phường"],
        ["Ủy ban MTTQ Việt Nam tỉnh"] = ["Mặt trận", "Ủy ban Mặt trận", "Mặt trận tỉnh"],
    };

    private readonly Dictionary<string, NamedBody> _groups = new(StringComparer.Ordinal);
    private readonly List<string> _fullNames = [];
    private readonly HashSet<string> _localPlaces = new(StringComparer.Ordinal);

    /// <summary>Takes the directory and the bodies of the documents together.</summary>
    /// <param name="directory">The bodies known beforehand.</param>
    /// <param name="inDocuments">The bodies and groups that documents assign, coordinate or name; each once.</param>
    public AgencyNames(AgencyDirectory directory, IEnumerable<Agency> inDocuments)
    {
        Directory = directory;
        foreach (var entry in directory.Entries)
        {
            var core = AgencyCore.Join(entry.Name);
            _official[core] = core;
            if (entry.Successors.Count == 1)
            {
                _successor[core] = AgencyCore.Join(entry.Successors[0]);
            }

            foreach (var form in entry.Abbreviations)
            {
                _official.TryAdd(AgencyCore.Join(form), core);
            }
        }

        var agencies = inDocuments.Select(agency => (Agency: agency, Core: CoreOf(agency))).ToList();
        var cores = agencies.Select(item => item.Core.Core).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in directory.Entries)
        {
            AddEntry(entry, cores);
        }

        AddSpoken(agencies.Where(item => item.Agency.Kind == AgencyKind.Body).Select(item => item.Core.Core).Distinct());
        foreach (var (agency, core) in agencies)
        {
            if (core.Place is { } place && AgencyCore.LocalUnits.Contains(core.Core))
            {
                _localPlaces.Add(place);
            }

            if (!_official.ContainsKey(core.Core))
            {
                AddDocumentBody(agency, core.Core);
            }
        }
    }

    /// <summary>The bodies known beforehand.</summary>
    public AgencyDirectory Directory { get; }

    /// <summary>The joined full names of three letters a word or more, for slips of typing.</summary>
    public IReadOnlyList<string> FullNames => _fullNames;

    /// <summary>Takes the name of an agency of a document apart, in the directory's words where it knows the body.</summary>
    public AgencyCore CoreOf(Agency agency) => AgencyCore.Of(agency, core => _official.GetValueOrDefault(core));

    /// <summary>The joined name of the one body that took over all the work of the one with this joined name; null for none or several.</summary>
    public string? SuccessorCore(string core) => _successor.GetValueOrDefault(core);

    /// <summary>The bodies that a joined form names in full, as a short form or in English; empty for none.</summary>
    public IReadOnlyList<NamedBody> Named(string joined) => _byForm.GetValueOrDefault(joined) ?? [];

    /// <summary>The group of the documents that a joined form names with or without "các"; null for none.</summary>
    public NamedBody? Group(string joined) =>
        Named("cac" + joined).Concat(Named(joined)).FirstOrDefault(body => body.Kind == AgencyKind.Group) ?? _groups.GetValueOrDefault(joined);

    /// <summary>The one group of the documents whose name goes on behind these words ("chi bộ" for "Các chi bộ trực thuộc"); null for none or several.</summary>
    public NamedBody? GroupBeginning(string joined) =>
        joined.Length > 4 && _groups.Where(group => group.Key.StartsWith(joined, StringComparison.Ordinal)).Select(group => group.Value).Take(2).ToList() is [var only] ? only : null;

    /// <summary>The bodies whose name begins with a joined form that ends at a word; empty for none.</summary>
    public IReadOnlyList<NamedBody> Beginning(string joined) => _byBeginning.GetValueOrDefault(joined) ?? [];

    /// <summary>The bodies of the documents whose names hold all these words, in this order; empty for none.</summary>
    public IReadOnlyList<NamedBody> Containing(IReadOnlyList<string> bases)
    {
        var wanted = bases.Where(word => word is not ("va" or "the" or "of")).ToList();
        return wanted.Count < 3 ? [] : [.. InDocuments.Where(body => Holds(body, wanted))];
    }

    /// <summary>The bodies of the documents whose names these words are, some of them by their initials ("đội QLTT số 4", "VP Bộ", "đội cảnh sát mt"); empty for none.</summary>
    public IReadOnlyList<NamedBody> Shortened(IReadOnlyList<string> bases)
    {
        var typed = bases.Where(word => word is not ("va" or "the" or "of")).ToList();
        return typed.Count < 2 || !typed.Exists(word => !TypingKeys.IsPossible(word)) ? [] : [.. InDocuments.Where(body => ShortenedName.Is(typed, [.. QuestionWord.Split(body.Name).Select(word => word.Base).Where(word => word != "va")]))];
    }

    private IEnumerable<NamedBody> InDocuments =>
        _byForm.Values.SelectMany(bodies => bodies).Where(body => body.InDocuments && body.Kind == AgencyKind.Body).DistinctBy(body => body.Core);

    /// <summary>Whether a commune, ward or district of this joined name is assigned anything by name.</summary>
    public bool IsLocalPlace(string joined) => _localPlaces.Contains(joined);

    // "Công an làm gì?" where the documents know one of them, whatever its level.
    private void AddSpoken(IEnumerable<string> cores)
    {
        foreach (var group in cores.Select(core => (Core: core, Short: Array.Find(["congan", "thue", "kiemlam", "bienphong", "quanlythitruong"], brief => brief is "congan" or "thue" ? core.StartsWith(brief, StringComparison.Ordinal) : core.Contains(brief, StringComparison.Ordinal)))).Where(item => item.Short is not null && item.Core != item.Short).GroupBy(item => item.Short!))
        {
            if (group.Distinct().ToList() is [var only] && _byForm.GetValueOrDefault(only.Core) is [var body, ..] && !_byForm.ContainsKey(group.Key))
            {
                AddForm(group.Key, body);
            }
        }
    }

    private static bool Holds(NamedBody body, List<string> wanted)
    {
        var next = 0;
        foreach (var word in QuestionWord.Split(body.Name))
        {
            next += next < wanted.Count && word.Base == wanted[next] ? 1 : 0;
        }

        return next == wanted.Count;
    }

    private void AddEntry(AgencyEntry entry, HashSet<string> inDocuments)
    {
        var core = AgencyCore.Join(entry.Name);
        var body = new NamedBody(entry.Name, core, entry, inDocuments.Contains(core), AgencyKind.Body);
        AddForm(core, body);
        // Typed without spaces the "và" is one with its neighbours: "sokhoahoc vacongnghe".
        AddForm(string.Concat(QuestionWord.Split(entry.Name).Select(word => word.Base)), body);
        _fullNames.Add(core);
        AddBeginnings(entry.Name, body);
        foreach (var form in entry.Abbreviations.Concat(Spoken.GetValueOrDefault(entry.Name) ?? []))
        {
            AddForm(AgencyCore.Join(form), body);
        }

        foreach (var name in entry.EnglishNames)
        {
            var joined = AgencyCore.Join(name);
            AddForm(joined, body);
            AddForm(joined + "s", body);
            AddBeginnings(name, body);
            if (joined.Length > 8)
            {
                _fullNames.Add(joined);
            }

            // "the Health Department" for "Department of Health"
            if (name.StartsWith("Department of ", StringComparison.Ordinal) || name.StartsWith("Ministry of ", StringComparison.Ordinal))
            {
                var (rank, field) = (name[..name.IndexOf(' ', StringComparison.Ordinal)], name[(name.IndexOf(" of ", StringComparison.Ordinal) + 4)..]);
                AddForm(AgencyCore.Join($"{field} {rank}"), body);
            }
        }

        if (body.InDocuments)
        {
            AddInitials(entry.Name, body);
        }

        // "Sở KHCN", "SKHCN": the initials of the field after the rank, for every department and ministry.
        var words = QuestionWord.Split(entry.Name).Select(word => word.Base).Where(word => word != "va").ToList();
        if (words.Count > 2 && words[0] is "so" or "bo")
        {
            var initials = string.Concat(words.Skip(1).Select(word => word[0]));
            AddForm(words[0] + initials, body);
            AddForm(words[0][0] + initials, body);
        }

        AddFirstInitials(words, body);
    }

    // "Phòng GD", "SGD", "sở NN": the initials of the first of the field.
    private void AddFirstInitials(List<string> words, NamedBody body)
    {
        if (words[0] is not ("so" or "bo" or "phong") || words.Count < 4)
        {
            return;
        }

        for (var length = 2; length < words.Count - 1; length++)
        {
            var initials = string.Concat(words.Skip(1).Take(length).Select(word => word[0]));
            AddForm(words[0] + initials, body);
            AddForm(words[0][0] + initials, body);
        }
    }

    private void AddDocumentBody(Agency agency, string core)
    {
        var body = new NamedBody(agency.Name, core, null, true, agency.Kind);
        AddForm(core, body);
        if (agency.Kind == AgencyKind.Group)
        {
            // "Trưởng các thôn" is also asked for as "trưởng thôn".
            _groups.TryAdd(AgencyCore.Join(QuestionWord.Split(agency.Name).Select(word => word.Base).Where(word => word != "cac")), body);
            return;
        }

        AddForm(AgencyCore.Join(agency.Name), body);
        AddBeginnings(agency.Name, body);
        AddInitials(agency.Name, body);
        if (core.Length > 10)
        {
            _fullNames.Add(core);
        }
    }

    // "Cục KCB" for "Cục Quản lý Khám, chữa bệnh", "Phòng VHXH": the head, and the initials of all or of the last three words and more.
    private void AddInitials(string name, NamedBody body)
    {
        var words = QuestionWord.Split(name).Select(word => word.Base).Where(word => word != "va").ToList();
        AddFirstInitials(words, body);

        // "TTCNTT", "PVHXH": of all its words.
        if (words.Count > 3)
        {
            AddForm(string.Concat(words.Select(word => word[0])), body);
        }

        for (var from = 1; from <= words.Count - 3; from++)
        {
            AddForm(words[0] + string.Concat(words.Skip(from).Select(word => word[0])), body);
        }
    }

    private void AddBeginnings(string name, NamedBody body)
    {
        var words = QuestionWord.Split(name).Select(word => word.Base).ToList();
        for (var length = 2; length < words.Count; length++)
        {
            Add(_byBeginning, AgencyCore.Join(words.Take(length)), body);
        }
    }

    private void AddForm(string joined, NamedBody body)
    {
        if (joined.Length > 1)
        {
            Add(_byForm, joined, body);
        }
    }

    private static void Add(Dictionary<string, List<NamedBody>> forms, string form, NamedBody body)
    {
        if (!forms.TryGetValue(form, out var bodies))
        {
            forms[form] = bodies = [];
        }

        if (!bodies.Exists(other => other.Core == body.Core))
        {
            bodies.Add(body);
        }
    }
}
