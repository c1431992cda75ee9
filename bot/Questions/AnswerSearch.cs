using Bot.Directives;

namespace Bot.Questions;

/// <summary>One question's way through the index: which documents, which bodies, which deadlines, which topic.</summary>
internal sealed class AnswerSearch(AssignmentIndex index, Question question, QuestionContext context, int most)
{
    private const int MostIssued = 200;

    private const int MostSaid = 10;

    // A search is narrowed beforehand to the bodies of a kind where they are few enough to be listed.
    private const int MostOfKind = 200;

    private readonly SoughtBodies _sought = new(index, question, context);
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
        else if (question.Issued is { } issued)
        {
            Documents = index.DocumentsIssued(issued.From, issued.To, MostIssued);
            if (Documents.Count == 0)
            {
                return SearchResult.None(AnswerOutcome.UnknownDocument);
            }
        }

        var filter = new IndexFilter
        {
            Documents = Documents?.Select(document => document.Id).ToList(),
            Without = _sought.Excluded(),
            Marks = DutyMarking.Asked(question),
            Time = question.Time,
            Today = context.Today,
            UrgentOnly = question.UrgentOnly,
        };
        var assignees = question.Assignees.ToList();
        var found = assignees.Count > 0 || question.Agencies.Any(agency => agency.Part == AskedPart.Partner)
            ? OfBodies(filter, assignees)
            : Refine(filter, Wanted(filter));
        return new AnswerShape(index, question, _sought).Of(found);
    }

    /// <summary>How the body asked for is found in each of the rows, and through whom.</summary>
    public Dictionary<long, (FoundAs? How, Agency? Through)> Relations(IReadOnlyList<IndexRow> rows) => _sought.Relations(rows);

    /// <summary>The leading bodies of what was found, in the order of the documents, of the rank that was asked for.</summary>
    public IReadOnlyList<string> Leads(SearchResult found) => _sought.Leads(found);

    /// <summary>The figures of what the question narrows to.</summary>
    public AnswerFigures Figures() => FigureCounts.Of(index, FigureFilter);

    /// <summary>The duties of which the overview tells, at most so many; null where there are more.</summary>
    public IReadOnlyList<IndexRow>? FigureRows(int mostRows) => index.Find(FigureFilter, mostRows + 1) is var rows && rows.Count <= mostRows ? rows : null;

    private IndexFilter FigureFilter =>
        new() { Documents = Documents?.Select(document => document.Id).ToList(), Today = context.Today, Without = _sought.Excluded(), Parties = _sought.Parties(question.Assignees.ToList(), AskedRole.Assigned) };

    private SearchResult OfBodies(IndexFilter filter, List<AskedAgency> assignees)
    {
        var partners = question.Agencies.Where(agency => agency.Part == AskedPart.Partner).ToList();
        var subjects = assignees.Count > 0 ? assignees : partners;
        var role = question.Role;
        var conditions = _sought.Parties(subjects, role).ToList();
        if (assignees.Count > 0 && partners.Count > 0)
        {
            conditions.AddRange(_sought.Parties(partners, AskedRole.Any, external: true));
        }

        if (conditions.All(condition => condition.Agencies.Count > 0))
        {
            var narrowed = filter with { Parties = conditions };
            var wanted = Wanted(narrowed);
            var found = Refine(narrowed, (_sought.Reporting(_sought.Listed(_sought.InRole(wanted.Rows, subjects), subjects), subjects), wanted.Searched), assigned: true);
            if (found.Failure is null)
            {
                return found;
            }

            if (OfPlace(filter, assignees) is { } there)
            {
                return there;
            }

            var bare = new IndexFilter { Documents = filter.Documents, Today = filter.Today, Parties = conditions };
            var duties = _sought.Listed(index.Find(bare, most), subjects);
            if (duties.Count > 0)
            {
                // "Bao nhiêu việc của Sở Y tế đã xong?": none is a number too.
                if (question.Focus == QuestionFocus.CountAssignments && filter.Marks.Count > 0 && question.Topic is null)
                {
                    return new SearchResult([], 0, null, false);
                }

                return SearchResult.None(question.Time is not null && question.Topic is null ? AnswerOutcome.NothingInTime : AnswerOutcome.NothingSuch, duties);
            }
        }

        // "Kiểm lâm có phải phối hợp với công an không?": the duty that the partner leads.
        if (assignees.Count == 0 && role == AskedRole.Coordinating)
        {
            var any = filter with { Parties = _sought.Parties(subjects, AskedRole.Any, members: false) };
            if (any.Parties.All(condition => condition.Agencies.Count > 0) && Refine(any, Wanted(any), assigned: true) is { Failure: null } led)
            {
                return led;
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

    // The body is assigned nothing here: is it named at all?
    private SearchResult Mentioned(IndexFilter filter, List<AskedAgency> subjects, AskedRole role)
    {
        var documents = new IndexFilter { Documents = filter.Documents, Today = filter.Today };
        if (role is AskedRole.Assigned or AskedRole.Lead)
        {
            var along = _sought.Parties(subjects, AskedRole.Coordinating, members: false);
            if (along.All(condition => condition.Agencies.Count > 0) && index.Find(documents with { Parties = along }, most) is { Count: > 0 } rows)
            {
                return SearchResult.None(AnswerOutcome.OnlyCoordinates, rows);
            }
        }

        var named = _sought.Parties(subjects, AskedRole.Any, external: true, members: false);
        return named.All(condition => condition.Agencies.Count > 0) && index.Find(documents with { Parties = named }, most) is { Count: > 0 } counterparts
            ? SearchResult.None(AnswerOutcome.OnlyCounterpart, counterparts)
            : SearchResult.None(subjects is [var only] && Said(documents, only) is { Count: > 0 } said ? (AnswerOutcome.OnlyCounterpart, said) : (AnswerOutcome.NothingAssigned, null));
    }

    // "VNPT": no document lays a duty on it, but a duty of another body says its name.
    private IReadOnlyList<IndexRow> Said(IndexFilter documents, AskedAgency asked)
    {
        if (asked.Place is not null || asked.IsGroup)
        {
            return [];
        }

        var names = asked.Bodies.SelectMany(body => (body.Entry?.Abbreviations ?? []).Prepend(body.Name)).Prepend(asked.Words).Select(QuestionWord.Fold).Distinct()
            .Where(name => name.Length > 3 && !(name.StartsWith("ubnd ", StringComparison.Ordinal) && name.Count(character => character == ' ') < 2));
        var phrases = string.Join(" OR ", names.Select(name => $"\"{name}\""));
        return phrases.Length == 0 ? [] : index.Find(documents with { Match = phrases, Ranked = true }, MostSaid);
    }

    private (IReadOnlyList<IndexRow> Rows, bool Searched) Wanted(IndexFilter filter)
    {
        if (question.Topic is not { } topic)
        {
            return (index.Find(filter, most), false);
        }

        // "cục nào", "bộ nào": who leads is of that kind, where any such body leads anything of the kind.
        if (question.Focus == QuestionFocus.Lead && filter.Parties.Count == 0 && _sought.OfKind(MostOfKind) is { Count: > 0 } kind)
        {
            var theirs = new TopicSearch(index).Find(filter with { Parties = [(kind, [PartyRole.Lead])] }, topic, all: false, out _more);
            if (theirs.Count > 0)
            {
                return (theirs, true);
            }
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

    private static bool IsOpen(IndexFilter filter) => filter.Documents is null && filter.Without.Count == 0 && filter.Marks.Count == 0 && filter.Parties.Count == 0 && filter.Time is null && !filter.UrgentOnly;
}
