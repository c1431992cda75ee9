using Bot.Directives;

namespace Bot.Reading;

/// <summary>A deadline where it stands.</summary>
/// <param name="Deadline">The deadline.</param>
/// <param name="From">The first token of its words.</param>
/// <param name="To">The token after them.</param>
/// <param name="Weight">How strongly it binds: dates before periods before repetition before events.</param>
/// <param name="YearGiven">The words name the year.</param>
internal readonly record struct FoundDeadline(Deadline Deadline, int From, int To, int Weight, bool YearGiven = true);
