namespace Bot.Reminders;

/// <summary>What came of one card of a round.</summary>
internal abstract record CardResult
{
    private CardResult()
    {
    }

    /// <summary>All of it was handled before, or is of no matter any more.</summary>
    public sealed record Nothing : CardResult;

    /// <summary>The channel took it.</summary>
    public sealed record Sent : CardResult;

    /// <summary>The channel refused it for good, or the target is known to be out of reach.</summary>
    public sealed record Refused : CardResult;

    /// <summary>It was tried twice, and nobody knows whether it arrived.</summary>
    public sealed record Uncertain : CardResult;

    /// <summary>The target is paused: it is put off.</summary>
    public sealed record Deferred : CardResult;

    /// <summary>It is left for a later round: another instance has it, the channel asks to wait, or the working day is over.</summary>
    /// <param name="RetryAfter">When to look again; null: with the next working day.</param>
    public sealed record Left(TimeSpan? RetryAfter) : CardResult;
}
