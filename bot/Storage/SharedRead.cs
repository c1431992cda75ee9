namespace Bot.Storage;

/// <summary>
/// One read for all who ask at the same time. Nobody gets an answer that is older than the question: who asks while a read is under way
/// gets the next one, together with all others who ask meanwhile.
/// </summary>
internal sealed class SharedRead<T>(Func<Task<T>> read)
{
    private readonly Lock _lock = new();
    private Task<T>? _current;
    private Task<T>? _next;

    /// <summary>What a read gives that begins now or later.</summary>
    public Task<T> GetAsync()
    {
        lock (_lock)
        {
            return _current is null || (_current.IsCompleted && _next is null)
                ? _current = read()
                : _next ??= AfterAsync(_current);
        }
    }

    private async Task<T> AfterAsync(Task<T> before)
    {
        // Whatever became of it is its askers' business.
        await before.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        Task<T> mine;
        lock (_lock)
        {
            _current = mine = read();
            _next = null;
        }

        return await mine;
    }
}
