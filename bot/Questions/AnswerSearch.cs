using Bot.Directives;

namespace Bot.Questions;

/// <summary>One question's way through the index: which documents, which bodies, which deadlines, which topic.</summary>
internal sealed class AnswerSearch(AssignmentIndex index, Question question, QuestionContext context, int most)
{
    // Documents whose text is read for a list of provinces, to keep an answer quick.
    private const int MostListing = 25;

    private readonly IndexBodies _bodies = index.Bodies;
    private readonly Dictionary<long, FoundAs> _relations = [];
    private bool _more;

    /// <summary>The documents that the question names, where it names any; null for all.</summary>
    public IReadOnlyList<(long Id, DirectiveHeading Heading, int Tasks)>? Documents { get; private set; }

    /// <summary>Runs the search.</summary>
    public SearchResult Find()
    {
        if (question.Intent == QuestionIntent.Mine && !question.Assignees.Any())
        {
            return SearchResult.None(AnswerOutcome.NotRegistered);
        }

        if (question.Documents.Count > 0)
        {
            Documents = [.. question.Documents.SelectMany(asked => index.Documents(asked.Sequence, 50).Where(document => asked.Is(document.Heading))).Distinct()];
            if (Documents.Count == 0)
            {
                return SearchResult.None(AnswerOutcome.UnknownDocument);
            }
        }

        var filter = new IndexFilter
        {
            Documents = Documents?.Select(document => document.Id).ToList(),
            Time = question.Time,
            Today = context.Today,
            UrgentOnly = question.UrgentOnly,
        };
        var assignees = question.Assignees.ToList();
        var found = assignees.Count > 0 || question.Agencies.Any(agency => agency.Part == AskedPart.Partner)
            ? OfBodies(filter, assignees)
            : Refine(filter, Wanted(filter));
        return Shape(found);
    }

    /// <summary>How the body asked for is found in each of the rows, and through whom.</summary>
    public Dictionary<long, (FoundAs? How, Agency? Through)> Relations(IReadOnlyList<IndexRow> rows)
    {
        var found = new Dictionary<long, (FoundAs?, Agency?)>();
        if (rows.Count == 0 || _relations.Count == 0)
        {
            return found;
        }

        foreach (var row in rows)
        {
            (FoundAs How, PartyRole Role, long Agency)? best = null;
            foreach (var (agency, role) in row.Parties)
            {
                if (role != PartyRole.External && _relations.TryGetValue(agency, out var how)
                    && (best is not { } known || how < known.How || (how == known.How && role < known.Role)))
                {
                    best = (how, role, agency);
                }
            }

            if (best is { } through)
            {
                found[row.Id] = (through.How, through.How == FoundAs.Itself ? null : _bodies.Find(through.Agency)?.Agency);
            }
        }

        return found;
    }

    /// <summary>The leading bodies of what was found, in the order of the documents, of the rank that was asked for.</summary>
    public IReadOnlyList<string> Leads(SearchResult found)
    {
        return
        [
            .. found.Rows.SelectMany(row => row.Parties.Where(party => party.Role == PartyRole.Lead).Select(party => party.Agency)).Distinct()
                .Select(_bodies.Find).OfType<IndexedAgency>().Where(body => BodyRanks.Fits(question.Rank, body)).DistinctBy(body => (body.Core.Core, body.Core.Place)).Select(body => body.Agency.Name),
        ];
    }

    /// <summary>The figures of what the question narrows to.</summary>
    public AnswerFigures Figures()
    {
        var filter = new IndexFilter { Documents = Documents?.Select(document => document.Id).ToList(), Today = context.Today, Parties = Parties(question.Assignees.ToList(), AskedRole.Assigned) };
        var days = index.CountByDeadline(filter);
        long Of(Func<DeadlineForm, DateOnly?, bool> fits) => days.Where(day => fits(day.Form, day.Due)).Sum(day => day.Count);
        var soon = context.Today.AddDays(7);
        return new AnswerFigures(
            Of((_, _) => true),
            Of((_, due) => due < context.Today),
            Of((_, due) => due >= context.Today && due <= soon),
            Of((_, due) => due > soon),
            Of((form, due) => due is null && form == DeadlineForm.Recurring),
            Of((form, due) => due is null && form == DeadlineForm.Event),
            Of((form, due) => due is null && (form is DeadlineForm.Unstated or DeadlineForm.Dated)),
            [.. index.CountByLead(filter, 10).Where(item => _bodies.Find(item.Agency) is not null).Select(item => (_bodies.Find(item.Agency)!.Agency.Name, item.Count))]);
    }

