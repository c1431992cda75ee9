using Bot.Storage;

namespace Bot.Audit;

/// <summary>
/// Brings every change that a store writes to the trail, behind the answer to the person. The guarantee: a change that was written comes
/// to the trail once, and none that was not; whoever crashes, and whenever. For that the partition is marked before the first change is
/// written into it, each change carries a natural id, and a mark is taken away only when all changes behind it are in the trail. After a
/// crash another instance, or this one when it runs again, finds the mark and appends what is missing, within three minutes of running.
/// A change costs the one write that it is; marks are one write for a partition and minute.
/// </summary>
internal sealed class AuditLog : IAsyncDisposable
{
    /// <summary>How long the trail may take nothing before who waits for it hears so.</summary>
    public static readonly TimeSpan LongestStandstill = TimeSpan.FromMinutes(2);

    // A change that took longer than this to be written may have been taken over already.
    private static readonly TimeSpan SureWithin = TimeSpan.FromSeconds(100);

    private readonly AuditScopes _scopes;
    private readonly AuditQueue _queue;
    private readonly AuditLeftovers _leftovers;
    private readonly AuditSessions _sessions;
    private readonly TimeProvider _time;
    private readonly SemaphoreSlim _keeping = new(1);

    public AuditLog(ITableStore engine, AuditQueue queue, TimeProvider time)
    {
        _scopes = new AuditScopes(engine);
        _queue = queue;
        _time = time;
        _leftovers = new AuditLeftovers(_scopes, queue, time);
        _sessions = new AuditSessions(_scopes, queue, _leftovers, time);
    }

    /// <summary>Has changes written, and then taken to the trail.</summary>
    /// <param name="scope">Where.</param>
    /// <param name="changes">The rows' keys and what they tell.</param>
    /// <param name="write">Writes the rows with the natural ids given, all or none; false for none.</param>
    /// <param name="cancellationToken">Stops before the write.</param>
    public async Task<bool> RecordAsync(
        AuditScope scope,
        IReadOnlyList<(string RowKey, Change Change)> changes,
        Func<IReadOnlyList<string>, Task<bool>> write,
        CancellationToken cancellationToken)
    {
        var session = await _sessions.EnterAsync(scope, cancellationToken);
        var keptOpen = false;
        try
        {
            IReadOnlyList<string> ids = [.. changes.Select(_ => session.NextId())];
            bool written;
            try
            {
                written = await write(ids);
            }
            catch (Exception)
            {
                // It may have been written all the same: that is looked up before the marks go.
                session.DoubtfulSince = _time.GetTimestamp();
                throw;
            }

            if (!written)
            {
                return false;
            }

            var isLate = _time.GetElapsedTime(session.OpenedAt) > SureWithin;
            keptOpen = true;
            var appended = AppendedAsync(
                session, scope, changes, Task.WhenAll(changes.Select((one, i) =>
                    _queue.Enqueue(new AuditEntry(ids[i], one.Change), isLate ? session.After : null))));
            if (isLate)
            {
                await appended;
            }

            return true;
        }
        finally
        {
            if (!keptOpen)
            {
                session.Leave();
            }
        }
    }

    /// <summary>
    /// Closes sessions that have ended, and takes over what others left. For a timer of some seconds.
    /// </summary>
    /// <exception cref="StorageUnavailableException">Nothing is lost: the next call goes on.</exception>
    public async Task KeepAsync(CancellationToken cancellationToken)
    {
        await _keeping.WaitAsync(cancellationToken);
        try
        {
            _sessions.RetireOld();
            await _sessions.CloseRetiredAsync(cancellationToken);
            await _leftovers.TakeOverAsync(() => _sessions.OpenIds, cancellationToken);
        }
        finally
        {
            _keeping.Release();
        }
    }

    /// <summary>Waits until all changes so far are in the trail, and takes the marks away; those of a write that failed a moment ago stay.</summary>
    /// <exception cref="StorageUnavailableException">The trail took nothing for two minutes: what is left is found by its marks.</exception>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        _sessions.Retire();
        await _keeping.WaitAsync(cancellationToken);
        try
        {
            var least = int.MaxValue;
            var since = TimeProvider.System.GetTimestamp();
            while (_sessions.UnderWay is > 0 and var left)
            {
                if (left < least)
                {
                    (least, since) = (left, TimeProvider.System.GetTimestamp());
                }
                else if (TimeProvider.System.GetElapsedTime(since) > LongestStandstill)
                {
                    throw new StorageUnavailableException(
                        $"The audit trail has taken nothing for {LongestStandstill.TotalMinutes:0} minutes; {left} changes wait. They stand in the store, and are appended when the program runs again.", null);
                }

                await Task.Delay(TimeSpan.FromMilliseconds(5), cancellationToken);
            }

            await _sessions.CloseRetiredAsync(cancellationToken);
        }
        finally
        {
            _keeping.Release();
        }
    }

    /// <summary>Flushes for 20 seconds at most: what is left then is found by its marks.</summary>
    public async ValueTask DisposeAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        try
        {
            await FlushAsync(limit.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or StorageUnavailableException)
        {
            // The marks stand.
        }

        _sessions.Dispose();
        _keeping.Dispose();
    }

    private async Task AppendedAsync(
        AuditSession session, AuditScope scope, IReadOnlyList<(string RowKey, Change Change)> changes, Task appending)
    {
        try
        {
            await appending;
            if (scope.InNotes)
            {
                await _scopes.DropNotesAsync(scope, changes.Select(one => one.RowKey), CancellationToken.None);
            }
        }
        catch (Exception exception) when (exception is StorageUnavailableException or InvalidDataException)
        {
            session.DoubtfulSince = _time.GetTimestamp();
        }
        finally
        {
            session.Leave();
        }
    }
}
