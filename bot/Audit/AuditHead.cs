namespace Bot.Audit;

/// <summary>Where the trail ends.</summary>
/// <param name="Number">The last entry's number; 0 for none.</param>
/// <param name="Hash">The last entry's hash; empty for none.</param>
internal sealed record AuditHead(long Number, byte[] Hash);
