using Bot.Directives;

namespace Bot.Reading;

/// <summary>What stands after a body's name and says whose it is.</summary>
/// <param name="End">The token after it; the one where it begins, for no place.</param>
/// <param name="Province">The province; null for none.</param>
/// <param name="Rank">A rank without a name ("tỉnh", "cấp xã"); null for none.</param>
/// <param name="Unit">A place below the provinces with its rank ("xã Tân Điền"); null for none.</param>
/// <param name="UnitName">That place without its rank.</param>
/// <param name="Plural">Several places ("các tỉnh vùng Đông Nam Bộ"); null for none.</param>
/// <param name="Away">The several places are other provinces.</param>
internal readonly record struct Place(int End, Province? Province, string? Rank, string? Unit, string? UnitName, string? Plural, bool Away = false);
