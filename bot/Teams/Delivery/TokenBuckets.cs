using System.Collections.Concurrent;

namespace Bot.Teams.Delivery;

/// <summary>A bucket for each key. A bucket that is full again is forgotten: it is as good as a new one.</summary>
internal sealed class TokenBuckets(IReadOnlyList<RateLimit> limits, TimeProvider time)
{
    private const int SweepEvery = 1024;

    private readonly ConcurrentDictionary<string, TokenBucket> _buckets = new(StringComparer.Ordinal);
    private int _asked;

    public TokenBucket For(string key)
    {
        if (Interlocked.Increment(ref _asked) % SweepEvery == 0)
        {
            foreach (var (idle, bucket) in _buckets)
            {
                if (bucket.IsFull)
                    _buckets.TryRemove(new KeyValuePair<string, TokenBucket>(idle, bucket));
            }
        }

        return _buckets.GetOrAdd(key, _ => new TokenBucket(limits, time));
    }
}
