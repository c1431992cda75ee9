using Bot.Directives;

namespace Bot.Reading;

/// <summary>A part of an order that is an assignment by itself, by its tokens.</summary>
/// <param name="QuoteFrom">The first token of what is quoted.</param>
/// <param name="DutyFrom">The first token of what is to be done.</param>
/// <param name="To">The token after the last.</param>
/// <param name="Deadline">By when.</param>
internal readonly record struct OrderPart(int QuoteFrom, int DutyFrom, int To, Deadline Deadline)
{
    /// <summary>The words before a colon that say with whom for every part: "chủ trì, phối hợp với Sở B: (i) …; (ii) …"; null where this part has them or there are none.</summary>
    public (int From, int To)? Shared { get; init; }
}
