using Bot.Directives;

namespace Bot.Storage;

/// <summary>A leader's word to an agency that did not take note of a duty yet; one a day for each.</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Agency">The agency that is nudged.</param>
/// <param name="Day">The day, in Vietnam.</param>
/// <param name="By">Who nudged.</param>
/// <param name="At">When, UTC.</param>
internal sealed record Nudge(DutyKey Duty, Agency Agency, DateOnly Day, Person By, DateTimeOffset At);
