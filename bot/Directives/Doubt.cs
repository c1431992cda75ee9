namespace Bot.Directives;

/// <summary>Something that looks like an assignment, or part of one, and could not be read with confidence: for a person to decide.</summary>
internal sealed record Doubt(SourceSpan Span, DoubtReason Reason);

/// <summary>Why a place is in doubt. Texts has a sentence for each, under the key <c>Doubt</c> + name.</summary>
internal enum DoubtReason
{
    /// <summary>A duty whose body is not named near it.</summary>
    NoBody,

    /// <summary>A body is named in a place of orders and no duty follows.</summary>
    NoDuty,

    /// <summary>A deadline's words that give no date.</summary>
    UnclearDeadline,

    /// <summary>A body that may be the issuer's own or another place's.</summary>
    UnclearPlace,

    /// <summary>The duty stands in another place or paper ("theo Phụ lục kèm theo").</summary>
    ElsewhereStated,

    /// <summary>The document's number, issuer or date could not be found.</summary>
    NoHeader,
}
