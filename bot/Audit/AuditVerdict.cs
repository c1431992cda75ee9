namespace Bot.Audit;

/// <summary>What came of verifying the trail.</summary>
internal abstract record AuditVerdict
{
    private AuditVerdict()
    {
    }

    /// <summary>
    /// All rows stand as they were written. Whoever can write the whole store could chain it anew: who fears that keeps count and hash elsewhere
    /// and compares.
    /// </summary>
    /// <param name="Count">How many entries there are.</param>
    /// <param name="Hash">The last one's hash; empty for none.</param>
    public sealed record Whole(long Count, string Hash) : AuditVerdict;

    /// <summary>The entry of this number is not there, or the head that counts the entries before it.</summary>
    public sealed record Missing(long Number) : AuditVerdict;

    /// <summary>The entry of this number was changed or moved, or the one before it was and then chained anew.</summary>
    public sealed record Changed(long Number) : AuditVerdict;
}
