using System.Collections.Frozen;
using Bot.Directives;

namespace Bot.Questions;

/// <summary>Answers questions from the index, and with what is known of acknowledgements.</summary>
/// <param name="index">The published documents.</param>
/// <param name="acknowledgements">All acknowledgements of a document by its key, as the store gives them.</param>
/// <param name="follow">Brings the index to what the store holds now, so that what was just reported counts; null where nothing more can come.</param>
internal sealed class Answerer(
    AssignmentIndex index,
    Func<string, CancellationToken, Task<IReadOnlyList<Acknowledgement>>> acknowledgements,
    Func<CancellationToken, Task>? follow = null)
{
    /// <summary>Assignments on one page.</summary>
    public const int PageSize = 5;

    // What is looked through; a question that finds more is answered with the number and the first ones.
    private const int Most = 500;

    private readonly KnownQuestions _known = new();

    /// <summary>An answerer without acknowledgements: for documents that were not published.</summary>
    public static Answerer Over(AssignmentIndex index) =>
        new(index, (_, _) => Task.FromResult<IReadOnlyList<Acknowledgement>>([]));

    /// <summary>What questions are read with here.</summary>
    public QuestionContext Context(DateOnly today, Agency? askersAgency = null, string? homePlace = null, Question? previous = null) =>
        new(index.Bodies.Names, today, askersAgency, homePlace, previous);

    /// <summary>Reads a question; one that was read lately is known.</summary>
    public Question Read(string text, QuestionContext context) => _known.Read(text, context);

    /// <summary>Answers a question.</summary>
    /// <param name="question">As <see cref="QuestionReader"/> read it.</param>
    /// <param name="context">What it was read with.</param>
    /// <param name="page">The page of a long answer, from 0.</param>
    /// <param name="cancellationToken">Stops reading the acknowledgements.</param>
    public Task<Answer> AnswerAsync(Question question, QuestionContext context, int page, CancellationToken cancellationToken) =>
        AnswerAsync(question, context, page, PageSize, cancellationToken);

    /// <summary>As above, with so many assignments on a page: a terminal shows more than a card.</summary>
    public async Task<Answer> AnswerAsync(Question question, QuestionContext context, int page, int pageSize, CancellationToken cancellationToken)
    {
        var draft = new Answer
        {
            Question = question,
            Outcome = AnswerOutcome.NotUnderstood,
            Today = context.Today,
            // Taken before anything is read: what changes meanwhile is seen by who asks next.
            Basis = new AnswerBasis(index.State, FrozenDictionary<string, IReadOnlyList<Acknowledgement>>.Empty),
        };
        if (Alone(question) is { } outcome)
        {
            return draft with { Outcome = outcome, Nearest = outcome is AnswerOutcome.Thanks ? [] : NearestBodies() };
        }

        if (index.IsEmpty)
        {
            return draft with { Outcome = AnswerOutcome.NoDocuments };
        }

        if (question.Choices.Count > 0)
        {
            return draft with { Outcome = AnswerOutcome.WhichBody, Nearest = [.. question.Choices.Select(body => body.Name)] };
        }

        if (question.Intent == QuestionIntent.Mine && context.AskersAgency is { } own)
        {
            question = question with { Agencies = [Own(own)] };
            draft = draft with { Question = question };
        }

        var stands = DutyMarking.IsAsked(question) || question.Focus == QuestionFocus.Overview;
        if (stands && follow is not null)
        {
            await follow(cancellationToken);
        }

        var noted = NotedDuties.IsAsked(question);
        var search = new AnswerSearch(index, question, context, noted ? NotedDuties.Most : Most);
        var found = search.Find();
        if (stands)
        {
            // How duties stand changes without a word to who remembers answers.
            draft = draft with { Basis = null };
        }

        if (noted && found is { Failure: null, Rows.Count: > 0 })
        {
            found = await new NotedDuties(acknowledgements).NarrowAsync(found, question, cancellationToken);
            if (found.Rows.Count == 0 && question.Focus != QuestionFocus.CountAssignments)
            {
                return await WithItemsAsync(draft with { Outcome = AnswerOutcome.NothingSuch, PageSize = pageSize }, found, search, page, cancellationToken);
            }
        }

        var answer = DocumentAnswer.TryAnswer(index, draft, search, found) ?? Of(draft, found, search);
        if (answer.Figures is { } figures && search.FigureRows(NotedDuties.Most) is { } all)
        {
            answer = answer with { Figures = figures with { Acknowledged = (await new NotedDuties(acknowledgements).OfAsync(all, cancellationToken)).Count } };
        }

        return await WithItemsAsync(answer with { PageSize = pageSize }, found, search, page, cancellationToken);
    }

    /// <summary>Whether an answer would be made of the same again: no document was published or decided on, nobody took note.</summary>
    public async Task<bool> StandsAsync(AnswerBasis basis, CancellationToken cancellationToken)
    {
        if (basis.Index != index.State)
        {
            return false;
        }

        foreach (var (directive, known) in basis.Acknowledgements)
        {
            var now = await acknowledgements(directive, cancellationToken);
            if (now != known && !now.SequenceEqual(known))
            {
                return false;
            }
        }

        return true;
    }

    private static AnswerOutcome? Alone(Question question) => question.Intent switch
    {
        QuestionIntent.Greeting => AnswerOutcome.Greeting,
        QuestionIntent.Thanks => AnswerOutcome.Thanks,
        QuestionIntent.Help => AnswerOutcome.Help,
        QuestionIntent.OutOfScope => AnswerOutcome.OutOfScope,
        QuestionIntent.Unclear => AnswerOutcome.NotUnderstood,
        _ => null,
    };

    private AskedAgency Own(Agency agency)
    {
        var core = index.Bodies.Names.CoreOf(agency);
        var body = new NamedBody(agency.Name, core.Core, index.Bodies.Names.Directory.Find(agency.Name), true, agency.Kind);
        return new AskedAgency(agency.Name, [body], core.Place, agency.Place, AskedPart.Assignee);
    }

    private Answer Of(Answer draft, SearchResult found, AnswerSearch search)
    {
        var question = draft.Question;
        if (found.Failure is { } failure)
        {
            return draft with { Outcome = failure, Nearest = failure is AnswerOutcome.NothingSuch or AnswerOutcome.OnlyCoordinates ? [] : NearestBodies() };
        }

        return question.Focus switch
        {
            QuestionFocus.CountAssignments => draft with
            {
                Outcome = AnswerOutcome.Counted,
                Count = found.Total,
                CountByGroup = search.Relations(found.Rows).Values.Count(relation => relation.How == FoundAs.GroupMember),
            },
            QuestionFocus.CountAgencies => Count(draft, search.Leads(found)),
            QuestionFocus.CountDocuments => draft with { Outcome = AnswerOutcome.Counted, Count = found.IsEverything ? index.DocumentCount : found.Rows.Select(row => row.Document).Distinct().Count() },
            QuestionFocus.Overview => draft with { Outcome = AnswerOutcome.Figures, Figures = search.Figures() },
            QuestionFocus.Lead when question.Rank is not null => draft with { Outcome = AnswerOutcome.Found, Bodies = search.Leads(found) },
            _ => draft with { Outcome = AnswerOutcome.Found },
        };
    }

    private static Answer Count(Answer draft, IReadOnlyList<string> bodies) =>
        draft with { Outcome = AnswerOutcome.Counted, Count = bodies.Count, Bodies = bodies };

    private IReadOnlyList<string> NearestBodies() =>
        index.BusiestBodies;

    private async Task<Answer> WithItemsAsync(Answer answer, SearchResult found, AnswerSearch search, int page, CancellationToken cancellationToken)
    {
        if (answer.Outcome is AnswerOutcome.Fact or AnswerOutcome.Figures or AnswerOutcome.NotStated or AnswerOutcome.WhichDocument or AnswerOutcome.UnknownDocument)
        {
            return answer;
        }

        var pages = Math.Max(1, (found.Rows.Count + answer.PageSize - 1) / answer.PageSize);
        var at = Math.Clamp(page, 0, pages - 1);
        var shown = found.Rows.Skip(at * answer.PageSize).Take(answer.PageSize).ToList();
        var relations = search.Relations(shown);
        var items = new List<AnsweredAssignment>();
        var documents = new Dictionary<long, (Directive? Directive, IReadOnlyList<Acknowledgement> Acknowledgements)>();
        var taken = new Dictionary<string, IReadOnlyList<Acknowledgement>>(StringComparer.Ordinal);
        foreach (var row in shown)
        {
            if (!documents.TryGetValue(row.Document, out var document))
            {
                taken[row.DocumentKey] = await acknowledgements(row.DocumentKey, cancellationToken);
                documents[row.Document] = document = (index.Load(row.Document), taken[row.DocumentKey]);
            }

            // A revision may have come between the search and now: what is gone is not shown.
            if (document.Directive?.Assignments.ElementAtOrDefault(row.Ordinal) is { } assignment && assignment.Id == row.Code)
            {
                var (how, through) = relations.GetValueOrDefault(row.Id);
                items.Add(new AnsweredAssignment(
                    document.Directive, assignment, how, through, assignment.Deadline.Due is { } due ? due.DayNumber - answer.Today.DayNumber : null,
                    [.. document.Acknowledgements.Where(acknowledgement => acknowledgement.AssignmentId == row.Code)]));
            }
        }

        var headings = index.Headings(found.Rows.Select(row => row.Document).Distinct().Take(20)).Select(item => item.Heading).ToList();
        return answer with
        {
            Items = items,
            Found = [.. found.Rows.Select(row => new FoundAssignment(row.DocumentKey, row.Code))],
            Total = found.Total,
            More = found.More,
            Page = at,
            PageCount = pages,
            Documents = answer.Documents.Count > 0 ? answer.Documents : headings,
            Basis = answer.Basis is { } basis ? basis with { Acknowledgements = taken } : null,
        };
    }
}
