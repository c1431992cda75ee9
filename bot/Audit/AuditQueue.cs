using System.Collections.Concurrent;
using Bot.Storage;

namespace Bot.Audit;

/// <summary>
/// Takes changes to the trail in their order, in batches, each exactly once: behind an end of the trail that it knows, so that what others
/// appended meanwhile, and what it appended itself without hearing so, is seen before anything is appended again. Where the store is out
/// of reach it tries again until it is not, or until it is closed: then nobody waits any more.
/// </summary>
internal sealed partial class AuditQueue : IDisposable
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestRetry = TimeSpan.FromSeconds(10);

    private readonly ConcurrentQueue<Waiting> _waiting = new();
    private readonly AuditTrail _trail;
    private readonly ILogger<AuditQueue> _logger;
    private readonly CancellationTokenSource _closing = new();
    private readonly CancellationToken _closed;
    private List<Waiting> _next = [];
    private AuditHead? _head;
    private int _writing;

    public AuditQueue(AuditTrail trail, ILogger<AuditQueue> logger)
    {
        _trail = trail;
        _logger = logger;
        _closed = _closing.Token;
    }

    /// <summary>How many changes wait.</summary>
    public int Count => _waiting.Count + Volatile.Read(ref _next).Count;

    /// <summary>Where the trail ended when this was last known here: what is queued from now on comes behind it.</summary>
    public async Task<long> KnownNumberAsync(CancellationToken cancellationToken) =>
        (Volatile.Read(ref _head) ?? await _trail.HeadAsync(cancellationToken)).Number;

    /// <summary>Appends a change of no store's row; it is durable and chained when this returns.</summary>
    public Task AppendAsync(Change change, CancellationToken cancellationToken) =>
        Enqueue(new AuditEntry(Guid.NewGuid().ToString("n"), change), null).WaitAsync(cancellationToken);

    /// <summary>Queues a change. The task ends once it is durable and chained, or stood in the trail before.</summary>
    /// <param name="entry">The change with its natural id.</param>
    /// <param name="mayStandAfter">The number behind which it may stand in the trail already; null where it is new.</param>
    public Task Enqueue(AuditEntry entry, long? mayStandAfter)
    {
        var waiting = new Waiting(entry, mayStandAfter, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        if (_closed.IsCancellationRequested)
        {
            waiting.Written.SetException(Closed());
            return waiting.Written.Task;
        }

        _waiting.Enqueue(waiting);
        if (Interlocked.Exchange(ref _writing, 1) == 0)
        {
            _ = Task.Run(WriteWaitingAsync);
        }

        return waiting.Written.Task;
    }

    /// <summary>Ends all waits: what is not in the trail is found by its marks when the program runs again.</summary>
    public void Dispose()
    {
        _closing.Cancel();
        _closing.Dispose();
    }

    private static StorageUnavailableException Closed() =>
        new("The audit trail is closed; what was changed is appended when the program runs again.", null);

    // By the one who writes: nobody else touches what is next.
    private void EndWaits()
    {
        while (_waiting.TryDequeue(out var waiting))
        {
            _next.Add(waiting);
        }

        var ended = Interlocked.Exchange(ref _next, []);
        ended.ForEach(waiting => waiting.Written.TrySetException(Closed()));
    }

    private async Task WriteWaitingAsync()
    {
        var failures = 0;
        do
        {
            while (!_waiting.IsEmpty || _next.Count > 0)
            {
                if (_closed.IsCancellationRequested)
                {
                    EndWaits();
                    break;
                }

                try
                {
                    var started = TimeProvider.System.GetTimestamp();
                    await WriteGroupAsync();
                    failures = 0;

                    // While changes come in fast, they are waited for until they fill a batch, or for four times as long as one takes.
                    if (_waiting.Count is > 0 and < AuditTrail.MostAtOnce)
                    {
                        var pause = 4 * TimeProvider.System.GetElapsedTime(started);
                        await PauseAsync(pause < LongestPause ? pause : LongestPause);
                    }
                }
                catch (InvalidDataException exception)
                {
                    Log.Broken(_logger, exception);
                    var failed = Interlocked.Exchange(ref _next, []);
                    _head = null;
                    failed.ForEach(waiting => waiting.Written.TrySetException(exception));
                }
                catch (Exception exception)
                {
                    // Whatever it is, also want of memory: those who wait would wait for ever.
                    Log.TriedAgain(_logger, exception, Count);
                    var wait = TimeSpan.FromMilliseconds(200 * Math.Pow(2, Math.Min(failures++, 10)));
                    await PauseAsync(wait < LongestRetry ? wait : LongestRetry);
                }
            }

            Interlocked.Exchange(ref _writing, 0);
        }
        while ((!_waiting.IsEmpty || _next.Count > 0) && Interlocked.Exchange(ref _writing, 1) == 0);
    }

    // Ended by the end of the queue.
    private async Task PauseAsync(TimeSpan time) => await Task.WhenAny(Task.Delay(time, _closed));

    private async Task WriteGroupAsync()
    {
        var head = _head ??= await _trail.HeadAsync(CancellationToken.None);
        while (_next.Count < AuditTrail.MostAtOnce && _waiting.TryDequeue(out var waiting))
        {
            _next.Add(waiting);
        }

        // Again for those that came while the trail was read: what may stand there already is never appended unseen.
        while (_next.Where(waiting => waiting.MayStandAfter is not null).ToList() is { Count: > 0 } doubtful)
        {
            await DropStandingAsync(doubtful.Min(waiting => waiting.MayStandAfter!.Value), head.Number);
            doubtful.ForEach(waiting => waiting.MayStandAfter = null);
        }

        if (_next.Count == 0)
        {
            return;
        }

        if (await _trail.TryAppendAsync(head, [.. _next.Select(waiting => waiting.Entry)], CancellationToken.None) is { } next)
        {
            var written = _next[..(int)(next.Number - head.Number)];
            _next = _next[written.Count..];
            _head = next;
            written.ForEach(waiting => waiting.Written.TrySetResult());
            return;
        }

        // The number was taken: by another instance, or by a batch of our own whose answer was lost.
        var end = await _trail.HeadAsync(CancellationToken.None);
        if (end.Number <= head.Number)
        {
            throw new InvalidDataException("The audit trail has an entry that its head does not count: verify it.");
        }

        await DropStandingAsync(head.Number, end.Number);
        _head = end;
        await Task.Delay(Random.Shared.Next(10));
    }

    // From those that wait, what stands in the trail behind a number.
    private async Task DropStandingAsync(long after, long to)
    {
        var mine = _next.Concat(_waiting).ToLookup(waiting => waiting.Entry.Id, StringComparer.Ordinal);
        var standing = new HashSet<Waiting>();
        if (after < to)
        {
            await foreach (var record in _trail.ReadAsync(after + 1, CancellationToken.None))
            {
                if (record.Number > to)
                {
                    break;
                }

                standing.UnionWith(mine[record.Id]);
            }
        }

        if (standing.Count > 0)
        {
            // Those that still wait stay in their order behind the ones taken.
            while (_waiting.TryDequeue(out var waiting))
            {
                _next.Add(waiting);
            }

            _next = [.. _next.Where(waiting => !standing.Contains(waiting))];
            foreach (var waiting in standing)
            {
                waiting.Written.TrySetResult();
            }
        }
    }

    private sealed class Waiting(AuditEntry entry, long? mayStandAfter, TaskCompletionSource written)
    {
        public AuditEntry Entry { get; } = entry;

        public long? MayStandAfter { get; set; } = mayStandAfter;

        public TaskCompletionSource Written { get; } = written;
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The audit trail could not be written; {Waiting} entries wait.")]
        public static partial void TriedAgain(ILogger logger, Exception exception, int waiting);

        [LoggerMessage(2, LogLevel.Critical, "The audit trail is broken; nothing is appended to it. Verify it.")]
        public static partial void Broken(ILogger logger, Exception exception);
    }
}
