using Bot.Directives;
using Bot.Questions;
using Bot.Texts;

namespace Bot.Cards;

/// <summary>The sentences of an answer that its text and its card share.</summary>
internal static class AnswerWords
{
    /// <summary>The language of an answer's texts.</summary>
    public static Language LanguageOf(Answer answer) => answer.Question.Language == QuestionLanguage.English ? Language.English : Language.Vietnamese;

    /// <summary>The first sentence: what was found, or that and why nothing was.</summary>
    public static string Headline(Answer answer, Phrases phrases) => answer.Outcome switch
    {
        AnswerOutcome.Found => Found(answer, phrases),
        AnswerOutcome.Counted => Counted(answer, phrases),
        AnswerOutcome.Figures => phrases.AnswerFigures,
        AnswerOutcome.Fact => Fact(answer, phrases),
        AnswerOutcome.NothingAssigned => phrases.AnswerNothingAssigned(Agency(answer)),
        AnswerOutcome.OnlyCoordinates => phrases.AnswerOnlyCoordinates(Agency(answer)),
        AnswerOutcome.OnlyCounterpart => phrases.AnswerOnlyCounterpart(Agency(answer)),
        AnswerOutcome.NothingSuch => answer.Question.Assignees.Any() ? phrases.AnswerNothingSuchFor(Agency(answer)) : phrases.AnswerNothingSuch,
        AnswerOutcome.NothingOnTopic => phrases.AnswerNothingOnTopic,
        AnswerOutcome.NothingInTime => phrases.AnswerNothingInTime,
        AnswerOutcome.UnknownDocument => phrases.AnswerUnknownDocument(answer.Question.Documents.Count > 0 ? answer.Question.Documents[0].Words : phrases.Document),
        AnswerOutcome.NotStated => phrases.AnswerNotStated(Title(answer.Documents[0], phrases)),
        AnswerOutcome.WhichDocument => phrases.AnswerWhichDocument,
        AnswerOutcome.WhichBody => phrases.AnswerWhichBody,
        AnswerOutcome.NotRegistered => phrases.AnswerNotRegistered,
        AnswerOutcome.NoDocuments => phrases.AnswerNoDocuments,
        AnswerOutcome.Greeting => phrases.AnswerGreeting,
        AnswerOutcome.Thanks => phrases.AnswerThanks,
        AnswerOutcome.Help => phrases.AnswerHelp,
        AnswerOutcome.OutOfScope => phrases.AnswerOutOfScope,
        _ => phrases.AnswerNotUnderstood,
    };

    /// <summary>Why an assignment is shown, where that is not plain: through a group or a predecessor; null for nothing to say.</summary>
    public static string? Note(AnsweredAssignment item, Phrases phrases) => item switch
    {
        { How: FoundAs.GroupMember, Through: { } group } => phrases.AnswerAsMember(group.Name),
        { How: FoundAs.Predecessor, Through: { } predecessor } => phrases.AnswerAsPredecessor(predecessor.Name),
        { How: FoundAs.Successor, Through: { } successor } => phrases.AnswerAsSuccessor(successor.Name),
        _ => null,
    };

    /// <summary>Questions to ask next, each as a person would write it; empty where there is nothing to suggest.</summary>
    public static IReadOnlyList<string> Suggestions(Answer answer, Phrases phrases) => answer.Outcome switch
    {
        AnswerOutcome.WhichDocument => [.. answer.Documents.Where(document => document.Title.Length > 0).Select(document => phrases.AnswerAskDocument(document.Title))],
        _ => [.. answer.Nearest.Select(phrases.AnswerAsk)],
    };

    /// <summary>How a document is called: kind and number, or "Văn bản".</summary>
    public static string Title(DirectiveHeading heading, Phrases phrases) => heading.Title.Length > 0 ? heading.Title : phrases.Document;

