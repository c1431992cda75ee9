using Bot.Directives;
using Bot.Reading;

namespace Bot.Publishing;

/// <summary>What came of handing in a document.</summary>
internal abstract record SubmissionOutcome
{
    private SubmissionOutcome()
    {
    }

    /// <summary>It was read and waits for review.</summary>
    /// <param name="Draft">The reading.</param>
    /// <param name="MayPublish">Whether the person who handed it in is an editor.</param>
    /// <param name="Revision">What it changes of the published one with its number; null where there is none.</param>
    public sealed record Drafted(Draft Draft, bool MayPublish, Revision? Revision) : SubmissionOutcome;

    /// <summary>It may not or can not be read; nothing of it is kept.</summary>
    public sealed record Refused(RefusalReason Reason) : SubmissionOutcome;
}

/// <summary>What came of the wish to publish a draft.</summary>
internal abstract record PublishingOutcome
{
    private PublishingOutcome()
    {
    }

    /// <summary>It is published: questions find it, and its deadlines are reminded.</summary>
    public sealed record Published(Directive Directive, Revision? Revision) : PublishingOutcome;

    /// <summary>The person is no editor; nothing changed.</summary>
    public sealed record NotAnEditor : PublishingOutcome;

    /// <summary>There is no such draft: it was published, or dropped.</summary>
    public sealed record UnknownDraft : PublishingOutcome;
}
