using Bot.Audit;
using Bot.Storage;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Tests.Audit;

/// <summary>One instance of the product's store with its audit, on an engine that others may share.</summary>
internal sealed class AuditedStore
{
    public AuditedStore(ITableStore engine, TimeProvider time)
    {
        Trail = new AuditTrail(engine);
        Queue = new AuditQueue(Trail, NullLogger<AuditQueue>.Instance);
        Log = new AuditLog(engine, Queue, time);
        Tables = new AuditedTables(engine, Log);
    }

    public AuditTrail Trail { get; }

    public AuditQueue Queue { get; }

    public AuditLog Log { get; }

    public AuditedTables Tables { get; }
}
