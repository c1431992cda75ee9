using Bot.Storage;

namespace Bot.Audit;

/// <summary>A partition in which changes are being written: where to look for them after a crash.</summary>
/// <param name="Table">The table.</param>
/// <param name="Partition">The partition.</param>
/// <param name="InNotes">Whether the changes stand in notes (<see cref="ChangeNote"/>), not in the rows themselves.</param>
internal sealed record AuditScope(string Table, string Partition, bool InNotes);
