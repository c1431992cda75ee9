namespace Bot.Texts;

internal sealed partial class Phrases
{
    public string AnswerAgencyCount(long count) => Say(nameof(AnswerAgencyCount), count);

    public string AnswerAnyQuestion => Say(nameof(AnswerAnyQuestion));

    public string AnswerAsCoordinating(string agency) => Say(nameof(AnswerAsCoordinating), agency);

    public string AnswerAsMember(string group) => Say(nameof(AnswerAsMember), group);

    public string AnswerAsPredecessor(string agency) => Say(nameof(AnswerAsPredecessor), agency);

    public string AnswerAsSuccessor(string agency) => Say(nameof(AnswerAsSuccessor), agency);

    public string AnswerAsk(string agency) => Say(nameof(AnswerAsk), agency);

    public string AnswerAskDocument(string document) => Say(nameof(AnswerAskDocument), document);

    public string AnswerCountAssignments(long count) => Say(nameof(AnswerCountAssignments), count);

    public string AnswerCountAssignmentsOne => Say(nameof(AnswerCountAssignmentsOne));

    public string AnswerCountDocumentsOne => Say(nameof(AnswerCountDocumentsOne));

    public string AnswerCountAtLeast(long count, int looked) => Say(nameof(AnswerCountAtLeast), count, looked);

    public string AnswerCountDocuments(long count) => Say(nameof(AnswerCountDocuments), count);

    public string AnswerCountAssignmentsByGroup(long direct, long byGroup) => Say(nameof(AnswerCountAssignmentsByGroup), direct, byGroup);

    public string AnswerDocumentFacts(string document, string issuer, string issued, string signer) => Say(nameof(AnswerDocumentFacts), document, issuer, issued, signer);

    public string AnswerDocumentsFound(long count) => Say(nameof(AnswerDocumentsFound), count);

    public string AnswerFactBases(string document, string fact) => Say(nameof(AnswerFactBases), document, fact);

    public string AnswerFactReplaces(string document, string fact) => Say(nameof(AnswerFactReplaces), document, fact);

    public string AnswerFactStamp(string document, string fact) => Say(nameof(AnswerFactStamp), document, fact);

    public string AnswerFactSubject(string document, string fact) => Say(nameof(AnswerFactSubject), document, fact);

    public string AnswerFigureAcknowledged => Say(nameof(AnswerFigureAcknowledged));

    public string AnswerFigureAll => Say(nameof(AnswerFigureAll));

    public string AnswerFigureDone => Say(nameof(AnswerFigureDone));

    public string AnswerFigureLater => Say(nameof(AnswerFigureLater));

    public string AnswerFigureOverdue => Say(nameof(AnswerFigureOverdue));

    public string AnswerFigureRecurring => Say(nameof(AnswerFigureRecurring));

    public string AnswerFigureSoon => Say(nameof(AnswerFigureSoon));

    public string AnswerFigureUndated => Say(nameof(AnswerFigureUndated));

    public string AnswerFigureWaiting => Say(nameof(AnswerFigureWaiting));

    public string AnswerFigures => Say(nameof(AnswerFigures));

    public string AnswerFiguresByBody => Say(nameof(AnswerFiguresByBody));

    public string AnswerFound(long count) => Say(nameof(AnswerFound), count);

    public string AnswerFoundAtLeast(long count, int looked) => Say(nameof(AnswerFoundAtLeast), count, looked);

    public string AnswerFoundCoordinating(string agency, long count) => Say(nameof(AnswerFoundCoordinating), agency, count);

    public string AnswerFoundCoordinatingOne(string agency) => Say(nameof(AnswerFoundCoordinatingOne), agency);

    public string AnswerFoundFor(string agency, long count) => Say(nameof(AnswerFoundFor), agency, count);

    public string AnswerFoundForOne(string agency) => Say(nameof(AnswerFoundForOne), agency);

    public string AnswerFoundMore(long count) => Say(nameof(AnswerFoundMore), count);

    public string AnswerFoundOne => Say(nameof(AnswerFoundOne));

    public string AnswerGreeting => Say(nameof(AnswerGreeting));

    public string AnswerHelp => Say(nameof(AnswerHelp));

    public string AnswerHint => Say(nameof(AnswerHint));

    public string AnswerMore(long count) => Say(nameof(AnswerMore), count);

    public string AnswerNextPage => Say(nameof(AnswerNextPage));

    public string AnswerNoDocuments => Say(nameof(AnswerNoDocuments));

    public string AnswerNotRegistered => Say(nameof(AnswerNotRegistered));

    public string AnswerNotStated(string document) => Say(nameof(AnswerNotStated), document);

    public string AnswerNotUnderstood => Say(nameof(AnswerNotUnderstood));

    public string AnswerNothingAssigned(string agency) => Say(nameof(AnswerNothingAssigned), agency);

    public string AnswerNothingInTime => Say(nameof(AnswerNothingInTime));

    public string AnswerNothingOnTopic => Say(nameof(AnswerNothingOnTopic));

    public string AnswerNothingSuch => Say(nameof(AnswerNothingSuch));

    public string AnswerNothingSuchFor(string agency) => Say(nameof(AnswerNothingSuchFor), agency);

    public string AnswerOnlyCoordinates(string agency) => Say(nameof(AnswerOnlyCoordinates), agency);

    public string AnswerOnlyCounterpart(string agency) => Say(nameof(AnswerOnlyCounterpart), agency);

    public string AnswerOutOfScope => Say(nameof(AnswerOutOfScope));

    public string AnswerPage(int page, int pages) => Say(nameof(AnswerPage), page, pages);

    public string AnswerPreviousPage => Say(nameof(AnswerPreviousPage));

    public string AnswerShowText => Say(nameof(AnswerShowText));

    public string AnswerThanks => Say(nameof(AnswerThanks));

    public string AnswerUnderstoodAs(string typed, string meant) => Say(nameof(AnswerUnderstoodAs), typed, meant);

    public string AnswerUnknownDocument(string document) => Say(nameof(AnswerUnknownDocument), document);

    public string AnswerWhichBody => Say(nameof(AnswerWhichBody));

    public string AnswerWhichDocument => Say(nameof(AnswerWhichDocument));
}
