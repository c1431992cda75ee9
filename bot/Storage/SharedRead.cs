namespace Bot.Storage;

/// <summary>
/// One read for all who ask at the same time. Nobody gets an answer that is older than the question: who asks while a read is under way
/// gets the next one, together with all others who ask meanwhile; while many ask, the next one waits some milliseconds for more of them, so
/// that the store has time for what they read it for. Where reads end at once, as those of a local file do, waiting for each other would
/// cost more than reading: each has its own.
/// </summary>
internal sealed class SharedRead<T>(Func<Task<T>> read)
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(10);

    private readonly Lock _lock = new();
    private TaskCompletionSource<T>? _next;
    private bool _isReading;
    private volatile bool _endsAtOnce;

    /// <summary>What a read gives that begins now or later.</summary>
    public Task<T> GetAsync()
    {
        if (_endsAtOnce)
        {
            // One that had to wait may seem to have ended at once, where this thread was held up: the next one shows it.
            var reading = read();
            _endsAtOnce = reading.IsCompleted;
            return reading;
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

    private async Task ReadAsync(TaskCompletionSource<T> asked)
    {
        while (true)
        {
            var started = TimeProvider.System.GetTimestamp();
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
                if (_next is null)
                {
                    _isReading = false;
                    return;
                }
            }

            // The next read is not the first asker's business: its thread is let go in any case.
            var pause = TimeProvider.System.GetElapsedTime(started);
            await Task.Delay(pause < LongestPause ? pause : LongestPause);
            lock (_lock)
            {
                (asked, _next) = (_next!, null);
            }
        }
    }
}