    private SearchResult OfBodies(IndexFilter filter, List<AskedAgency> assignees)
    {
        var partners = question.Agencies.Where(agency => agency.Part == AskedPart.Partner).ToList();
        var subjects = assignees.Count > 0 ? assignees : partners;
        var role = question.Role;
        var conditions = Parties(subjects, role).ToList();
        if (assignees.Count > 0 && partners.Count > 0)
        {
            conditions.AddRange(Parties(partners, AskedRole.Any, external: true));
        }

        if (conditions.All(condition => condition.Agencies.Count > 0))
        {
            var narrowed = filter with { Parties = conditions };
            var wanted = Wanted(narrowed);
            var found = Refine(narrowed, (Listed(InRole(wanted.Rows, subjects), subjects), wanted.Searched), assigned: true);
            if (found.Failure is null)
            {
                return found;
            }

            if (OfPlace(filter, assignees) is { } there)
            {
                return there;
            }

            var bare = new IndexFilter { Documents = filter.Documents, Today = filter.Today, Parties = conditions };
            var duties = Listed(index.Find(bare, most), subjects);
            if (duties.Count > 0)
            {
                return SearchResult.None(question.Time is not null && question.Topic is null ? AnswerOutcome.NothingInTime : AnswerOutcome.NothingSuch, duties);
            }
        }

        return Mentioned(filter, subjects, role);
    }

    // "Đền bù cho dân Phường 4 ai làm?": the question asks who; the body that it names is where. Its name must stand in the duty then.
    private SearchResult? OfPlace(IndexFilter filter, List<AskedAgency> assignees)
    {
        if (question.Focus != QuestionFocus.Lead || question.Topic is not { IsWeak: false } topic || assignees is not [var only])
        {
            return null;
        }

        var place = new Concept(only.Words, [Vocabulary.WordsOf(only.Words)], Concept.Normal, JoinsNext: false, IsName: true);
        var rows = new TopicSearch(index).Find(filter, new Topic([.. topic.Concepts, place]), all: false, out _more);
        return rows.Count == 0 ? null : new SearchResult(rows, rows.Count, null, false);
    }

    // Who leads does not coordinate as a member of "các sở liên quan"; who coordinates by name does not lead as a member of a group.
    private IReadOnlyList<IndexRow> InRole(IReadOnlyList<IndexRow> rows, List<AskedAgency> subjects)
    {
        if (question.Role is not (AskedRole.Coordinating or AskedRole.Lead) || rows.Count == 0 || subjects.Count != 1)
        {
            return rows;
        }

        var other = question.Role == AskedRole.Lead ? PartyRole.Coordinating : PartyRole.Lead;
        return [.. rows.Where(row => !row.Parties.Any(party => party.Role == other && _relations.GetValueOrDefault(party.Agency, FoundAs.GroupMember) == FoundAs.Itself)
            || row.Parties.Any(party => party.Role != other && party.Role != PartyRole.External && _relations.GetValueOrDefault(party.Agency, FoundAs.GroupMember) == FoundAs.Itself))];
    }

    // "Các tỉnh, thành phố" of a document that lists twelve of them are no other province.
    private IReadOnlyList<IndexRow> Listed(IReadOnlyList<IndexRow> rows, List<AskedAgency> subjects)
    {
        if (rows.Count == 0 || subjects is not [{ Place: { } place, Bodies: [{ Core: "ubndtinh" }] }])
        {
            return rows;
        }

        var throughGroup = Relations(rows).Where(relation => relation.Value.How == FoundAs.GroupMember).Select(relation => relation.Key).ToHashSet();
        var elsewhere = rows.Where(row => throughGroup.Contains(row.Id)).Select(row => row.Document).Distinct().Take(MostListing)
            .Where(document => index.Load(document) is { } directive && ListedProvinces.In(directive.Text) is { Count: > 0 } listed && !listed.Contains(place)).ToHashSet();
        return [.. rows.Where(row => !throughGroup.Contains(row.Id) || !elsewhere.Contains(row.Document))];
    }

