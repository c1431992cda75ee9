namespace Bot.Audit;

/// <summary>An entry as it stands in the trail.</summary>
/// <param name="Number">Its place: 1 for the first, without gaps.</param>
/// <param name="Entry">What it says.</param>
/// <param name="Hash">What chains it to all before it: SHA-256, lower-case hexadecimal.</param>
internal sealed record AuditRecord(long Number, AuditEntry Entry, string Hash);
