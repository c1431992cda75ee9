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
    /// <summary>How long changes are written under one session's marks.</summary>
    public static readonly TimeSpan SessionLength = TimeSpan.FromSeconds(60);

    /// <summary>How long a mark of another instance must have been seen before what it left is taken over.</summary>
    public static readonly TimeSpan TakenOverAfter = TimeSpan.FromSeconds(150);

    // A change that took longer than this to be written may have been taken over already.
    private static readonly TimeSpan SureWithin = TimeSpan.FromSeconds(100);

    // A write whose answer was lost may still happen for so long.
    private static readonly TimeSpan SettledAfter = TimeSpan.FromSeconds(30);

    private readonly AuditScopes _scopes;
    private readonly AuditQueue _queue;
    private readonly TimeProvider _time;
    private readonly Lock _lock = new();
    private readonly SemaphoreSlim _opening = new(1);
    private readonly SemaphoreSlim _keeping = new(1);
    private readonly List<AuditSession> _retired = [];
    private readonly Dictionary<string, long> _seen = new(StringComparer.Ordinal);
    private AuditSession? _session;

    public AuditLog(ITableStore engine, AuditQueue queue, TimeProvider time)
    {
        _scopes = new AuditScopes(engine);
        _queue = queue;
        _time = time;
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
        var session = await EnterAsync(scope, cancellationToken);
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
            lock (_lock)
            {
                if (_session is not null && _time.GetElapsedTime(_session.OpenedAt) > SessionLength)
                {
                    Retire();
                }
            }

            await CloseRetiredAsync(cancellationToken);
            await TakeOverAsync(cancellationToken);
        }
        finally
        {
            _keeping.Release();
        }
    }

    /// <summary>Waits until all changes so far are in the trail, and takes the marks away; those of a write that failed a moment ago stay.</summary>
    public async Task FlushAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            Retire();
        }

        await _keeping.WaitAsync(cancellationToken);
        try
        {
            while (IsUnderWay())
            {
                await Task.Delay(TimeSpan.FromMilliseconds(5), cancellationToken);
            }

            await CloseRetiredAsync(cancellationToken);
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

        _opening.Dispose();
        _keeping.Dispose();
    }

    private async Task<AuditSession> EnterAsync(AuditScope scope, CancellationToken cancellationToken)
    {
        while (true)
        {
            lock (_lock)
            {
                if (_session is not null && _time.GetElapsedTime(_session.OpenedAt) > SessionLength)
                {
                    Retire();
                }

                if (_session?.Scopes.ContainsKey(scope) == true)
                {
                    _session.Enter();
                    return _session;
                }
            }

            await OpenAsync(scope, cancellationToken);
        }
    }

    private async Task OpenAsync(AuditScope scope, CancellationToken cancellationToken)
    {
        await _opening.WaitAsync(cancellationToken);
        try
        {
            AuditSession? session;
            lock (_lock)
            {
                session = _session;
                session?.Enter();
            }

            if (session is null)
            {
                var openedAt = _time.GetTimestamp();
                session = new AuditSession(Guid.NewGuid().ToString("n"), await _queue.KnownNumberAsync(cancellationToken), openedAt);
                session.Enter();
            }

            try
            {
                if (!session.Scopes.ContainsKey(scope))
                {
                    await _scopes.OpenAsync(session.Id, scope, session.After, cancellationToken);
                    session.Scopes[scope] = true;
                }

                lock (_lock)
                {
                    if (_session is null && !_retired.Contains(session))
                    {
                        _session = session;
                    }
                }
            }
            finally
            {
                session.Leave();
            }
        }
        finally
        {
            _opening.Release();
        }
    }

    private bool IsUnderWay()
    {
        lock (_lock)
        {
            return _retired.Any(session => session.UnderWay > 0);
        }
    }

    private bool IsSettled(AuditSession session) =>
        session.DoubtfulSince is not { } since || _time.GetElapsedTime(since) > SettledAfter;

    // Under the lock.
    private void Retire()
    {
        if (_session is not null)
        {
            _retired.Add(_session);
            _session = null;
        }
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

    private async Task CloseRetiredAsync(CancellationToken cancellationToken)
    {
        List<AuditSession> ended;
        lock (_lock)
        {
            ended = [.. _retired.Where(session => session.UnderWay == 0 && IsSettled(session))];
        }

        foreach (var session in ended)
        {
            foreach (var scope in session.Scopes.Keys)
            {
                if (session.IsDoubtful)
                {
                    await AppendLeftAsync(session.Id, scope, session.After, cancellationToken);
                }

                await _scopes.CloseAsync(session.Id, scope, cancellationToken);
                session.Scopes.TryRemove(scope, out _);
            }

            lock (_lock)
            {
                _retired.Remove(session);
            }
        }
    }

    private async Task TakeOverAsync(CancellationToken cancellationToken)
    {
        var marks = await _scopes.AllAsync(cancellationToken);
        HashSet<string> own;
        lock (_lock)
        {
            own = [.. _retired.Select(session => session.Id)];
            own.Add(_session?.Id ?? "");
        }

        foreach (var gone in _seen.Keys.Except(marks.Select(mark => mark.Session)).ToList())
        {
            _seen.Remove(gone);
        }

        foreach (var (session, scope, after) in marks)
        {
            if (own.Contains(session) || _seen.TryAdd(session, _time.GetTimestamp()))
            {
                continue;
            }

            if (_time.GetElapsedTime(_seen[session]) >= TakenOverAfter)
            {
                await AppendLeftAsync(session, scope, after, cancellationToken);
                await _scopes.CloseAsync(session, scope, cancellationToken);
            }
        }
    }

    private async Task AppendLeftAsync(string session, AuditScope scope, long after, CancellationToken cancellationToken)
    {
        var left = await _scopes.ChangesAsync(session, scope, cancellationToken);
        await Task.WhenAll(left.Select(one => _queue.Enqueue(one.Entry, after))).WaitAsync(cancellationToken);
        if (scope.InNotes)
        {
            await _scopes.DropNotesAsync(scope, left.Select(one => one.Row.RowKey), cancellationToken);
        }
    }
}
