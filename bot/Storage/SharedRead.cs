namespace Bot.Storage;

/// <summary>
/// One read for all who ask at the same time. Nobody gets an answer that is older than the question: who asks while a read is under way
/// gets the next one, together with all others who ask meanwhile. Where reads end at once, as those of a local file do, waiting for each
/// other would cost more than reading: each has its own.
/// </summary>
internal sealed class SharedRead<T>(Func<Task<T>> read)
{
    private readonly Lock _lock = new();
    private TaskCompletionSource<T>? _next;
    private bool _isReading;
    private volatile bool _endsAtOnce;

    /// <summary>What a read gives that begins now or later.</summary>
    public Task<T> GetAsync()
    {
        if (_endsAtOnce)
        {
            return read();
        }

        TaskCompletionSource<T> mine;
        lock (_lock)
        {
            mine = _next ??= new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
            if (_isReading)
            {
                return mine.Task;
            }

            _isReading = true;
            _next = null;
        }

        _ = ReadAsync(mine);
        return mine.Task;
    }

    private async Task ReadAsync(TaskCompletionSource<T>? asked)
    {
        while (asked is not null)
        {
            try
            {
                var reading = read();
                _endsAtOnce = reading.IsCompletedSuccessfully;
                asked.SetResult(await reading);
            }
            catch (Exception exception)
            {
                // To those who asked; who asks after them has a read of their own.
                asked.SetException(exception);
            }

            lock (_lock)
            {
                (asked, _next) = (_next, null);
                _isReading = asked is not null;
            }

            // The next read is not the first asker's business: its thread is let go.
            await Task.Yield();
        }
    }
}
