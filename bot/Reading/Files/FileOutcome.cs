namespace Bot.Reading.Files;

/// <summary>What came of opening a file.</summary>
internal abstract record FileOutcome
{
    private FileOutcome()
    {
    }

    /// <summary>Its text, with something to read in it.</summary>
    public sealed record Opened(DirectiveText Text) : FileOutcome;

    /// <summary>It gives no text; the reason is one that Texts has a sentence for.</summary>
    public sealed record Refused(RefusalReason Reason) : FileOutcome;
}
