using Bot.Directives;

namespace Bot.Questions;

/// <summary>Answers what a document says of itself: signer, date, subject, what it replaces and rests on.</summary>
internal static class DocumentAnswer
{
    /// <summary>The answer; null where the question asks for no such thing.</summary>
    public static Answer? TryAnswer(AssignmentIndex index, Answer draft, AnswerSearch search)
    {
        var focus = draft.Question.Focus;
        if (focus is not (QuestionFocus.Signer or QuestionFocus.IssueDate or QuestionFocus.Issuer or QuestionFocus.Subject or QuestionFocus.Replaces or QuestionFocus.Bases or QuestionFocus.Stamp))
        {
            return null;
        }

        if (search.Documents is { Count: 0 })
        {
            return draft with { Outcome = AnswerOutcome.UnknownDocument };
        }

        var documents = search.Documents ?? index.Documents(null, 6);
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
            Count = focus == QuestionFocus.Subject ? directive.Assignments.Count : null,
        };
    }

    private static IReadOnlyList<string> Facts(QuestionFocus focus, Directive directive) => focus switch
    {
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
