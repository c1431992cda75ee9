using Bot.Directives;

namespace Bot.Questions;

/// <summary>Answers what a document says of itself: signer, date, subject, what it replaces and rests on.</summary>
internal static class DocumentAnswer
{
    /// <summary>The answer; null where the question asks for no such thing.</summary>
    public static Answer? TryAnswer(AssignmentIndex index, Answer draft, AnswerSearch search, SearchResult found)
    {
        var focus = draft.Question.Focus;
        if (found.Failure == AnswerOutcome.NothingOnTopic && AsksSubject(draft.Question))
        {
            return OnSubject(index, draft, search);
        }

        if (focus is not (QuestionFocus.Number or QuestionFocus.Signer or QuestionFocus.IssueDate or QuestionFocus.Issuer or QuestionFocus.Subject or QuestionFocus.Replaces or QuestionFocus.Bases or QuestionFocus.Stamp))
        {
            return null;
        }

        if (search.Documents is { Count: 0 })
        {
            return draft with { Outcome = AnswerOutcome.UnknownDocument };
        }

        var documents = search.Documents
            ?? (draft.Question.Topic is { IsWeak: false } && found.Rows.Count > 0 ? index.Headings(found.Rows.Select(row => row.Document).Distinct().Take(6)) : index.Documents(null, 6));
        if (documents.Count > 1)
        {
            return draft with { Outcome = AnswerOutcome.WhichDocument, Documents = [.. documents.Select(document => document.Heading)] };
        }

        if (documents.Count == 0 || index.Load(documents[0].Id) is not { } directive)
        {
            return draft with { Outcome = AnswerOutcome.UnknownDocument };
        }

        var facts = Facts(focus, directive);
        return draft with
        {
            Outcome = facts.Count == 0 ? AnswerOutcome.NotStated : AnswerOutcome.Fact,
            Facts = facts,
            Documents = [documents[0].Heading],
            Signer = directive.Signer,
            Count = focus == QuestionFocus.Subject ? directive.Assignments.Count : null,
        };
    }

    // "Công điện này về cơn bão số mấy?": no duty says it, the subject does.
    private static bool AsksSubject(Question question) =>
        question is { NamesDocument: true, Topic: not null } && !question.Assignees.Any() && question.Focus is QuestionFocus.Assignments or QuestionFocus.Subject or QuestionFocus.Amount;

    private static Answer? OnSubject(AssignmentIndex index, Answer draft, AnswerSearch search)
    {
        var documents = search.Documents ?? index.Documents(null, 2);
        if (documents.Count != 1 || documents[0].Heading.Subject is not { } subject)
        {
            return null;
        }

        var row = new IndexRow(0, documents[0].Id, documents[0].Heading.Key, "", 0, null, null, DeadlineForm.Unstated, "", "", IndexedWords.Of(subject));
        return new TopicScore(draft.Question.Topic!).Of(row).Covered >= TopicSearch.Least
            ? draft with { Question = draft.Question with { Focus = QuestionFocus.Subject }, Outcome = AnswerOutcome.Fact, Facts = [subject], Documents = [documents[0].Heading] }
            : null;
    }

    private static IReadOnlyList<string> Facts(QuestionFocus focus, Directive directive) => focus switch
    {
        QuestionFocus.Number => Of(directive.Number?.Value),
        QuestionFocus.Signer => Of(directive.Signer),
        QuestionFocus.IssueDate => Of(directive.Issued is { } issued ? issued.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture) : null),
        QuestionFocus.Issuer => Of(directive.Issuer),
        QuestionFocus.Subject => Of(directive.Subject),
        QuestionFocus.Replaces => directive.Replaces,
        QuestionFocus.Bases => directive.Bases,
        _ => Of(directive.Stamp),
    };

    private static IReadOnlyList<string> Of(string? fact) => string.IsNullOrWhiteSpace(fact) ? [] : [fact];
}
