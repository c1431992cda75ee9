using Bot.Directives;

namespace Bot.Roster;

/// <summary>What a file would change of the roster. Who is not in the file stays as they are.</summary>
/// <param name="Added">New people.</param>
/// <param name="Changed">People of whom something changes: as they are, and as they will be.</param>
/// <param name="Same">How many stay the same.</param>
internal sealed record RosterPlan(IReadOnlyList<Official> Added, IReadOnlyList<(Official Before, Official After)> Changed, int Same);