    // The body is assigned nothing here: is it named at all?
    private SearchResult Mentioned(IndexFilter filter, List<AskedAgency> subjects, AskedRole role)
    {
        var documents = new IndexFilter { Documents = filter.Documents, Today = filter.Today };
        if (role is AskedRole.Assigned or AskedRole.Lead)
        {
            var along = Parties(subjects, AskedRole.Coordinating, members: false);
            if (along.All(condition => condition.Agencies.Count > 0) && index.Find(documents with { Parties = along }, most) is { Count: > 0 } rows)
            {
                return SearchResult.None(AnswerOutcome.OnlyCoordinates, rows);
            }
        }

        var named = Parties(subjects, AskedRole.Any, external: true, members: false);
        return named.All(condition => condition.Agencies.Count > 0) && index.Find(documents with { Parties = named }, most) is { Count: > 0 } counterparts
            ? SearchResult.None(AnswerOutcome.OnlyCounterpart, counterparts)
            : SearchResult.None(AnswerOutcome.NothingAssigned);
    }

    private List<(IReadOnlyCollection<long> Agencies, IReadOnlyList<PartyRole> Roles)> Parties(
        List<AskedAgency> asked, AskedRole role, bool external = false, bool members = true)
    {
        IReadOnlyList<PartyRole> roles = external ? [PartyRole.Lead, PartyRole.Coordinating, PartyRole.External] : role switch
        {
            AskedRole.Coordinating => [PartyRole.Coordinating],
            AskedRole.Any => [PartyRole.Lead, PartyRole.Coordinating],
            _ => [PartyRole.Lead],
        };
        var each = asked.Select(agency => (IReadOnlyCollection<long>)Bodies(agency, members)).ToList();
        return question.Together || each.Count < 2
            ? [.. each.Select(agencies => (agencies, roles))]
            : [(each.SelectMany(agencies => agencies).ToHashSet(), roles)];
    }

    private List<long> Bodies(AskedAgency asked, bool members)
    {
        var related = _bodies.Related(asked, context.Today).Where(item => members || item.How == FoundAs.Itself).ToList();

        // Without a place, the home province's own body is meant where there is one.
        if (asked.Place is null && AgencyCore.PlaceKey(context.HomePlace) is { } home && related.Exists(item => item.How == FoundAs.Itself && item.Body.Core.Place == home))
        {
            related = [.. related.Where(item => item.Body.Core.Place is null || item.Body.Core.Place == home)];
        }

        // A predecessor's duties are handed down once it has ended, or where the body itself did not exist yet.
        var direct = related.Exists(item => item.How is FoundAs.Itself && item.Body.Agency.Kind == AgencyKind.Body);
        related = [.. related.Where(item => item.How is not FoundAs.Predecessor || !direct || HasEnded(item.Body))];
        foreach (var (body, how) in related)
        {
            _relations[body.Id] = how;
        }

        return [.. related.Select(item => item.Body.Id)];
    }

    private bool HasEnded(IndexedAgency body) =>
        _bodies.Names.Named(body.Core.Core) is [{ Entry.Until: { } until }, ..] ? until < context.Today : body.Core.Place is not null;

    private (IReadOnlyList<IndexRow> Rows, bool Searched) Wanted(IndexFilter filter)
    {
        if (question.Topic is not { } topic)
        {
            return (index.Find(filter, most), false);
        }

        var rows = new TopicSearch(index).Find(filter, topic, all: question.Focus == QuestionFocus.CountAssignments, out _more);

        // General words ("báo cáo", "thực hiện") narrow where they can, and are no reason to find nothing.
        return rows.Count == 0 && topic.IsWeak && (!IsOpen(filter) || question.NamesDocument || question.Focus is QuestionFocus.CountAssignments or QuestionFocus.CountAgencies) ? (index.Find(filter, most), false) : (rows, true);
    }