    /// <summary>What a figure counts, and how many.</summary>
    public static IReadOnlyList<(string Label, long Count)> Rows(AnswerFigures figures, Phrases phrases) =>
    [
        (phrases.AnswerFigureAll, figures.Assignments), (phrases.AnswerFigureOverdue, figures.Overdue), (phrases.AnswerFigureSoon, figures.Soon),
        (phrases.AnswerFigureLater, figures.Later), (phrases.AnswerFigureRecurring, figures.Recurring), (phrases.AnswerFigureWaiting, figures.Waiting),
        (phrases.AnswerFigureUndated, figures.Undated), (phrases.AnswerFigureDone, figures.Done),
        .. figures.Acknowledged is { } noted ? [(phrases.AnswerFigureAcknowledged, noted)] : Array.Empty<(string, long)>(),
    ];

    private static string Found(Answer answer, Phrases phrases)
    {
        var question = answer.Question;
        if (question.Focus == QuestionFocus.Documents)
        {
            return phrases.AnswerDocumentsFound(answer.Documents.Count);
        }

        if (answer.More && NotedDuties.IsAsked(question))
        {
            return phrases.AnswerFoundAtLeast(answer.Total, NotedDuties.Most);
        }

        return question.Assignees.Any() && question.Role != AskedRole.Any
            ? question.Role == AskedRole.Coordinating ? answer.Total == 1 ? phrases.AnswerFoundCoordinatingOne(Agency(answer)) : phrases.AnswerFoundCoordinating(Agency(answer), answer.Total)
                : answer.Total == 1 ? phrases.AnswerFoundForOne(Agency(answer)) : phrases.AnswerFoundFor(Agency(answer), answer.Total)
            : answer.More ? phrases.AnswerFoundMore(answer.Total) : answer.Total == 1 ? phrases.AnswerFoundOne : phrases.AnswerFound(answer.Total);
    }

    private static string Counted(Answer answer, Phrases phrases) => answer.Question.Focus switch
    {
        QuestionFocus.CountAgencies => phrases.AnswerAgencyCount(answer.Count ?? 0) + string.Join(", ", answer.Bodies),
        QuestionFocus.CountDocuments => answer.Count == 1 ? phrases.AnswerCountDocumentsOne : phrases.AnswerCountDocuments(answer.Count ?? 0),
        _ when answer.More && NotedDuties.IsAsked(answer.Question) => phrases.AnswerCountAtLeast(answer.Count ?? 0, NotedDuties.Most),
        _ => (answer.Count == 1 ? phrases.AnswerCountAssignmentsOne : phrases.AnswerCountAssignments(answer.Count ?? 0))
            + (answer.CountByGroup > 0 ? " " + phrases.AnswerCountAssignmentsByGroup((answer.Count ?? 0) - answer.CountByGroup, answer.CountByGroup) : ""),
    };

    private static string Fact(Answer answer, Phrases phrases)
    {
        var document = Title(answer.Documents[0], phrases);
        var fact = string.Join("; ", answer.Facts);
        return answer.Question.Focus switch
        {
            QuestionFocus.Signer or QuestionFocus.IssueDate or QuestionFocus.Issuer or QuestionFocus.Number => phrases.AnswerDocumentFacts(
                document, answer.Documents[0].Issuer ?? "–", answer.Documents[0].Issued is { } issued ? Phrases.Date(issued) : "–", answer.Signer ?? "–"),
            QuestionFocus.Replaces => phrases.AnswerFactReplaces(document, fact),
            QuestionFocus.Bases => phrases.AnswerFactBases(document, fact),
            QuestionFocus.Stamp => phrases.AnswerFactStamp(document, fact),
            _ => phrases.AnswerFactSubject(document, fact) + (answer.Count is { } count ? " " + (count == 1 ? phrases.AnswerCountAssignmentsOne : phrases.AnswerCountAssignments(count)) : ""),
        };
    }

    private static string Agency(Answer answer) =>
        string.Join(", ", answer.Question.Agencies.Where(agency => agency.Part != AskedPart.Addressee).Select(agency => agency.Name));
}
