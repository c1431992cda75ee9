using System.Collections.Concurrent;

namespace Bot.Questions;

/// <summary>What was read of the index since its last change, kept for whoever asks the same: so many rows in all, and no more. Safe for any number of threads.</summary>
internal sealed class FoundRows
{
    private const int MostSearches = 1_000;
    private const int MostRows = 20_000;

    private readonly ConcurrentDictionary<(string Sql, string? Match), object> _found = new();
    private int _rows;

    /// <summary>The rows of a search; null where they are not kept.</summary>
    public object? Find((string Sql, string? Match) search) => _found.GetValueOrDefault(search);

    /// <summary>Keeps the rows of a search where there is room.</summary>
    public void Keep((string Sql, string? Match) search, object rows, int count)
    {
        if (_found.Count < MostSearches && Volatile.Read(ref _rows) + count <= MostRows && _found.TryAdd(search, rows))
        {
            Interlocked.Add(ref _rows, count);
        }
    }
}
