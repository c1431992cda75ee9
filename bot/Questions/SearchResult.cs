namespace Bot.Questions;

/// <summary>What a search found.</summary>
/// <param name="Rows">The assignments; hints where <paramref name="Failure"/> is set.</param>
/// <param name="Total">How many there are, also beyond the rows.</param>
/// <param name="Failure">Why there is no answer; null where there is one.</param>
/// <param name="IsEverything">True where nothing narrowed the search.</param>
internal sealed record SearchResult(IReadOnlyList<IndexRow> Rows, long Total, AnswerOutcome? Failure, bool IsEverything)
{
    /// <summary>Whether there may be more than the total: a topic so broad that not all was looked at.</summary>
    public bool More { get; init; }

    /// <summary>As below, of a pair.</summary>
    public static SearchResult None((AnswerOutcome Failure, IReadOnlyList<IndexRow>? Hints) reason) => None(reason.Failure, reason.Hints);

    /// <summary>No answer, with assignments that may help.</summary>
    public static SearchResult None(AnswerOutcome failure, IReadOnlyList<IndexRow>? hints = null) => new(hints ?? [], hints?.Count ?? 0, failure, false);
}
