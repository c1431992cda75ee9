using Bot.Cards;
using Bot.Directives;
using Bot.Publishing;
using Bot.Reading;
using Bot.Reading.Files;
using Bot.Texts;

namespace Bot.Teams;

/// <summary>What handing in a document, and publishing it, give back.</summary>
internal sealed class DocumentReplies
{
    // A question is shorter; what is longer and speaks in paragraphs was pasted.
    private const int LongestQuestion = 600;

    private readonly PublishingDesk _desk;

    public DocumentReplies(PublishingDesk desk) => _desk = desk;

    /// <summary>Whether a message is a pasted document rather than a question.</summary>
    public static bool LooksPasted(string message) => message.Length > LongestQuestion;

    /// <summary>Reads a pasted text.</summary>
    public Task<Reply> SubmitAsync(string pasted, Person person, Phrases phrases, CancellationToken cancellationToken) =>
        SubmitAsync(DirectiveText.From(pasted), person, phrases, cancellationToken);

    /// <summary>Reads a file.</summary>
    public Task<Reply> SubmitAsync(byte[] content, string fileName, Person person, Phrases phrases, CancellationToken cancellationToken) =>
        DirectiveFile.Open(content, fileName, cancellationToken) switch
        {
            FileOutcome.Opened opened => SubmitAsync(opened.Text, person, phrases, cancellationToken),
            FileOutcome.Refused refused => Task.FromResult(new Reply(phrases.OfKey("Refused" + refused.Reason))),
            _ => throw new InvalidOperationException("A kind of file outcome that the replies do not know."),
        };

    /// <summary>Publishes the draft that a button names.</summary>
    public async Task<Reply> PublishAsync(CardData data, Person person, Phrases phrases, CancellationToken cancellationToken)
    {
        if (data.Draft is not { } draft)
        {
            return new Reply(phrases.UnknownAction);
        }

        return await _desk.PublishAsync(draft, person, cancellationToken) switch
        {
            PublishingOutcome.Published published => new Reply(
                phrases.Published(DirectiveHeading.Of(published.Directive).Title, published.Directive.Assignments.Count),
                ReviewCard.OfPublished(published, phrases)),
            PublishingOutcome.NotAnEditor => new Reply(phrases.NotAnEditor),
            PublishingOutcome.UnknownDraft => new Reply(phrases.UnknownDraft),
            _ => throw new InvalidOperationException("An outcome that the replies do not know."),
        };
    }

    private async Task<Reply> SubmitAsync(DirectiveText text, Person person, Phrases phrases, CancellationToken cancellationToken)
    {
        using var trip = Trip.Start("reading");
        var outcome = await _desk.SubmitAsync(text, person, cancellationToken);
        trip?.Ended(outcome.GetType().Name);
        return outcome switch
        {
            SubmissionOutcome.Drafted drafted => new Reply(
                phrases.Drafted(DirectiveHeading.Of(drafted.Draft.Directive).Title, drafted.Draft.Directive.Assignments.Count),
                ReviewCard.Of(drafted, phrases)),
            SubmissionOutcome.Refused refused => new Reply(phrases.OfKey("Refused" + refused.Reason)),
            _ => throw new InvalidOperationException("An outcome that the replies do not know."),
        };
    }
}
