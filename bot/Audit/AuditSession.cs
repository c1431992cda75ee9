using System.Collections.Concurrent;
using System.Globalization;

namespace Bot.Audit;

/// <summary>A short time in which one instance writes changes. Who takes over what it left after a crash knows its changes by their ids.</summary>
internal sealed class AuditSession(string id, long after, long openedAt)
{
    private long _changes;
    private int _underWay;

    /// <summary>Letters and digits.</summary>
    public string Id { get; } = id;

    /// <summary>The trail's end when it was opened: its entries stand behind it.</summary>
    public long After { get; } = after;

    /// <summary>When it was opened, by the clock's own count.</summary>
    public long OpenedAt { get; } = openedAt;

    /// <summary>What it marked.</summary>
    public ConcurrentDictionary<AuditScope, bool> Scopes { get; } = new();

    /// <summary>Whether a write or the taking away of a note failed: its scopes must be looked through before it is closed.</summary>
    public bool IsDoubtful => DoubtfulSince is not null;

    /// <summary>When that was last, by the clock's own count; null where all went well. What failed may still be written for a while.</summary>
    public long? DoubtfulSince { get; set; }

    /// <summary>Changes that are being written, or are not in the trail yet.</summary>
    public int UnderWay => Volatile.Read(ref _underWay);

    public void Enter() => Interlocked.Increment(ref _underWay);

    public void Leave() => Interlocked.Decrement(ref _underWay);

    /// <summary>A natural id for a change; none is given twice.</summary>
    public string NextId() => string.Create(CultureInfo.InvariantCulture, $"{Id}-{Interlocked.Increment(ref _changes)}");
}
