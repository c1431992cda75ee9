namespace Bot.Storage;

/// <summary>What became of copying a store.</summary>
internal abstract record CopyOutcome
{
    private CopyOutcome()
    {
    }

    /// <summary>Copied.</summary>
    /// <param name="Rows">How many rows.</param>
    public sealed record Copied(long Rows) : CopyOutcome;

    /// <summary>Nothing was changed.</summary>
    /// <param name="Sentence">Why, and what to do.</param>
    public sealed record Refused(string Sentence) : CopyOutcome;
}
