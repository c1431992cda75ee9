namespace Bot.Publishing;

/// <summary>What came of an editor's work on a draft.</summary>
internal abstract record DraftOutcome
{
    private DraftOutcome()
    {
    }

    /// <summary>The draft as it now stands.</summary>
    /// <param name="Draft">The reading with all corrections.</param>
    /// <param name="Revision">What it changes of the published one with its number; null where there is none.</param>
    public sealed record Shown(Draft Draft, Revision? Revision) : DraftOutcome;

    /// <summary>The person is no editor; nothing changed.</summary>
    public sealed record NotAnEditor : DraftOutcome;

    /// <summary>There is no such draft: it was published, or dropped.</summary>
    public sealed record UnknownDraft : DraftOutcome;

    /// <summary>The draft has no such assignment any more; nothing changed.</summary>
    public sealed record UnknownAssignment(Draft Draft, Revision? Revision) : DraftOutcome;

    /// <summary>A duty and a leading agency must be named; nothing changed.</summary>
    public sealed record Incomplete : DraftOutcome;
}