    private SearchResult Refine(IndexFilter filter, (IReadOnlyList<IndexRow> Rows, bool Searched) wanted, bool assigned = false)
    {
        var (rows, searched) = wanted;
        if (rows.Count == 0)
        {
            return question.Focus == QuestionFocus.CountAssignments && question.Topic is null && !assigned ? new SearchResult([], 0, null, false)
                : SearchResult.None(searched && !HasWithoutTime(filter) ? AnswerOutcome.NothingOnTopic : question.Time is not null ? AnswerOutcome.NothingInTime : AnswerOutcome.NothingSuch);
        }

        var total = searched || rows.Count < most ? rows.Count : index.Count(filter);
        return new SearchResult(rows, total, null, IsOpen(filter) && !searched) { More = searched && _more };
    }

    private bool HasWithoutTime(IndexFilter filter) =>
        filter.Time is not null && question.Topic is { } topic && new TopicSearch(index).Find(filter with { Time = null }, topic, all: false, out _).Count > 0;

    private static bool IsOpen(IndexFilter filter) => filter.Documents is null && filter.Parties.Count == 0 && filter.Time is null && !filter.UrgentOnly;

    // What the focus leaves of the rows.
    private SearchResult Shape(SearchResult found)
    {
        if (found.Failure is not null)
        {
            return found;
        }

        var rows = found.Rows;
        if (question.Focus == QuestionFocus.Amount)
        {
            if (AmountAsked.UnitOf(question.Text) is { } unit && rows.Where(row => AmountAsked.IsStated(row.Duty, unit)).ToList() is { Count: > 0 } stating)
            {
                return new SearchResult(stating, stating.Count, null, false);
            }

            return SearchResult.None(AnswerOutcome.NothingSuch, rows);
        }

        if (question.Time?.Kind == AskedTimeKind.Nearest && rows.Count > 0)
        {
            rows = [.. rows.Where(row => row.Due == rows[0].Due)];
        }

        if (question.Focus is QuestionFocus.Deadline or QuestionFocus.DaysLeft)
        {
            rows = Some(rows, row => question.Focus == QuestionFocus.DaysLeft ? row.Due is not null : row.Form != DeadlineForm.Unstated);
        }

        if (question.Focus == QuestionFocus.Lead && question.Rank is { } rank and not BodyRank.Any)
        {
            rows = Some(rows, row => row.Parties.Any(party => party.Role == PartyRole.Lead && _bodies.Find(party.Agency) is { } body && BodyRanks.Fits(rank, body)));
        }

        if (question.Focus == QuestionFocus.Coordinating && question.Agencies.Count > 0)
        {
            rows = Some(rows, row => row.Parties.Any(party => party.Role == PartyRole.Coordinating));
        }

        rows = OwnFirst(rows);
        if (question.Ordinal is { } ordinal && rows.Count > 0)
        {
            rows = ordinal == int.MaxValue ? [rows[^1]] : [.. rows.Skip(ordinal - 1).Take(1)];
        }

        return rows.Count == 0 ? SearchResult.None(AnswerOutcome.NothingSuch, found.Rows)
            : rows.Count == found.Rows.Count ? found with { Rows = rows }
            : found with { Rows = rows, Total = rows.Count };
    }

    // What was laid on the body itself stands before what was laid on all of its kind.
    private IReadOnlyList<IndexRow> OwnFirst(IReadOnlyList<IndexRow> rows)
    {
        if (rows.Count < 2 || question.Time is not null || !_relations.ContainsValue(FoundAs.GroupMember))
        {
            return rows;
        }

        var relations = Relations(rows);
        return [.. rows.OrderBy(row => relations.GetValueOrDefault(row.Id).How ?? FoundAs.Itself)];
    }

    private static IReadOnlyList<IndexRow> Some(IReadOnlyList<IndexRow> rows, Func<IndexRow, bool> wanted)
    {
        var some = rows.Where(wanted).ToList();
        return some.Count > 0 ? some : rows;
    }
}
