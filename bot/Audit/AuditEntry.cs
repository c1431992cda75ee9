using Bot.Storage;

namespace Bot.Audit;

/// <summary>A change on its way into the trail.</summary>
/// <param name="Id">Its natural id.</param>
/// <param name="Change">What it says.</param>
internal sealed record AuditEntry(string Id, Change Change);
