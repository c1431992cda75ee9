using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Bot.Storage;

/// <summary>
/// What was read of a store, kept for as long as the state that it was read in lasts: who takes the state, then reads, and keeps both here,
/// never finds what is older than the state that they ask with. Safe for any number of threads.
/// </summary>
/// <param name="most">So many are kept at most.</param>
internal sealed class KeptReads<T>(int most)
{
    private readonly ConcurrentDictionary<string, (object State, T Value)> _kept = new(StringComparer.Ordinal);

    /// <summary>What was kept under a key in this state.</summary>
    public bool TryFind(string key, object? state, [MaybeNullWhen(false)] out T value)
    {
        if (state is not null && _kept.TryGetValue(key, out var kept) && kept.State.Equals(state))
        {
            value = kept.Value;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Keeps what was read after the state was taken; nothing where the state is not known.</summary>
    public void Keep(string key, object? state, T value)
    {
        if (state is null)
        {
            return;
        }

        if (_kept.Count >= most)
        {
            _kept.Clear();
        }

        _kept[key] = (state, value);
    }
}
