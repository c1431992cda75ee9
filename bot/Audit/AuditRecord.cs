using Bot.Storage;

namespace Bot.Audit;

/// <summary>A change as it stands in the trail.</summary>
/// <param name="Number">Its place: 1 for the first, without gaps.</param>
/// <param name="Id">The change's natural id: no two entries have the same.</param>
/// <param name="Change">What it says.</param>
/// <param name="Hash">What chains it to all before it: SHA-256, lower-case hexadecimal.</param>
internal sealed record AuditRecord(long Number, string Id, Change Change, string Hash);
